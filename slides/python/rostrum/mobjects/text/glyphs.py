"""Mobjects of what the typesetter has set: a leaf for each glyph.

A glyph's outline belongs to the library and is shared by all its uses; moving a text changes
matrices alone. Layouts are kept, since talks set the same numbers and words again and again.
"""
from __future__ import annotations

from typing import Any, Dict, Hashable, List, Sequence

from rostrum import library
from rostrum.mobjects.figure import Figure, OutlineShape
from rostrum.mobjects.pictures.svg_mobject import VMobjectFromSVGPath
from rostrum.mobjects.style import Colors, Style

_MOST_LAYOUTS = 4096
_layouts: Dict[Hashable, Any] = {}
_blanks: List[VMobjectFromSVGPath] = []

_BLACK = (0.0, 0.0, 0.0, 1.0)
WHITE: Colors = ((1.0, 1.0, 1.0, 1.0),)
BLACK: Colors = (_BLACK,)


def text_layout(string: str, font_size: float, **how: Any) -> Any:
    """``library.text``, remembered."""
    key = (string, font_size, *sorted(how.items()))
    return _remembered(key, lambda: library.text(string, font_size, **how))


def formula_layout(strings: Sequence[str], font_size: float) -> Any:
    """``library.formula``, remembered. A LibraryError where it cannot be set."""
    key = (tuple(strings), font_size)
    return _remembered(key, lambda: library.formula(list(strings), font_size))


def _remembered(key: Hashable, make: Any) -> Any:
    layout = _layouts.get(key)
    if layout is None:
        if len(_layouts) >= _MOST_LAYOUTS:
            _layouts.clear()
        layout = _layouts[key] = make()
    return layout


def glyph_style(fill: Colors, stroke: Colors, stroke_width: float = 0.0) -> Style:
    """How a glyph is painted, where nothing else is said of it."""
    return Style(fill=fill, stroke=stroke, back=_BLACK, stroke_width=float(stroke_width))


def glyph_mobject(glyph: Any, style: Style, owner: Any,
                  matrix: Any = None) -> VMobjectFromSVGPath:
    """A leaf that draws a glyph where the layout has it, or where a matrix says: then it stands for
    no bytes of its text.

    ``owner`` is what a person would name: the text that it is of.
    """
    made = _blank()
    if matrix is None:
        shape = OutlineShape(glyph.outline, glyph.matrix, glyph.begin, glyph.end - glyph.begin,
                             glyph.missing)
    else:
        shape = OutlineShape(glyph.outline, matrix, missing=glyph.missing)
    made._show(Figure(shape, style))
    made._named = owner
    return made


def _blank() -> VMobjectFromSVGPath:
    """A leaf that draws nothing yet; copied from one that is kept, since talks make thousands."""
    if not _blanks:
        _blanks.append(VMobjectFromSVGPath(fill_opacity=1.0, stroke_width=0))
    made = VMobjectFromSVGPath.__new__(VMobjectFromSVGPath)
    made.__dict__.update(_blanks[0].__dict__)
    made.submobjects = []
    made.updaters = []
    return made
