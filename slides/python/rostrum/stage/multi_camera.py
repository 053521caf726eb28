"""A camera whose picture holds pictures of other cameras."""

from __future__ import annotations

from typing import Any, List

from rostrum.stage.camera import MovingCamera


class MultiCamera(MovingCamera):
    """A deck has one camera; what others see is drawn once more by copies (ZoomedScene)."""

    def __init__(self, image_mobjects_from_cameras: Any = None, **kwargs: Any) -> None:
        self.image_mobjects_from_cameras: List[Any] = list(image_mobjects_from_cameras or ())
        super().__init__(**kwargs)

    def add_image_mobject_from_camera(self, image_mobject_from_camera: Any) -> None:
        """Remembers a display."""
        self.image_mobjects_from_cameras.append(image_mobject_from_camera)
