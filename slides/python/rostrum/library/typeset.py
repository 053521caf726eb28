"""Text and formulas as glyphs with outlines and places."""

from __future__ import annotations

import ctypes
from typing import Iterable, Optional, Sequence

import numpy as np

from . import structures
from .arrays import copied
from .loading import library

_BOLD = frozenset(("BOLD", "SEMIBOLD", "ULTRABOLD", "HEAVY", "ULTRAHEAVY"))
_ITALIC = frozenset(("ITALIC", "OBLIQUE"))
_ALIGNMENTS = {"left": 0, "center": 1, "right": 2}
_MISSING = 1
_RULE = 2
_FAMILY_OF_TEXT = 2


class Outline:
    """The contours of a glyph as Manim's mobject of it has them, shared by all of its uses.

    `points` (n, 2), four a cubic, and `hull` (m, 2), the corners by which Manim measures it, are
    in ems from the glyph's origin, y up; a rule is the unit square. Both are read-only. `boxes` is
    for whoever measures them, to keep what he has found.
    """

    __slots__ = ("id", "kind", "points", "hull", "boxes")

    def __init__(self, id: int, kind: int, points: np.ndarray, hull: np.ndarray) -> None:
        self.id = id
        self.kind = kind
        self.points = points
        self.hull = hull
        self.boxes: Optional[tuple] = None


class Glyph:
    """A glyph with ink, or the bar of a fraction or root.

    `matrix` (2, 3) leads from the outline to frame units: its columns are x axis, y axis and
    origin. It stands for the bytes `begin` to `end` of the UTF-8 text, or of that string of the
    formula that `part` counts. `line` counts lines as they are set. `color` is what the formula's
    source gives, if it gives one.
    """

    __slots__ = (
        "outline", "matrix", "begin", "end", "part", "line", "color", "missing", "is_rule"
    )

    outline: Outline
    matrix: np.ndarray
    begin: int
    end: int
    part: int
    line: int
    color: Optional[tuple[float, float, float]]
    missing: bool
    is_rule: bool


class Layout:
    """The glyphs of a text or formula, from the left end of the first baseline.

    Lines come from the top, a line's glyphs from left to right; those of a formula in the order
    of Manim's submobjects. `cap_height` tells how large it reads: how high its capitals are.
    """

    __slots__ = ("glyphs", "cap_height")

    def __init__(self, glyphs: list[Glyph], cap_height: float) -> None:
        self.glyphs = glyphs
        self.cap_height = cap_height


_outlines: dict[int, Outline] = {}


def _outline(number: int) -> Outline:
    known = _outlines.get(number)
    if known is not None:
        return known
    made = structures.Outline()
    library().call("rostrum_get_outline", number, ctypes.byref(made))
    points = copied(made.points)
    hull = copied(made.hull)
    points.flags.writeable = False
    hull.flags.writeable = False
    outline = Outline(number, made.kind, points, hull)
    _outlines[number] = outline
    return outline


def _color(packed: int) -> Optional[tuple[float, float, float]]:
    if packed == structures.NONE:
        return None
    return ((packed >> 16 & 255) / 255, (packed >> 8 & 255) / 255, (packed & 255) / 255)


def _layout(result: structures.Layout) -> Layout:
    if not result.count:
        return Layout([], result.cap_height)
    data = ctypes.string_at(result.glyphs, result.count * structures.GLYPH.itemsize)
    records = np.frombuffer(data, dtype=structures.GLYPH)
    matrices = np.ascontiguousarray(records["matrix"].reshape(-1, 3, 2).transpose(0, 2, 1))
    columns = [
        records[name].tolist()
        for name in ("outline", "begin", "end", "part", "line", "color", "flags")
    ]
    glyphs = []
    for matrix, outline, begin, end, part, line, color, flags in zip(matrices, *columns):
        glyph = Glyph()
        glyph.outline = _outline(outline)
        glyph.matrix = matrix
        glyph.begin = begin
        glyph.end = end
        glyph.part = part
        glyph.line = line
        glyph.color = _color(color)
        glyph.missing = bool(flags & _MISSING)
        glyph.is_rule = bool(flags & _RULE)
        glyphs.append(glyph)
    return Layout(glyphs, result.cap_height)


def _family(monospace: Optional[bool]) -> int:
    return _FAMILY_OF_TEXT if monospace is None else int(monospace)


def text(
    string: str,
    font_size: float,
    *,
    weight: str = "NORMAL",
    slant: str = "NORMAL",
    monospace: bool = False,
    alignment: str = "left",
    line_spacing: float = 0.3,
    wrap_width: float = 0.0,
    ligatures: bool = True,
    spans: Iterable[Sequence] = (),
) -> Layout:
    """Sets a text, whose lines end with newlines, at Manim's font size.

    Baselines are (1 + line_spacing) font sizes apart. Lines are broken to be no wider than
    `wrap_width` frame units; 0 leaves them. A span is (begin, end, weight, slant) or (begin, end,
    weight, slant, monospace) for these bytes of the text; the later one counts. Never fails for
    what a text says: characters that no font has become boxes (`missing`).
    """
    data = string.encode("utf-8", "replace")
    style = structures.TextStyle(
        weight in _BOLD,
        slant in _ITALIC,
        bool(monospace),
        _ALIGNMENTS[alignment],
        bool(ligatures),
        0,
        line_spacing,
        wrap_width,
    )
    parts = [
        structures.TextSpan(
            begin, end, heavy in _BOLD, leaning in _ITALIC, _family(rest[0] if rest else None)
        )
        for begin, end, heavy, leaning, *rest in spans
    ]
    array = (structures.TextSpan * len(parts))(*parts)
    result = structures.Layout()
    library().call(
        "rostrum_text", data, len(data), font_size, ctypes.byref(style), array, len(parts),
        ctypes.byref(result),
    )
    return _layout(result)


def formula(strings: Sequence[str], font_size: float) -> Layout:
    """Sets a formula of TeX strings in display style, as Manim's MathTex does.

    The strings need not be whole formulas each. Raises LibraryError for bad TeX, with a sentence
    that points at it.
    """
    data = [string.encode("utf-8", "replace") for string in strings]
    count = len(data)
    result = structures.Layout()
    library().call(
        "rostrum_formula",
        (ctypes.c_char_p * count)(*data),
        (ctypes.c_size_t * count)(*map(len, data)),
        count,
        font_size,
        ctypes.byref(result),
    )
    return _layout(result)
