"""ZoomedScene: a scene with a part of it that is shown larger, in a display of its own.

A deck has one camera.  What is in the zoomed camera's frame is therefore drawn once more in the
display, by copies of what is there that are made anew at each moment.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import numpy as np

from rostrum.animations.transforms.applying import ApplyMethod
from rostrum.core.constants import DEFAULT_MOBJECT_TO_EDGE_BUFFER, ORIGIN, UR
from rostrum.mobjects.figure import Figure
from rostrum.mobjects.groups import Group
from rostrum.mobjects.shapes import Rectangle
from rostrum.mobjects.vectorized import VMobject
from rostrum.stage.camera import MovingCamera
from rostrum.stage.clipping import cut
from rostrum.stage.moving_camera import MovingCameraScene
from rostrum.stage.multi_camera import MultiCamera
from rostrum.stage.order import family_ids


# Manim draws the display's frame so, whatever image_frame_stroke_width says.
FRAME_STROKE_WIDTH = 3


class ZoomedDisplay(Group):
    """A rectangle of the background's colour, and a frame around it."""

    def __init__(self, camera: MovingCamera, background: Any) -> None:
        self.camera = camera
        size: Dict[str, Any] = {"width": camera.frame.width, "height": camera.frame.height}
        self.display_background = Rectangle(
            fill_color=background, fill_opacity=1, stroke_width=0, **size
        )
        self.display_frame = Rectangle(stroke_width=FRAME_STROKE_WIDTH, **size)
        super().__init__(self.display_background, self.display_frame)


class Copies(VMobject):
    """What the zoomed camera sees, in the display's place."""

    def __init__(self, scene: Any) -> None:
        super().__init__()
        self._scene = scene
        self.add_updater(lambda mobject: mobject.make_anew())

    def __deepcopy__(self, memo: Dict[int, Any]) -> Copies:
        return self

    def make_anew(self) -> None:
        """Draws what is seen now."""
        scene = self._scene
        frame, display = scene.zoomed_camera.frame, scene.zoomed_display.display_background
        width, height = display.width / frame.width, display.height / frame.height
        center, target = frame.get_center(), display.get_center()
        axes = np.array([[width, 0.0], [0.0, height]])
        onto = np.hstack([axes, (target[:2] - axes @ center[:2])[:, None]])
        left, bottom = frame.get_corner(-UR)[:2].tolist()
        right, top = frame.get_corner(UR)[:2].tolist()
        own = family_ids([frame, scene.zoomed_display, self])
        seen: List[Figure] = []
        for leaf in scene._leaves():
            if id(leaf) not in own:
                seen += cut(leaf._snapshot(), (left, bottom, right, top)) or ()
        seen.append(self._inner_half(frame))
        looks = [enlarged(figure, onto, width) for figure in seen]
        looks.append(scene.zoomed_display.display_frame._snapshot())
        self.submobjects = [copy_of(look) for look in looks]

    @staticmethod
    def _inner_half(frame: Any) -> Figure:
        """The half of the frame's stroke that the camera sees itself."""
        inset = frame.get_stroke_width() / 400
        inner = Rectangle(width=frame.width - 2 * inset, height=frame.height - 2 * inset)
        style = frame._snapshot().style
        half = style.replaced(stroke_width=style.stroke_width / 2)
        return inner.move_to(frame)._snapshot().with_style(half)


def enlarged(figure: Figure, onto: np.ndarray, factor: float) -> Figure:
    """A figure under a map, its strokes so many times as wide."""
    style = figure.style
    wider = style.replaced(
        stroke_width=style.stroke_width * factor, back_width=style.back_width * factor
    )
    return figure.transformed(onto).with_style(wider)


def copy_of(figure: Figure) -> VMobject:
    """A mobject that draws it."""
    made = VMobject()
    made._show(figure)
    return made


