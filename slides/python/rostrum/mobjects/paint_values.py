"""What Manim makes of colours and opacities that a talk gives: rows of four floats."""

from __future__ import annotations

from typing import Any, Dict, Optional

import numpy as np

from ..core.color.manim_color import ManimColor, rgba_of
from ..core.iterables import tuplify
from .style import Colors, Style, stretched

_WHOLE = {float, int, np.float64}


def _lighter(rgba: Any, by: float) -> Any:
    red, green, blue, alpha = rgba
    return (*(min(max(v + by, 0.0), 1.0) for v in (red, green, blue)), min(max(alpha, 0.0), 1.0))


def rows_of(color: Any, opacity: Any, sheen: float) -> Colors:
    """Pairs colours with opacities, each of them one or several; a single one with a sheen is
    followed by one that is lighter by it."""
    if type(color) is ManimColor and type(opacity) in _WHOLE:
        rows: Colors = (rgba_of(color, float(opacity)),)
    else:
        colors = (color,) if color is None else tuplify(color)
        opacities = tuplify(opacity)
        count = max(len(colors), len(opacities))
        rows = tuple(
            rgba_of(colors[i * len(colors) // count],
                    float(opacities[i * len(opacities) // count] or 0.0))
            for i in range(count))
    if sheen != 0 and len(rows) == 1:
        rows = (rows[0], _lighter(rows[0], sheen))
    return rows


def updated(current: Colors, color: Any, opacity: Any, sheen: float) -> Colors:
    """Gives the rows with other colours or opacities; None leaves them as they are."""
    if color is None and opacity is None and (sheen == 0 or len(current) > 1):
        return current
    if (len(current) == 1 and sheen == 0 and (opacity is None or type(opacity) in _WHOLE)
            and (color is None or type(color) is ManimColor)):
        red, green, blue, alpha = current[0]
        if color is not None:
            red, green, blue, _ = color.rgba
        return ((red, green, blue, alpha if opacity is None else float(opacity)),)
    rows = rows_of(color, opacity, sheen)
    if not current:
        return rows
    count = max(len(current), len(rows))
    current, rows = stretched(current, count), stretched(rows, count)
    return tuple(
        (*(now[:3] if color is None else new[:3]), now[3] if opacity is None else new[3])
        for now, new in zip(current, rows))


def color_of(row: Any) -> Optional[ManimColor]:
    """Gives a row's colour; None, as Manim does, of one that is nothing at all."""
    return ManimColor.of((*row[:3], 1.0)) if any(row) else None


_FIRST_STYLES: Dict[tuple, Style] = {}
_MOST_FIRST_STYLES = 4096


def first_style(color: Any, fill_opacity: Any, stroke_opacity: Any, stroke_width: Any,
                back_color: Any, back_opacity: float, back_width: float, sheen: float,
                direction: Any, round_joints: bool) -> Style:
    """Gives the style of a mobject that has just been made; the same one for the same values.

    Of several colours the first counts, as in Manim's init_colors.
    """
    if isinstance(color, (list, tuple)):
        color = color[0]
    color = color if type(color) is ManimColor else ManimColor(color)
    x, y, z = direction
    way = (float(x), float(y), float(z))
    key: Any = (color.rgba, fill_opacity, stroke_opacity, stroke_width,
                None if back_color is None else back_color.rgba, back_opacity, back_width, sheen,
                way, round_joints)
    try:
        known = _FIRST_STYLES.get(key)
    except TypeError:
        key, known = None, None
    if known is not None:
        return known
    style = Style(
        rows_of(color, fill_opacity, sheen), rows_of(color, stroke_opacity, sheen),
        rgba_of(back_color, float(back_opacity)), float(stroke_width), float(back_width), sheen,
        way, round_joints)
    if key is not None and len(_FIRST_STYLES) < _MOST_FIRST_STYLES:
        _FIRST_STYLES[key] = style
    return style


def array_of(rows: Colors) -> np.ndarray:
    """Gives rows as an (n, 4) array; of none, a row of zeros."""
    return np.array(rows) if rows else np.zeros((1, 4))


def rows_of_array(array: Any) -> Colors:
    return tuple((r, g, b, a) for r, g, b, a in np.asarray(array, float).tolist())
