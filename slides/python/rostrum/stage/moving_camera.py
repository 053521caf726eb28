"""Scenes whose camera moves, and scenes with a part of them shown larger."""

from __future__ import annotations

from typing import Any

from rostrum.stage.camera import MovingCamera
from rostrum.stage.scene import Scene


class MovingCameraScene(Scene):
    """`camera.frame` is a mobject: what is in it fills the picture."""

    def __init__(self, camera_class: Any = MovingCamera, **kwargs: Any) -> None:
        super().__init__(camera_class=camera_class, **kwargs)
