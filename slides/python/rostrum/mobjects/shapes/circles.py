"""Circles, and what is made of them."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np

from ...core.color.names import COLORS
from ...core.constants import DEFAULT_DOT_RADIUS, ORIGIN, SMALL_BUFF, TAU
from ...core.space_ops import angle_of_vector, line_intersection, perpendicular_bisector, vector
from .arc_points import annulus_points
from .arcs import Arc

_BLACK, _BLUE, _RED, _WHITE = (COLORS[name] for name in ("BLACK", "BLUE", "RED", "WHITE"))


class Circle(Arc):
    """A circle that starts at its right, counter-clockwise."""

    def __init__(self, radius: Optional[float] = None, color: Any = _RED, **kwargs: Any) -> None:
        super().__init__(radius=radius, start_angle=0, angle=TAU, color=color, **kwargs)

    def surround(self, mobject: Any, dim_to_match: int = 0, stretch: bool = False,
                 buffer_factor: float = 1.2) -> Any:
        """Goes around another mobject's corners, farther out by a factor."""
        self.replace(mobject, dim_to_match, stretch)
        self.width = math.hypot(mobject.width, mobject.height)
        return self.scale(buffer_factor)

    def point_at_angle(self, angle: float) -> np.ndarray:
        """Gives the point in a direction from the centre, by length along the circle."""
        first = angle_of_vector(self._get_points()[0] - self.get_center())
        return self.point_from_proportion((angle - first) / TAU % 1)

    @staticmethod
    def from_three_points(p1: Any, p2: Any, p3: Any, **kwargs: Any) -> "Circle":
        """Makes the circle through three points; raises ValueError where they are on a line."""
        points = [vector(p) for p in (p1, p2, p3)]
        center = line_intersection(perpendicular_bisector(points[:2]),
                                   perpendicular_bisector(points[1:]))
        radius = float(np.linalg.norm(points[0] - center))
        return Circle(radius=radius, **kwargs).shift(center)


class Dot(Circle):
    """A filled circle at a point."""

    def __init__(self, point: Any = ORIGIN, radius: float = DEFAULT_DOT_RADIUS,
                 stroke_width: float = 0, fill_opacity: float = 1.0, color: Any = _WHITE,
                 **kwargs: Any) -> None:
        super().__init__(arc_center=point, radius=radius, stroke_width=stroke_width,
                         fill_opacity=fill_opacity, color=color, **kwargs)


class AnnotationDot(Dot):
    """A larger dot with an outline."""

    def __init__(self, radius: float = DEFAULT_DOT_RADIUS * 1.3, stroke_width: float = 5,
                 stroke_color: Any = _WHITE, fill_color: Any = _BLUE, **kwargs: Any) -> None:
        super().__init__(radius=radius, stroke_width=stroke_width, stroke_color=stroke_color,
                         fill_color=fill_color, **kwargs)


class LabeledDot(Dot):
    """A dot around a label: TeX in black, or a mobject."""

    def __init__(self, label: Any, radius: Optional[float] = None, buff: float = SMALL_BUFF,
                 **kwargs: Any) -> None:
        if isinstance(label, str):
            from ..text import MathTex

            label = MathTex(label, color=_BLACK)
        if radius is None:
            radius = buff + max(label.width, label.height) / 2
        super().__init__(radius=radius, **kwargs)
        self.add(label.move_to(self.get_center()))


class Ellipse(Circle):
    def __init__(self, width: float = 2, height: float = 1, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        for dim, size in enumerate((width, height)):
            self.rescale_to_fit(size, dim, stretch=True)


class Annulus(Circle):
    """The area between two circles."""

    def __init__(self, inner_radius: float = 1, outer_radius: float = 2, fill_opacity: float = 1,
                 stroke_width: float = 0, color: Any = _WHITE, mark_paths_closed: bool = False,
                 **kwargs: Any) -> None:
        self.mark_paths_closed, self.inner_radius = mark_paths_closed, inner_radius
        self.outer_radius = outer_radius
        super().__init__(fill_opacity=fill_opacity, stroke_width=stroke_width, color=color,
                         **kwargs)

    def generate_points(self) -> None:
        self.radius = self.outer_radius
        self._set_points(annulus_points(self.inner_radius, self.outer_radius, self.arc_center))
