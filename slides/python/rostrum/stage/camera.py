"""What of the scene is seen, and what is behind it all."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from rostrum.animations.recipes.recipe import STRAIGHT, Actor, Recipe
from rostrum.animations.recipes.state import state_of
from rostrum.core.color import ManimColor
from rostrum.core.config import config
from rostrum.core.constants import DOWN, LEFT, ORIGIN, RIGHT, UP
from rostrum.mobjects.mobject import Mobject
from rostrum.stage.recorder import Recorder
from rostrum.stage.sampling import View

# What a deck shows is as wide as 16 to 9.
ASPECT = 16 / 9
# Keys of a camera that does not go straight from one place to another.
CAMERA_STEPS = 120


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


class CameraTrack:
    """How the camera moves in a play: by recipes of its frame, or not at all."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._frame = getattr(camera, "frame", None)
        self._moves: Dict[int, Tuple[Any, Recipe, Actor, int]] = {}
        self._numbers: Dict[Any, int] = {}

    def follow(self, part: Any, recorder: Recorder) -> None:
        """Has the frame move by the recipes of a part of the play, where it is an actor of them."""
        if self._frame is None:
            return
        for recipe in part.inner._plan or ():
            for index, actor in enumerate(recipe.actors):
                if actor.leaf is self._frame:
                    driver = part.driver_of(recipe, recorder, index)
                    self._moves[id(part)] = (part, recipe, actor, driver)

    def release(self, part: Any) -> None:
        """Lets the frame rest, as far as a part of the play moved it."""
        self._moves.pop(id(part), None)

    def is_as_recorded(self, view: View, at_start: Optional[View]) -> bool:
        """Tells whether what is seen is what the recipes say, or, without any, what was seen when
        the recording of it began."""
        if not self._moves:
            return at_start is None or view == at_start
        actor = list(self._moves.values())[-1][2]
        return self._frame is not None and self._frame.snapshot() is actor.shown

    def number(self, recorder: Recorder) -> int:
        """The number of the camera as it moves now."""
        if not self._moves:
            view = self._camera.view()
            if view not in self._numbers:
                self._numbers[view] = recorder.recording.camera(None, [(0.0, *view)])
            return self._numbers[view]
        part, recipe, actor, driver = list(self._moves.values())[-1]
        known = self._numbers.get(id(part))
        if known is None:
            known = recorder.recording.camera(driver, self._keys(recipe, actor))
            self._numbers[id(part)] = known
        return known

    def _keys(self, recipe: Recipe, actor: Actor) -> List[Tuple[Any, ...]]:
        even = recipe.path == STRAIGHT and not recipe.pose_keys and not recipe.placement_keys
        steps = 1 if even and len(actor.poses) < 3 else CAMERA_STEPS
        color, opacity = self._camera.background_color, float(self._camera.background_opacity)
        keys: List[Tuple[Any, ...]] = []
        for step in range(steps + 1):
            progress = step / steps
            box = state_of(recipe, actor, progress).points()
            low, high = box.min(axis=0), box.max(axis=0)
            width, height = high[0] - low[0], high[1] - low[1]
            keys.append((progress, *view_of((low + high) / 2, width, height, color, opacity)))
        return keys
