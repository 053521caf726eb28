"""Lays the stretches of a markup out in lines: where their glyphs stand, and the bars at them."""
from __future__ import annotations

from typing import Any, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from rostrum.mobjects.text import fonts
from rostrum.mobjects.text.glyphs import text_layout
from rostrum.mobjects.text.markup import Look, Stretch
from rostrum.mobjects.text.text_keys import ByteOffsets

# How far the font Inter reaches over and under its baseline, and where its lines are, in ems:
# the lower edge, and how thick they are.
_ASCENT, _DESCENT = 0.96875, 0.24146
_LINE_THICKNESS = 0.0683
_UNDERLINE, _SECOND_UNDERLINE, _STRIKE, _OVERLINE = -0.2331, -0.3698, 0.2592, 0.9005
# How wide Manim lets the lines of a markup be, in frame units.
WRAP_WIDTH = 25.0
# What is set behind a stretch, to see where that ends.
_MARK = "|"


class PlacedGlyph(NamedTuple):
    """A glyph of the library and the matrix of its place."""

    glyph: Any
    matrix: np.ndarray
    look: Look


class Bar(NamedTuple):
    """A filled rectangle: left, bottom, right, top, in frame units."""

    box: Tuple[float, float, float, float]
    color: Optional[str]


class _Set(NamedTuple):
    """A stretch that is set from a place on the baseline on; places are in units from the line's.

    ``characters`` are those that the glyphs stand for, by number.
    """

    stretch: Stretch
    begin: float
    end: float
    glyphs: List[PlacedGlyph]
    characters: List[int]


class MarkupSetter:
    """Sets lines of stretches in a font, from the first baseline's left end on."""

    def __init__(self, font_size: float, font: str, weight: str, slant: str,
                 ligatures: bool) -> None:
        self._em = font_size / 72
        self._font_size = font_size
        self._font, self._weight, self._slant = font, weight, slant
        self._ligatures = ligatures

    def set(self, stretches: Sequence[Stretch], justify: bool) -> Iterator[Any]:
        """Glyphs and bars, in the order in which they are drawn."""
        y = 0.0
        descent: Optional[float] = None
        for line, is_last in self._broken(_lines(stretches)):
            size = max((stretch.look.size for stretch in line), default=1.0)
            if descent is not None:
                y -= (descent + _ASCENT * size) * self._em
            descent = _DESCENT * size
            placed = self._set_line(line)
            if justify and not is_last:
                placed = _justified(placed)
            yield from self._drawn(placed, y)

    def _broken(self, lines: List[List[Stretch]]) -> Iterator[Tuple[List[Stretch], bool]]:
        """Lines that are not too wide, and whether each is the last of its paragraph."""
        for line in lines:
            rest = line
            while rest:
                at = self._break(self._set_line(rest))
                if at is None:
                    break
                first, rest = _split(rest, at)
                yield first, False
            yield rest, True

    def _break(self, placed: List[_Set]) -> Optional[int]:
        """The character, a space, at which a line is to end; None where it is not too wide."""
        if not placed or placed[-1].end <= WRAP_WIDTH:
            return None
        text = "".join(part.stretch.text for part in placed)
        at, found = 0, None
        for part in placed:
            for character, placed_glyph in zip(part.characters, part.glyphs):
                if _reach(placed_glyph)[1] > WRAP_WIDTH:
                    found = text.rfind(" ", 0, at + character)
                    return found if found > 0 else None
            at += len(part.stretch.text)
        found = text.rfind(" ")
        return found if found > 0 else None

    def _set_line(self, line: List[Stretch]) -> List[_Set]:
        pen = 0.0
        placed = []
        for stretch in line:
            part = self._set_stretch(stretch, pen)
            placed.append(part)
            pen = part.end
        return placed

    def _set_stretch(self, stretch: Stretch, pen: float) -> _Set:
        text, look = stretch
        face = fonts.face_of(look.font or self._font, look.weight or self._weight,
                             look.slant or self._slant)
        layout = text_layout(text + _MARK, self._font_size * look.size, weight=face.weight,
                             slant=face.slant, monospace=face.monospace,
                             ligatures=self._ligatures)
        *glyphs, mark = layout.glyphs
        at = ByteOffsets(text)
        characters = [at.character(glyph.begin) for glyph in glyphs]
        spacing = look.letter_spacing
        placed = []
        for character, glyph in zip(characters, glyphs):
            by = (pen + spacing * (character + 0.5), look.rise)
            placed.append(PlacedGlyph(glyph, _moved(glyph.matrix, by), look))
        end = pen + mark.matrix[0, 2] + spacing * len(text)
        return _Set(stretch, pen, end, placed, characters)

    def _drawn(self, line: List[_Set], y: float) -> Iterator[Any]:
        """The glyphs of a line and their bars: what is behind, the glyphs, what is on them.

        Pango draws the bars of a stretch after the stretch that follows it, unless they have a
        colour of their own.
        """
        waiting: List[Bar] = []
        for part in line:
            behind, over, after = self._bars(part, y)
            yield from behind
            for glyph, matrix, look in part.glyphs:
                yield PlacedGlyph(glyph, _moved(matrix, (0.0, y)), look)
            yield from over
            yield from waiting
            waiting = after
        yield from waiting

    def _bars(self, part: _Set, y: float) -> Tuple[List[Bar], List[Bar], List[Bar]]:
        look = part.stretch.look
        em = self._em * look.size
        base = y + look.rise

        def bar(left: float, right: float, low: float, color: Optional[str]) -> Bar:
            bottom = base + low * em
            return Bar((left, bottom, right, bottom + _LINE_THICKNESS * em), color or look.color)

        behind: List[Bar] = []
        over: List[Bar] = []
        after: List[Bar] = []

        def draw(left: float, right: float, low: float, color: Optional[str]) -> None:
            (over if color else after).append(bar(left, right, low, color))

        if look.background:
            low, high = base - _DESCENT * em, base + _ASCENT * em
            behind.append(Bar((part.begin, low, part.end, high), look.background))
        if look.overline:
            draw(*_ink(part), _OVERLINE, look.overline_color)
        if look.underline == "double":
            draw(part.begin, part.end, _SECOND_UNDERLINE, look.underline_color)
        if look.underline != "none":
            draw(part.begin, part.end, _UNDERLINE, look.underline_color)
        if look.strikethrough:
            draw(*_ink(part), _STRIKE, look.strikethrough_color)
        return behind, over, after


