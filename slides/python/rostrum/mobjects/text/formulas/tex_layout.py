"""Sets the strings of a formula or of a text with formulas, and tells which glyphs are whose."""
from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Any, List, NamedTuple, Optional, Sequence, Tuple

from rostrum import library
from rostrum.core.warnings import warn
from rostrum.mobjects.text.glyphs import formula_layout, text_layout
from rostrum.mobjects.text.formulas.tex_environment import Environment, environment
from rostrum.mobjects.text.formulas.tex_paragraph import wrapped
from rostrum.mobjects.text.formulas.tex_strings import balanced
from rostrum.mobjects.text.formulas.tex_words import accented

# How large the source of a formula that cannot be set stands in its place, beside the formula.
_SOURCE_SIZE = 0.6
# The same of a text, whose letters are as high as TeX's at that size.
_WORDS_SIZE = 0.72


class SetGlyph(NamedTuple):
    """A glyph or rule of a formula; [begin, end) are bytes of the strings with their separators."""

    outline: Any
    matrix: Any
    begin: int
    end: int
    missing: bool


class TexLayout(NamedTuple):
    """The glyphs of each string, in the order in which TeX sets them, and how high capitals are."""

    parts: List[List[SetGlyph]]
    cap_height: float


def set_tex(strings: Sequence[str], separator: str, environment_name: Optional[str],
            template: Any, font_size: float) -> TexLayout:
    """Set the strings, in frame units, the origin at the start of the baseline.

    What TeX cannot set is told of, and set as it is written, in letters of one width.
    """
    if not strings:
        return TexLayout([], 0.0)
    how = environment(environment_name)
    macros = template.definitions() if template is not None else ""
    # A separator that is not space is set, and belongs to the string before it.
    sign = separator.strip()
    parts = [string + sign for string in strings[:-1]] + [strings[-1]]
    try:
        sources, layout = _set(parts, bool(separator), how, macros, font_size)
    except library.LibraryError as problem:
        what = ("A formula cannot be set", "Its source stands in its place") if how.is_math else (
            "A text cannot be set as TeX", "It is set in the font of other texts")
        warn(f"{what[0]}: {problem}. {what[1]}.")
        return _as_written(strings, separator, how.is_math, font_size)
    owners = [glyph.part for glyph in layout.glyphs]
    if any(after < before for before, after in zip(owners, owners[1:])):
        owners = _counted(strings, how, macros, font_size, len(owners)) or owners
    return _divided(strings, separator, sources, layout, owners)


def _set(strings: List[str], joined: bool, how: Environment, macros: str,
         font_size: float) -> Tuple[List[str], Any]:
    """The strings as those of one formula, and its layout."""
    if not how.is_math:
        return wrapped(strings, how, joined, macros, font_size)
    sources = [accented(string) for string in strings]
    sources[0] = macros + how.lines.before + sources[0]
    sources[-1] += how.lines.after
    return sources, formula_layout(sources, font_size)


def _counted(strings: Sequence[str], how: Environment, macros: str, font_size: float,
             total: int) -> Optional[List[int]]:
    """Whose each glyph is where TeX sets them in another order than they are written.

    Manim gives each string as many of the formula's glyphs as it has when it is set alone, one
    string after the other. None where these do not add up to the formula's.
    """
    owners: List[int] = []
    for i, string in enumerate(strings):
        try:
            _, alone = _set([balanced(string)], False, how, macros, font_size)
        except library.LibraryError:
            return None
        owners.extend([i] * len(alone.glyphs))
    return owners if len(owners) == total else None


def _divided(strings: Sequence[str], separator: str, sources: Sequence[str], layout: Any,
             owners: Sequence[int]) -> TexLayout:
    """The glyphs by strings; places in the sources become places in what is written."""
    begins = _begins(strings, separator)
    before = [len(source[:max(source.find(string), 0)].encode())
              for string, source in zip(strings, sources)]
    parts: List[List[SetGlyph]] = [[] for _ in strings]
    for glyph, owner in zip(layout.glyphs, owners):
        first, length = begins[glyph.part], len(strings[glyph.part].encode())
        added = before[glyph.part]
        begin, end = (first + min(max(at - added, 0), length) for at in (glyph.begin, glyph.end))
        parts[owner].append(SetGlyph(glyph.outline, glyph.matrix, begin, end, glyph.missing))
    return TexLayout(parts, layout.cap_height)


def _begins(strings: Sequence[str], separator: str) -> List[int]:
    """Where each string begins in all of them, in bytes."""
    lengths = [len((string + separator).encode()) for string in strings]
    return list(accumulate([0, *lengths[:-1]]))


def _as_written(strings: Sequence[str], separator: str, is_math: bool,
                font_size: float) -> TexLayout:
    """What cannot be set: the source of a formula, in letters of one width; the words of a text."""
    written = list(strings) if is_math else [_words(string) for string in strings]
    whole = (" " if is_math else "").join(written)
    size = font_size * (_SOURCE_SIZE if is_math else _WORDS_SIZE)
    layout = text_layout(whole, size, monospace=is_math)
    ends = list(accumulate(len(string.encode()) + is_math for string in written))
    begins = _begins(strings, separator)
    parts: List[List[SetGlyph]] = [[] for _ in strings]
    for glyph in layout.glyphs:
        owner = min(bisect_right(ends, glyph.begin), len(parts) - 1)
        # Of a text whose commands are left out, the string alone is known.
        by = begins[owner] - (ends[owner - 1] if owner else 0)
        begin, end = (glyph.begin + by, glyph.end + by) if is_math else (begins[owner],) * 2
        parts[owner].append(SetGlyph(glyph.outline, glyph.matrix, begin, end, glyph.missing))
    return TexLayout(parts, layout.cap_height)


def _words(tex: str) -> str:
    """A text without its commands, line by line."""
    lines = re.sub(r"\\\\(?:\[[^\]]*\])?", "\n", tex.replace("\n", " "))
    return re.sub(r"[{}$]|\\[A-Za-z]+\s*|\\(?=.)", "", lines)
