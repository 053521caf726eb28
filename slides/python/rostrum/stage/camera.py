"""What of the scene is seen, and what is behind it all."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import numpy as np

from rostrum.core.color import ManimColor
from rostrum.core.config import config
from rostrum.core.constants import DOWN, LEFT, ORIGIN, RIGHT, UP
from rostrum.mobjects.mobject import Mobject

# What a deck shows is as wide as 16 to 9.
ASPECT = 16 / 9

# Centre and width of what is seen, in frame units, and the colour behind it.
View = Tuple[float, float, float, Tuple[float, float, float, float]]


def view_of(center: Any, width: float, height: float, color: ManimColor, opacity: float) -> View:
    """The view that shows a frame of that size whole, as wide as a deck's pictures are."""
    r, g, b = (float(each) for each in color.to_rgb())
    background = (r * opacity, g * opacity, b * opacity, 1.0)
    wide = max(float(width), float(height) * ASPECT, 1e-6)
    return float(center[0]), float(center[1]), wide, background


class Camera:
    """A camera that stands still, unless the talk sets its frame's size or centre."""

    def __init__(
        self,
        frame_center: Any = ORIGIN,
        frame_width: Optional[float] = None,
        frame_height: Optional[float] = None,
        background_color: Any = None,
        background_opacity: Optional[float] = None,
        use_z_index: bool = True,
        **kwargs: Any,
    ) -> None:
        self.use_z_index = use_z_index
        self.pixel_width = int(config.pixel_width)
        self.pixel_height = int(config.pixel_height)
        self.frame_rate = config.frame_rate
        if background_color is None:
            background_color = config.background_color
        if background_opacity is None:
            background_opacity = config.background_opacity
        self.background_color = background_color
        self.background_opacity = background_opacity
        self._init_frame(frame_center, frame_width, frame_height)

    def _init_frame(self, center: Any, width: Optional[float], height: Optional[float]) -> None:
        self.frame_center: Any = center
        self.frame_width = config.frame_width if width is None else width
        self.frame_height = config.frame_height if height is None else height

    @property
    def background_color(self) -> ManimColor:
        """The colour that is behind everything, from now on."""
        return self._background_color

    @background_color.setter
    def background_color(self, color: Any) -> None:
        self._background_color = ManimColor.parse(color)

    @property
    def frame_shape(self) -> Tuple[float, float]:
        """Height and width of what is seen, in frame units."""
        return self.frame_height, self.frame_width

    @property
    def pixel_array(self) -> np.ndarray:
        """An empty picture: nothing is drawn while a talk is recorded."""
        return np.zeros((self.pixel_height, self.pixel_width, 4), dtype=np.uint8)

    def view(self) -> View:
        """What is seen now."""
        center = self.frame_center
        if isinstance(center, Mobject):
            center = center.get_center()
        return view_of(
            center,
            self.frame_width,
            self.frame_height,
            self.background_color,
            float(self.background_opacity),
        )

    def is_in_frame(self, mobject: Mobject) -> bool:
        """Tells whether any of the mobject's box is seen."""
        center = np.asarray(self.frame_center, dtype=float)
        half_width, half_height = self.frame_width / 2, self.frame_height / 2
        return bool(
            mobject.get_right()[0] >= center[0] - half_width
            and mobject.get_left()[0] <= center[0] + half_width
            and mobject.get_top()[1] >= center[1] - half_height
            and mobject.get_bottom()[1] <= center[1] + half_height
        )

    def init_background(self) -> None:
        """The background is drawn by the deck's player."""

    def reset(self) -> Camera:
        """There is no picture to begin anew."""
        return self


class MovingCamera(Camera):
    """A camera that shows what is in its frame, which is a mobject and is animated as others are.

    The frame itself is never drawn, unless it has a stroke.
    """

    def __init__(
        self,
        frame: Optional[Mobject] = None,
        fixed_dimension: int = 0,
        default_frame_stroke_color: Any = "#FFFFFF",
        default_frame_stroke_width: float = 0,
        **kwargs: Any,
    ) -> None:
        if frame is None:
            from rostrum.mobjects.shapes import Rectangle

            height = float(config.frame_height)
            frame = Rectangle(width=height * ASPECT, height=height)
            frame.name = "camera.frame"
            frame.set_stroke(default_frame_stroke_color, default_frame_stroke_width)
        self.frame: Mobject = frame
        self.fixed_dimension = fixed_dimension
        super().__init__(**kwargs)

    def _init_frame(self, center: Any, width: Optional[float], height: Optional[float]) -> None:
        if not np.allclose(np.asarray(center, dtype=float), 0):
            self.frame_center = center
        if width is not None:
            self.frame_width = width
        if height is not None:
            self.frame_height = height

    @property
    def frame_width(self) -> float:  # type: ignore[override]
        """How wide the frame is, in frame units."""
        return self.frame.width

    @frame_width.setter
    def frame_width(self, width: float) -> None:
        self.frame.stretch_to_fit_width(width)

    @property
    def frame_height(self) -> float:  # type: ignore[override]
        """How high the frame is, in frame units."""
        return self.frame.height

    @frame_height.setter
    def frame_height(self, height: float) -> None:
        self.frame.stretch_to_fit_height(height)

    @property
    def frame_center(self) -> Any:  # type: ignore[override]
        """Where the frame is."""
        return self.frame.get_center()

    @frame_center.setter
    def frame_center(self, center: Any) -> None:
        self.frame.move_to(center)

    def get_mobjects_indicating_movement(self) -> List[Mobject]:
        """What moves the camera where it moves."""
        return [self.frame]

    def auto_zoom(
        self,
        mobjects: Any,
        margin: float = 0,
        only_mobjects_in_frame: bool = False,
        animate: bool = True,
    ) -> Any:
        """Moves and scales the frame so that the mobjects fill it, with so much room around them.

        Yields what play takes, or the frame itself where it is not to be animated.
        """
        shown = [
            mobject
            for mobject in ([mobjects] if isinstance(mobjects, Mobject) else mobjects)
            if mobject is not self.frame
            and not (only_mobjects_in_frame and not self.is_in_frame(mobject))
        ]
        if not shown:
            raise ValueError("auto_zoom: there is nothing to zoom to")
        left = min(mobject.get_critical_point(LEFT)[0] for mobject in shown)
        right = max(mobject.get_critical_point(RIGHT)[0] for mobject in shown)
        bottom = min(mobject.get_critical_point(DOWN)[1] for mobject in shown)
        top = max(mobject.get_critical_point(UP)[1] for mobject in shown)
        target = self.frame.animate if animate else self.frame
        moved = target.set_x((left + right) / 2).set_y((bottom + top) / 2)
        if (right - left) / self.frame.width > (top - bottom) / self.frame.height:
            return moved.set(width=right - left + margin)
        return moved.set(height=top - bottom + margin)
