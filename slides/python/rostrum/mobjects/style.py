"""How a figure is painted: a value that is replaced and never changed."""

from __future__ import annotations

from typing import Any, Dict, Tuple

Rgba = Tuple[float, float, float, float]
Colors = Tuple[Rgba, ...]

_FIELDS = ("fill", "stroke", "back", "stroke_width", "back_width", "sheen_factor",
           "sheen_direction", "round_joints")
_INVISIBLE: Rgba = (0.0, 0.0, 0.0, 0.0)


class Style:
    """Colours are tuples of red, green, blue and opacity from 0 to 1, sRGB, not premultiplied.

    fill, stroke: one colour, or several along `sheen_direction` through the figure's box.
    back: the colour of the stroke that lies under the fill.
    stroke_width, back_width: in Manim's measure, hundredths of a frame unit.
    sheen_factor: what made two colours of one; it is only remembered here.
    round_joints: whether joints and ends of strokes are round.
    """

    __slots__ = _FIELDS
    fill: Colors
    stroke: Colors
    back: Rgba
    stroke_width: float
    back_width: float
    sheen_factor: float
    sheen_direction: Tuple[float, float, float]
    round_joints: bool

    def __init__(self, fill: Colors = (_INVISIBLE,), stroke: Colors = (_INVISIBLE,),
                 back: Rgba = _INVISIBLE, stroke_width: float = 0.0, back_width: float = 0.0,
                 sheen_factor: float = 0.0,
                 sheen_direction: Tuple[float, float, float] = (-1.0, 1.0, 0.0),
                 round_joints: bool = False) -> None:
        self.fill = fill
        self.stroke = stroke
        self.back = back
        self.stroke_width = stroke_width
        self.back_width = back_width
        self.sheen_factor = sheen_factor
        self.sheen_direction = sheen_direction
        self.round_joints = round_joints

    def replaced(self, **fields: Any) -> "Style":
        """Gives a style that differs in the fields that are named."""
        take = fields.get
        return Style(
            take("fill", self.fill), take("stroke", self.stroke), take("back", self.back),
            take("stroke_width", self.stroke_width), take("back_width", self.back_width),
            take("sheen_factor", self.sheen_factor),
            take("sheen_direction", self.sheen_direction),
            take("round_joints", self.round_joints))

    def faded(self, factor: float) -> "Style":
        """Gives the same with all opacities multiplied by a factor."""
        return self.replaced(fill=scaled_opacity(self.fill, factor),
                             stroke=scaled_opacity(self.stroke, factor),
                             back=scaled_opacity((self.back,), factor)[0])

    def _values(self) -> tuple:
        return tuple(getattr(self, name) for name in _FIELDS)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Style) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        return f"Style({', '.join(f'{n}={getattr(self, n)!r}' for n in _FIELDS)})"

    def __copy__(self) -> "Style":
        return self

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Style":
        return self


UNPAINTED = Style()


def scaled_opacity(colors: Colors, factor: float) -> Colors:
    return tuple((r, g, b, a * factor) for r, g, b, a in colors)


def stretched(colors: Colors, length: int) -> Colors:
    """Repeats colours in their order, evenly, so that there are as many as asked for."""
    count = len(colors)
    if count == length:
        return colors
    return tuple(colors[i * count // length] for i in range(length))


def mix_colors(a: Colors, b: Colors, w: float) -> Colors:
    if a == b:
        return a
    v = 1.0 - w
    if len(a) == 1 and len(b) == 1:
        (r, g, b_, o), (r2, g2, b2, o2) = a[0], b[0]
        return ((v * r + w * r2, v * g + w * g2, v * b_ + w * b2, v * o + w * o2),)
    length = max(len(a), len(b))
    return tuple(
        (v * p[0] + w * q[0], v * p[1] + w * q[1], v * p[2] + w * q[2], v * p[3] + w * q[3])
        for p, q in zip(stretched(a, length), stretched(b, length)))


def mix_styles(a: Style, b: Style, w: float) -> Style:
    """Gives the style a part w of the way from a to b: a itself at 0, b itself at 1."""
    if a is b or w == 0:
        return a
    if w == 1:
        return b
    v = 1.0 - w
    way: Any = a.sheen_direction
    if way != b.sheen_direction:
        way = tuple(v * p + w * q for p, q in zip(a.sheen_direction, b.sheen_direction))
    return Style(
        mix_colors(a.fill, b.fill, w), mix_colors(a.stroke, b.stroke, w),
        mix_colors((a.back,), (b.back,), w)[0],
        v * a.stroke_width + w * b.stroke_width, v * a.back_width + w * b.back_width,
        v * a.sheen_factor + w * b.sheen_factor, way, (a if w < 0.5 else b).round_joints)
