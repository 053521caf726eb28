"""What Manim's words for fonts mean to our typesetter, which has one family of each kind.

Sans serif is Inter, monospace DejaVu Sans Mono; both are part of the program, so that a deck looks
the same everywhere. Names of other fonts are told of once, and stand for one of these two.
"""
from __future__ import annotations

from typing import NamedTuple, Set

from rostrum.core.warnings import warn

_MONOSPACE_WORDS = (
    "mono", "code", "courier", "console", "consolas", "menlo", "typewriter", "terminal", "fixed",
    "inconsolata", "hack", "iosevka", "cascadia", "monaco", "fira code", "source code",
)
_OURS = ("", "sans", "sans-serif", "sans serif", "inter", "monospace", "mono",
         "dejavu sans mono", "dejavu sans")
_HEAVY = ("SEMIBOLD", "BOLD", "ULTRABOLD", "HEAVY", "ULTRAHEAVY", "EXTRABOLD", "BLACK")

_told: Set[str] = set()


class Face(NamedTuple):
    """How a stretch of text is set: the typesetter's words."""

    weight: str  # "NORMAL" or "BOLD"
    slant: str  # "NORMAL" or "ITALIC"
    monospace: bool


def is_monospace(font: str) -> bool:
    """Tell whether a font of that name has letters of one width."""
    name = font.lower()
    return any(word in name for word in _MONOSPACE_WORDS)


def weight_of(weight: object) -> str:
    """The weight that comes nearest: there is a normal and a bold one."""
    return "BOLD" if str(weight).upper() in _HEAVY else "NORMAL"


def slant_of(slant: object) -> str:
    """Italic for what is italic or oblique."""
    return "ITALIC" if str(slant).upper() in ("ITALIC", "OBLIQUE") else "NORMAL"


def face_of(font: object, weight: object, slant: object) -> Face:
    """The typesetter's words for Manim's; a font that we do not have is told of once."""
    name = str(font or "")
    if name.lower() not in _OURS and name not in _told:
        _told.add(name)
        stand_in = "DejaVu Sans Mono" if is_monospace(name) else "Inter"
        warn(f"The font \"{name}\" is not part of Rostrum; {stand_in} stands in for it.")
    return Face(weight_of(weight), slant_of(slant), is_monospace(name))


def font_list() -> list:
    """The names of the fonts that there are, as Manim's Text.font_list gives them."""
    return ["Inter", "DejaVu Sans", "DejaVu Sans Mono", "Monospace", "sans"]
