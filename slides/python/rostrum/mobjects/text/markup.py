"""Reads Pango's markup, the HTML of MarkupText, as stretches of text that are set alike."""
from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Optional, Tuple
from xml.etree import ElementTree

# How much larger each step of Pango's sizes is than the one before.
_STEP = 1.2
_NAMED_SIZES = {
    "xx-small": -3, "x-small": -2, "small": -1, "medium": 0,
    "large": 1, "x-large": 2, "xx-large": 3, "xxx-large": 4,
}
# Sizes of subscripts and superscripts, and where their baselines lie, in ems of the text around
# them: what the font Inter asks for.
_SCRIPT_SIZE = 0.6
_SUBSCRIPT_DROP = 0.075
_SUPERSCRIPT_RISE = 0.35
# Pango counts sizes and heights in 1024ths: sizes of a point (Manim has 4.8 of its own for one),
# heights of a pixel, of which there are 96 an inch.
_PANGO_UNITS = 1024
MANIM_POINTS_PER_POINT = 4.8
_UNITS_PER_PIXEL = 0.05


class Look(NamedTuple):
    """How a stretch is set. Lengths are frame units, sizes ems of the text as a whole."""

    size: float = 1.0
    rise: float = 0.0  # in frame units, which grow with the font size where a script asks for it
    weight: Optional[str] = None
    slant: Optional[str] = None
    font: Optional[str] = None
    color: Optional[str] = None
    underline: str = "none"
    underline_color: Optional[str] = None
    strikethrough: bool = False
    strikethrough_color: Optional[str] = None
    overline: bool = False
    overline_color: Optional[str] = None
    background: Optional[str] = None
    letter_spacing: float = 0.0


class Stretch(NamedTuple):
    """Text that is set alike, without line breaks within it, but for a line break alone."""

    text: str
    look: Look


class Gradient(NamedTuple):
    """Colours across the glyphs [begin, end)."""

    begin: int
    end: int
    colors: Tuple[str, str]


_GRADIENT = re.compile(
    r'<gradient\s+from="([^"]+)"\s+to="([^"]+)"(?:\s+offset="([^"]+)")?>(.+?)</gradient>', re.S)
_COLOR = re.compile(r'<color\s+col="([^"]+)"(?:\s+offset="[^"]*")?>', re.S)


def stretches(markup: str, font_size: float) -> List[Stretch]:
    """The text of a markup without its gradients. A ValueError where it is no markup."""
    markup = _GRADIENT.sub(lambda tag: tag.group(4), markup)
    markup = _COLOR.sub(lambda tag: f'<span foreground="{tag.group(1)}">', markup)
    markup = markup.replace("</color>", "</span>")
    try:
        root = ElementTree.fromstring("<markup>" + markup + "</markup>")
    except ElementTree.ParseError as problem:
        raise ValueError(f"This is no markup: {problem}, in {markup!r}") from None
    found: List[Stretch] = []
    _walk(root, Look(), font_size, found)
    return found


def gradients(markup: str) -> List[Gradient]:
    """Which glyphs the gradients of a markup are across; spaces are no glyphs."""
    found = []
    for tag in _GRADIENT.finditer(markup):
        begin = _visible(markup[:tag.start()])
        end = begin + _visible(tag.group(4))
        offsets = [int(number or 0) for number in (tag.group(3) or "0").split(",")]
        first, last = offsets[0], offsets[1] if len(offsets) > 1 else 0
        found.append(Gradient(begin - first, end - first - last, (tag.group(1), tag.group(2))))
    return found


def _visible(markup: str) -> int:
    """How many glyphs a markup has; ligatures are not known here, as they are not to Manim."""
    text = re.sub(r"<[^>]*>", "", re.sub(r"&[^;]+;", "x", markup))
    return sum(character not in " \t" for character in text)


def _walk(element: ElementTree.Element, look: Look, font_size: float, found: List[Stretch]) -> None:
    if element.text:
        found.append(Stretch(element.text, look))
    for child in element:
        _walk(child, _changed(look, child, font_size), font_size, found)
        if child.tail:
            found.append(Stretch(child.tail, look))


def _changed(look: Look, element: ElementTree.Element, font_size: float) -> Look:
    """The look within a tag."""
    em = look.size * font_size / 72
    tag = element.tag
    if tag == "b":
        return look._replace(weight="BOLD")
    if tag == "i":
        return look._replace(slant="ITALIC")
    if tag == "u":
        return look._replace(underline="single")
    if tag == "s":
        return look._replace(strikethrough=True)
    if tag == "tt":
        return look._replace(font="monospace")
    if tag in ("big", "small"):
        return look._replace(size=look.size * (_STEP if tag == "big" else 1 / _STEP))
    if tag == "sub":
        return look._replace(size=look.size * _SCRIPT_SIZE, rise=look.rise - _SUBSCRIPT_DROP * em)
    if tag == "sup":
        return look._replace(size=look.size * _SCRIPT_SIZE, rise=look.rise + _SUPERSCRIPT_RISE * em)
    return _spanned(look, dict(element.attrib), font_size) if tag == "span" else look


def _spanned(look: Look, said: Dict[str, str], font_size: float) -> Look:
    """The look within a span of these attributes; those that are not known say nothing."""
    changes: Dict[str, Any] = {}
    for name, value in said.items():
        if name in ("foreground", "fgcolor", "color"):
            changes["color"] = value
        elif name in ("background", "bgcolor"):
            changes["background"] = value
        elif name in ("font_family", "face"):
            changes["font"] = value
        elif name in ("font", "font_desc"):
            changes["font"] = re.sub(r"\s+[\d.]+$", "", value)
        elif name in ("weight", "font_weight"):
            changes["weight"] = _weight(value)
        elif name in ("style", "font_style"):
            changes["slant"] = value.upper()
        elif name in ("size", "font_size"):
            changes["size"] = _size(value, look.size, font_size)
        elif name == "underline":
            changes["underline"] = value
        elif name in ("underline_color", "strikethrough_color", "overline_color"):
            changes[name] = value
        elif name == "strikethrough":
            changes["strikethrough"] = value.lower() == "true"
        elif name == "overline":
            changes["overline"] = value != "none"
        elif name == "rise":
            changes["rise"] = look.rise + _number(value) / _PANGO_UNITS * _UNITS_PER_PIXEL
        elif name == "letter_spacing":
            changes["letter_spacing"] = _number(value) / _PANGO_UNITS * _UNITS_PER_PIXEL
    return look._replace(**changes)


def _weight(value: str) -> str:
    if value.isdigit():
        return "BOLD" if int(value) >= 600 else "NORMAL"
    return value.upper()


def _size(value: str, current: float, font_size: float) -> float:
    """A size in ems of the whole text: a name, a step, points, or 1024ths of a point."""
    if value in _NAMED_SIZES:
        return _STEP ** _NAMED_SIZES[value]
    if value == "larger":
        return current * _STEP
    if value == "smaller":
        return current / _STEP
    if value.endswith("%"):
        return current * _number(value[:-1]) / 100
    points = _number(value[:-2]) if value.endswith("pt") else _number(value) / _PANGO_UNITS
    return points * MANIM_POINTS_PER_POINT / font_size if points > 0 else current


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 0.0
