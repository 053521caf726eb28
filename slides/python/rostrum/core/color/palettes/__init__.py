"""Standard palettes of colours, which are read when a talk names one of them."""

from __future__ import annotations

from typing import Dict

from ..manim_color import ManimColor

# The modules of the palettes, by Manim's names.
PALETTES = {"AS2700": "as2700", "BS381": "bs381", "X11": "x11", "XKCD": "xkcd",
            "SVGNAMES": "svgnames"}


def colors_of(table: str) -> Dict[str, ManimColor]:
    """Reads words such as "NAME=RRGGBB"."""
    pairs = (word.split("=") for word in table.split())
    return {name: ManimColor(int(digits, 16)) for name, digits in pairs}
