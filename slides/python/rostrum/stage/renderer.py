"""What a talk finds under `scene.renderer`: the camera, the time, and what is skipped."""

from __future__ import annotations

from typing import Any, List


class SceneFileWriter:
    """Where Manim writes videos: here there is none, but talks ask for it."""

    def __init__(self) -> None:
        self.sections: List[Any] = []
        self.partial_movie_files: List[str] = []
        self.movie_file_path = ""
        self.image_file_path = ""

    def add_sound(self, *args: Any, **kwargs: Any) -> None:
        """A deck has no sound."""


class CairoRenderer:
    """Nothing is drawn while a talk is recorded; `time` is the seconds of the scene."""

    def __init__(self, camera_class: Any, skip_animations: bool = False) -> None:
        self.camera = camera_class()
        self.file_writer = SceneFileWriter()
        self.time = 0.0
        self.num_plays = 0
        self._skips_scene = skip_animations
        self._skips_section = False
        self.static_image = None

    @property
    def skip_animations(self) -> bool:
        """Whether what is played now is left out."""
        return self._skips_scene or self._skips_section

    @skip_animations.setter
    def skip_animations(self, skips: bool) -> None:
        self._skips_scene = bool(skips)

    def set_section_skipping(self, skips: bool) -> None:
        """Whether what is played in the section that begins is left out."""
        self._skips_section = bool(skips)

    def update_frame(self, *args: Any, **kwargs: Any) -> None:
        """There is no picture to draw."""

    def get_frame(self) -> Any:
        """An empty picture."""
        return self.camera.pixel_array
