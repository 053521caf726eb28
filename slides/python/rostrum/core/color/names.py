"""Manim's named colours, by name. The values are those of Manim Community 0.18.

A family has five shades, from A, the lightest, to E; its name alone means C. Greys are spelled
in both ways. All of the names are attributes of this module.
"""

from __future__ import annotations

from typing import Dict, List, Optional

from .manim_color import ManimColor

_SHADES = {
    "GRAY": "DDDDDD BBBBBB 888888 444444 222222",
    "BLUE": "C7E9F1 9CDCEB 58C4DD 29ABCA 236B8E",
    "TEAL": "ACEAD7 76DDC0 5CD0B3 55C1A7 49A88F",
    "GREEN": "C9E2AE A6CF8C 83C167 77B05D 699C52",
    "YELLOW": "FFF1B6 FFEA94 FFFF00 F4D345 E8C11C",
    "GOLD": "F7C797 F9B775 F0AC5F E1A158 C78D46",
    "RED": "F7A1A3 FF8080 FC6255 E65A4C CF5044",
    "MAROON": "ECABC1 EC92AB C55F73 A24D61 94424F",
    "PURPLE": "CAA3E8 B189C6 9A72AC 715582 644172",
}
_SINGLE = {
    "WHITE": 0xFFFFFF, "BLACK": 0x000000, "PURE_RED": 0xFF0000, "PURE_GREEN": 0x00FF00,
    "PURE_BLUE": 0x0000FF, "PINK": 0xD147BD, "LIGHT_PINK": 0xDC75CD, "ORANGE": 0xFF862F,
    "LIGHT_BROWN": 0xCD853F, "DARK_BROWN": 0x8B4513, "GRAY_BROWN": 0x736357,
    "LOGO_WHITE": 0xECE7E2, "LOGO_GREEN": 0x87C2A5, "LOGO_BLUE": 0x525893,
    "LOGO_RED": 0xE07A5F, "LOGO_BLACK": 0x343434,
    # Names that Manim has from 0.19 on.
    "PURE_CYAN": 0x00FFFF, "PURE_MAGENTA": 0xFF00FF, "PURE_YELLOW": 0xFFFF00,
}
_ALSO = {
    "LIGHTER_GRAY": "GRAY_A", "LIGHT_GRAY": "GRAY_B", "DARK_GRAY": "GRAY_D",
    "DARKER_GRAY": "GRAY_E", "DARK_BLUE": "BLUE_E",
}


def _all() -> Dict[str, ManimColor]:
    colors = {name: ManimColor(value) for name, value in _SINGLE.items()}
    for family, shades in _SHADES.items():
        for letter, digits in zip("ABCDE", shades.split()):
            colors[f"{family}_{letter}"] = ManimColor(int(digits, 16))
        colors[family] = colors[f"{family}_C"]
    for name, same in _ALSO.items():
        colors[name] = colors[same]
    for name in [n for n in colors if "GRAY" in n]:
        colors[name.replace("GRAY", "GREY")] = colors[name]
    return colors


COLORS = _all()
globals().update(COLORS)


def named(name: str) -> Optional[ManimColor]:
    """Finds the colour of a name in upper case; None where there is none."""
    return COLORS.get(name)


def manim_colors() -> List[ManimColor]:
    """Gives all named colours, in the order of their names' definition."""
    return list(COLORS.values())


def __getattr__(name: str) -> ManimColor:
    # Type checkers read this; the names themselves are in the module's dictionary.
    raise AttributeError(f"there is no colour {name}")
