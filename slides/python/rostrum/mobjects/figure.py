"""A figure is what one leaf of a mobject draws: a form and how it is painted.

It is a value: verbs make new figures of old ones and share what stays the same. Poses of
animations are figures, and the recorder tells by identity which ones it has written already.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Union

import numpy as np

from .forms import Form, PathShape
from .placed_forms import OutlineShape, PictureShape, PlacedForm
from .style import UNPAINTED, Style, mix_styles
from .ways import ARC, SPIRAL, STRAIGHT, on_the_way

__all__ = ["ARC", "SPIRAL", "STRAIGHT", "Figure", "Form", "OutlineShape", "PathShape",
           "PictureShape", "PlacedForm", "Style", "between", "mix_styles", "same_topology"]

Shape = Union[PathShape, OutlineShape, PictureShape]


class Figure:
    """shape: a PathShape, an OutlineShape or a PictureShape. style: a Style."""

    __slots__ = ("shape", "style", "__weakref__")
    shape: Any
    style: Style

    def __init__(self, shape: Any, style: Style = UNPAINTED) -> None:
        self.shape = shape
        self.style = style

    def points(self) -> np.ndarray:
        """The path in the scene, (n, 3), also of a glyph; of a picture its corners. Not to be
        written to."""
        return self.shape.points

    @property
    def drawn(self) -> bool:
        """Whether there is a curve, a glyph or a picture to draw."""
        return isinstance(self.shape, PlacedForm) or len(self.shape.points) >= 4

    def transformed(self, matrix: np.ndarray) -> "Figure":
        """Gives the figure under a (2, 3) map of the plane: columns x axis, y axis, origin."""
        linear = np.identity(3)
        linear[:2, :2] = matrix[:, :2]
        return Figure(self.shape.turned(linear, np.array((matrix[0, 2], matrix[1, 2], 0.0))),
                      self.style)

    def with_points(self, points: np.ndarray) -> "Figure":
        """Gives a path of these points, which it keeps, in place of what this is."""
        return Figure(PathShape(points), self.style)

    def with_style(self, style: Style) -> "Figure":
        return Figure(self.shape, style)

    def __copy__(self) -> "Figure":
        return self

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Figure":
        return self

    def __repr__(self) -> str:
        return f"Figure({type(self.shape).__name__} of {len(self.shape.points)} points)"


def same_topology(a: Figure, b: Figure) -> bool:
    """Tells whether one can become the other as they are: the same glyph or picture, or paths of
    as many points."""
    return a.shape.same_topology(b.shape)


Way = Callable[[np.ndarray, np.ndarray, float], Any]


def placed_between(start: PlacedForm, end: PlacedForm, w: float, way: Way) -> PlacedForm:
    """Gives the same glyph or picture on its way, which is linear in both of its ends: so that
    three points carry a whole placement."""
    corners = np.asarray(way(start.corners, end.corners, w), float)
    origin = corners[2]
    return start.placed_at(np.stack((corners[0] - origin, corners[1] - origin, origin), axis=1))


def between(a: Figure, b: Figure, w: float, path: str = STRAIGHT, angle: float = 0.0) -> Figure:
    """Gives the figure a part w of the way from a to b, along a line, an arc or a spiral.

    The two have the same topology; glyphs and pictures stay what they are.
    """
    style = mix_styles(a.style, b.style, w)
    start, end = a.shape, b.shape
    if start is end:
        return Figure(start, style)
    if isinstance(start, PlacedForm) and start.same_topology(end):
        placed = placed_between(
            start, end, w, lambda one, other, t: on_the_way(one, other, t, path, angle))
        return Figure(placed, style)
    return Figure(PathShape(on_the_way(start.points, end.points, w, path, angle)), style)