def _lines(stretches: Sequence[Stretch]) -> List[List[Stretch]]:
    lines: List[List[Stretch]] = [[]]
    for text, look in stretches:
        for i, part in enumerate(text.split("\n")):
            if i > 0:
                lines.append([])
            if part:
                lines[-1].append(Stretch(part, look))
    return lines


def _split(line: List[Stretch], at: int) -> Tuple[List[Stretch], List[Stretch]]:
    """The stretches before and behind a character, which goes."""
    before: List[Stretch] = []
    behind: List[Stretch] = []
    begin = 0
    for text, look in line:
        cut = at - begin
        begin += len(text)
        parts = (text[:max(cut, 0)], text[max(cut + 1, 0):])
        for part, side in zip(parts, (before, behind)):
            if part:
                side.append(Stretch(part, look))
    return before, behind


def _justified(line: List[_Set]) -> List[_Set]:
    """The line with its spaces wider, so that it is as wide as lines may be."""
    spaces = sum(part.stretch.text.count(" ") for part in line)
    if not spaces:
        return line
    extra = (WRAP_WIDTH - line[-1].end) / spaces
    wide, before = [], 0
    for part in line:
        text = part.stretch.text
        glyphs = [
            placed._replace(matrix=_moved(
                placed.matrix, (extra * (before + text.count(" ", 0, character)), 0.0)))
            for character, placed in zip(part.characters, part.glyphs)
        ]
        begin = part.begin + extra * before
        before += text.count(" ")
        wide.append(part._replace(glyphs=glyphs, begin=begin, end=part.end + extra * before))
    return wide


def _ink(part: _Set) -> Tuple[float, float]:
    """Where the glyphs of a stretch begin and end."""
    if not part.glyphs:
        return part.begin, part.end
    return _reach(part.glyphs[0])[0], _reach(part.glyphs[-1])[1]


def _reach(placed: PlacedGlyph) -> Tuple[float, float]:
    """Where a glyph begins and ends."""
    across = placed.glyph.outline.hull @ placed.matrix[0, :2] + placed.matrix[0, 2]
    return float(across.min()), float(across.max())


def _moved(matrix: np.ndarray, by: Tuple[float, float]) -> np.ndarray:
    moved = matrix.copy()
    moved[:, 2] += by
    return moved
