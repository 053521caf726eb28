"""Shapes with holes, and the hull of points."""

from __future__ import annotations

from typing import Any, List

import numpy as np

from ...core.space_ops import cross2d, vector
from ..vector_mobject import VMobject
from .polygons import Polygon


class Cutout(VMobject):
    """A shape without what lies in others, which have to go the other way around, and are turned
    so."""

    def __init__(self, main_shape: Any, *mobjects: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        other_way = "CCW" if main_shape.get_direction() == "CW" else "CW"
        holes = [hole.force_direction(other_way)._get_points() for hole in mobjects]
        self._set_points(np.concatenate([main_shape._get_points(), *holes]))


def hull_corners(points: np.ndarray) -> np.ndarray:
    """Gives the corners of the convex hull of points (n, 2 or more), counter-clockwise."""
    ordered = points[np.lexsort((points[:, 1], points[:, 0]))]

    def side(way: Any) -> List[np.ndarray]:
        chain: List[np.ndarray] = []
        for point in way:
            while len(chain) > 1 and cross2d(chain[-1] - chain[-2], point - chain[-1]) <= 0:
                chain.pop()
            chain.append(point)
        return chain[:-1]

    return np.array(side(ordered) + side(ordered[::-1]))


class ConvexHull(Polygon):
    """The smallest convex polygon around points."""

    def __init__(self, *points: Any, tolerance: float = 1e-5, **kwargs: Any) -> None:
        corners = hull_corners(np.array([vector(point) for point in points]))
        super().__init__(*corners, **kwargs)
