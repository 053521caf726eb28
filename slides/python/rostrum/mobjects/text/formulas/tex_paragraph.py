"""A text with formulas as one formula, its lines no wider than LaTeX's."""
from __future__ import annotations

from typing import Any, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

from rostrum.mobjects.text.glyphs import formula_layout
from rostrum.mobjects.text.formulas.tex_environment import LEFT, Environment
from rostrum.mobjects.text.formulas.tex_text import Gap, TextRewriter, rewritten

# How wide the lines of Manim's documents are, in TeX's points.
_LINE_WIDTH = 345.0
# A point of TeX's in frame units, for each of the font size.
_UNITS_PER_POINT = 72 / 72.27 / 960


class Paragraph(NamedTuple):
    """The strings of a formula, the gaps between words in them, and where lines end."""

    strings: List[str]
    gaps: List[Gap]
    line_ends: List[Gap]


def paragraph(strings: Sequence[str], how: Environment, joined: bool, macros: str = "",
              breaks: FrozenSet[int] = frozenset()) -> Paragraph:
    """The strings of a text as those of one formula, with more line breaks at these gaps.

    The first string begins with the macros and a ``\\text``, which the last one ends; around lines,
    if there are several, stands what the environment asks for.
    """
    rewriter = TextRewriter(how.row, breaks)
    converted = rewritten(strings, rewriter, joined)
    if rewriter.has_lists and not how.row:
        return paragraph(strings, LEFT, joined, macros, breaks)
    before, after = how.lines if rewriter.has_lines else ("", "")
    head = macros + before + (how.row if rewriter.has_lines else "") + "\\text{"
    converted[0] = head + converted[0]
    converted[-1] += "}" + after
    by = len(head.encode())

    def moved(places: List[Gap]) -> List[Gap]:
        return [place if place.string else Gap(0, place.at + by) for place in places]

    return Paragraph(converted, moved(rewriter.gaps), moved(rewriter.line_ends))


def wrapped(strings: Sequence[str], how: Environment, joined: bool, macros: str,
            font_size: float) -> Tuple[List[str], Any]:
    """The strings of a text as those of one formula, and its layout.

    Lines that would be too wide are broken at their last space that fits, which is what TeX does
    where lines need not be filled. A LibraryError where it cannot be set.
    """
    whole = paragraph(strings, how, joined, macros)
    layout = formula_layout(whole.strings, font_size)
    width = (how.width or _LINE_WIDTH) * _UNITS_PER_POINT * font_size
    breaks = _breaks(whole, layout.glyphs, width)
    if breaks:
        whole = paragraph(strings, how, joined, macros, frozenset(breaks))
        layout = formula_layout(whole.strings, font_size)
    return whole.strings, layout


def _breaks(whole: Paragraph, glyphs: Sequence[Any], width: float) -> List[int]:
    """The gaps, by number, at which lines are to end."""
    if not whole.gaps or not glyphs:
        return []
    reach = [_extent(glyph) for glyph in glyphs]
    if max(right for _, right in reach) - min(left for left, _ in reach) <= width:
        return []
    places = [Gap(glyph.part, glyph.begin) for glyph in glyphs]
    order = sorted(range(len(glyphs)), key=places.__getitem__)
    ends: List[Tuple[Gap, Optional[int]]] = [(gap, i) for i, gap in enumerate(whole.gaps)]
    ends += [(end, None) for end in whole.line_ends]
    ends.sort(key=lambda end: end[0])
    breaks: List[int] = []
    line_left: Optional[float] = None
    last_gap: Optional[int] = None
    at = 0
    for place, number in [*ends, (Gap(len(whole.strings), 0), None)]:
        first = at
        while at < len(order) and places[order[at]] < place:
            at += 1
        word = [reach[i] for i in order[first:at]]
        if word:
            left = min(begin for begin, _ in word)
            right = max(end for _, end in word)
            if line_left is None:
                line_left = left
            elif right - line_left > width and last_gap is not None:
                breaks.append(last_gap)
                line_left = left
        last_gap = number
        if number is None:
            line_left = None
    return breaks


def _extent(glyph: Any) -> Tuple[float, float]:
    """The left and right end of a glyph."""
    across = glyph.outline.hull @ glyph.matrix[0, :2] + glyph.matrix[0, 2]
    return float(across.min()), float(across.max())