class ZoomedScene(MovingCameraScene):
    """`zoomed_camera.frame` says what is shown in `zoomed_display`, from activate_zooming on."""

    def __init__(
        self,
        camera_class: Any = MultiCamera,
        zoomed_display_height: float = 3,
        zoomed_display_width: float = 3,
        zoomed_display_center: Any = None,
        zoomed_display_corner: Any = UR,
        zoomed_display_corner_buff: float = DEFAULT_MOBJECT_TO_EDGE_BUFFER,
        zoomed_camera_config: Optional[Dict[str, Any]] = None,
        zoomed_camera_image_mobject_config: Optional[Dict[str, Any]] = None,
        zoomed_camera_frame_starting_position: Any = ORIGIN,
        zoom_factor: float = 0.15,
        image_frame_stroke_width: float = 3,
        zoom_activated: bool = False,
        **kwargs: Any,
    ) -> None:
        self.zoomed_display_corner_buff = zoomed_display_corner_buff
        self.zoomed_display_corner = zoomed_display_corner
        self.zoomed_display_center = zoomed_display_center
        self.zoomed_display_height = zoomed_display_height
        self.zoomed_display_width = zoomed_display_width
        self.zoomed_camera_config: Dict[str, Any] = {"default_frame_stroke_width": 2}
        self.zoomed_camera_config.update(zoomed_camera_config or {})
        self.zoomed_camera_image_mobject_config = zoomed_camera_image_mobject_config or {}
        self.image_frame_stroke_width = image_frame_stroke_width
        self.zoom_activated = zoom_activated
        self.zoom_factor = zoom_factor
        self.zoomed_camera_frame_starting_position = zoomed_camera_frame_starting_position
        super().__init__(camera_class=camera_class, **kwargs)

    def setup(self) -> None:
        """Makes the zoomed camera and the display."""
        super().setup()
        self.zoomed_camera = MovingCamera(**self.zoomed_camera_config)
        self.zoomed_display = ZoomedDisplay(self.zoomed_camera, self.camera.background_color)
        for mobject in (self.zoomed_camera.frame, self.zoomed_display):
            mobject.stretch_to_fit_height(self.zoomed_display_height)
            mobject.stretch_to_fit_width(self.zoomed_display_width)
        self.zoomed_camera.frame.scale(self.zoom_factor)
        self.zoomed_camera.frame.move_to(self.zoomed_camera_frame_starting_position)
        if self.zoomed_display_center is not None:
            self.zoomed_display.move_to(self.zoomed_display_center)
        else:
            self.zoomed_display.to_corner(
                self.zoomed_display_corner, buff=self.zoomed_display_corner_buff
            )
        self._copies = Copies(self)

    def activate_zooming(self, animate: bool = False) -> None:
        """Shows the frame and the display, at once or step by step."""
        self.camera.add_image_mobject_from_camera(self.zoomed_display)
        self.zoom_activated = True
        if animate:
            for name in ("get_zoom_in_animation", "get_zoomed_display_pop_out_animation"):
                self.play(getattr(self, name)())
        self._copies.make_anew()
        self.add_foreground_mobjects(
            self.zoomed_camera.frame, self.zoomed_display, self._copies
        )

    def get_zoom_in_animation(self, run_time: float = 2, **kwargs: Any) -> ApplyMethod:
        """The zoomed camera's frame comes from the whole picture's to its place."""
        frame = self.zoomed_camera.frame
        whole = self.camera
        frame.save_state()
        frame.set_stroke(width=0).center()
        frame.stretch_to_fit_width(whole.frame_width).stretch_to_fit_height(whole.frame_height)
        return ApplyMethod(frame.restore, run_time=run_time, **kwargs)

    def get_zoomed_display_pop_out_animation(self, **kwargs: Any) -> ApplyMethod:
        """The display comes out of the zoomed camera's frame."""
        display: Any = self.zoomed_display
        display.save_state()
        return ApplyMethod(
            display.replace(self.zoomed_camera.frame, stretch=True).restore, **kwargs
        )

    def get_zoom_factor(self) -> float:
        """How much smaller the frame is than the display."""
        return float(self.zoomed_camera.frame.height / self.zoomed_display.height)
