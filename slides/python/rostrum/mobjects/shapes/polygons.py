"""Polygons and stars, by corners or regular."""

from __future__ import annotations

import math
from typing import Any, List, Optional

import numpy as np

from ...core.color.names import COLORS
from ...core.constants import TAU
from ...core.curves import closed_through_corners
from ...core.space_ops import regular_vertices, vector
from ..vector_mobject import VMobject
from .rounding import corner_groups, rounded

_BLUE = COLORS["BLUE"]


class Polygram(VMobject):
    """Closed polygons, each by a list of its corners."""

    def __init__(self, *vertex_groups: Any, color: Any = _BLUE, **kwargs: Any) -> None:
        super().__init__(color=color, **kwargs)
        contours = [closed_through_corners(np.array([vector(corner) for corner in group]))
                    for group in vertex_groups]
        if contours:
            self._set_points(np.concatenate(contours))

    def get_vertices(self) -> np.ndarray:
        return self.get_start_anchors()

    def get_vertex_groups(self) -> np.ndarray:
        return np.array(corner_groups(self._get_points(), self.tolerance_for_point_equality))

    def round_corners(self, radius: Any = 0.5, evenly_distribute_anchors: bool = False,
                      components_per_rounded_corner: int = 2) -> Any:
        """Makes its corners round, by one radius or by several in turn; negative ones bulge
        inwards."""
        if isinstance(radius, (int, float)):
            if radius == 0:
                return self
            radius = [radius]
        groups = corner_groups(self._get_points(), self.tolerance_for_point_equality)
        self._set_points(rounded(groups, radius, evenly_distribute_anchors,
                                 components_per_rounded_corner))
        return self


class Polygon(Polygram):
    """A closed polygon by its corners."""

    def __init__(self, *vertices: Any, **kwargs: Any) -> None:
        super().__init__(vertices, **kwargs)


class RegularPolygram(Polygram):
    """Corners around the origin, each joined to the one that is `density` farther."""

    def __init__(self, num_vertices: int, *, density: int = 2, radius: float = 1,
                 start_angle: Optional[float] = None, **kwargs: Any) -> None:
        groups = math.gcd(num_vertices, density)
        corners, step = num_vertices // groups, density // groups
        around, self.start_angle = regular_vertices(corners, radius=radius,
                                                    start_angle=start_angle)
        order = [i * step % corners for i in range(corners)]
        contours: List[np.ndarray] = [around[order]]
        for group in range(1, groups):
            turned = self.start_angle + group / groups * TAU / corners
            contours.append(regular_vertices(corners, radius=radius, start_angle=turned)[0][order])
        super().__init__(*contours, **kwargs)


class RegularPolygon(RegularPolygram):
    def __init__(self, n: int = 6, **kwargs: Any) -> None:
        super().__init__(n, density=1, **kwargs)


class Triangle(RegularPolygon):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(n=3, **kwargs)


class Star(Polygon):
    """A star of n points. Without an inner radius its edges are those of the polygram of that
    density."""

    def __init__(self, n: int = 5, *, outer_radius: float = 1,
                 inner_radius: Optional[float] = None, density: int = 2,
                 start_angle: Optional[float] = TAU / 4, **kwargs: Any) -> None:
        step = TAU / (2 * n)
        if inner_radius is None:
            if not 0 < density < n / 2:
                raise ValueError(f"Incompatible density {density} for number of points {n}")
            # https://math.stackexchange.com/a/2136292
            outer = TAU * density / n
            reach = math.cos(step) + math.sin(step) * math.tan(outer / 2)
            inner_radius = outer_radius / reach
        tips, self.start_angle = regular_vertices(n, radius=outer_radius, start_angle=start_angle)
        dents, _ = regular_vertices(n, radius=inner_radius, start_angle=self.start_angle + step)
        super().__init__(*np.stack((tips, dents), axis=1).reshape(-1, 3), **kwargs)
