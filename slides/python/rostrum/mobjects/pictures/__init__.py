"""Pictures: drawings and images from files, braces, and Manim's banner."""
from __future__ import annotations

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "banner": ("ManimBanner",),
    "brace_labels": ("BraceLabel", "BraceText"),
    "braces": ("ArcBrace", "Brace", "BraceBetweenPoints"),
    "image_mobject": ("AbstractImageMobject", "ImageMobject"),
    "svg_mobject": ("SVGMobject", "VMobjectFromSVGPath"),
}
__all__ = sorted(name for names in _PLACES.values() for name in names)
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
