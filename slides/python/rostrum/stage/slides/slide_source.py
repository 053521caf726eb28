"""A file that is a slide of its own: manim-slides' next_slide(src=...)."""

from __future__ import annotations

import mimetypes
from typing import Any

from rostrum.core.config import config
from rostrum.core.warnings import warn

# How long such a slide is in video.
SOURCE_SECONDS = 1.0


def show_source(scene: Any, src: Any) -> None:
    """Shows a picture as large as the frame for a moment; of a video a warning is all."""
    kind = mimetypes.guess_type(str(src))[0] or ""
    if not kind.startswith("image"):
        warn(f"The slide of the file {str(src)!r} is left out: a deck shows no videos.")
        return
    from rostrum.mobjects.pictures import ImageMobject

    picture = ImageMobject(str(src))
    picture.scale_to_fit_height(config.frame_height)
    if picture.width > config.frame_width:
        picture.scale_to_fit_width(config.frame_width)
    before = list(scene.mobjects)
    scene.clear()
    scene.add(picture)
    scene.wait(SOURCE_SECONDS)
    scene.clear()
    scene.add(*before)
