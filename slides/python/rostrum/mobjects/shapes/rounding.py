"""Corners of polygons made round."""

from __future__ import annotations

import math
from typing import List, Sequence

import numpy as np

from ...core.curves import arc_length, curves_of, insert_curves, same_point, through_corners
from ...core.space_ops import angle_between_vectors, cross, normalize
from .arc_points import arc_between


def corner_groups(points: np.ndarray, tolerance: float = 1e-6) -> List[np.ndarray]:
    """Gives the corners of each closed contour, which ends at the first curve that leads back to
    its start."""
    groups, group = [], []
    for curve in curves_of(points):
        group.append(curve[0])
        if same_point(curve[3], group[0], tolerance):
            groups.append(np.array(group))
            group = []
    return groups


def _rounded_corner(before: np.ndarray, corner: np.ndarray, after: np.ndarray, radius: float,
                    components: int) -> np.ndarray:
    into, out = corner - before, after - corner
    angle = angle_between_vectors(into, out) * np.sign(radius)
    cut = radius * math.tan(angle / 2)
    turn = float(np.sign(cross(into, out)[2]))
    return arc_between(corner - normalize(into) * cut, corner + normalize(out) * cut,
                       turn * angle, components)


def _length_per_curve(arcs: List[np.ndarray]) -> float:
    """How long a curve of the arcs is on average, of those that have more than one."""
    long = [arc for arc in arcs if len(arc) > 4]
    count = sum(len(arc) for arc in long) / 4
    return sum(arc_length(arc) for arc in long) / count if long else 1.0


def rounded(groups: Sequence[np.ndarray], radii: Sequence[float],
            evenly_distribute_anchors: bool = False, components: int = 2) -> np.ndarray:
    """Gives the contours of these corners with an arc at each; radii are taken in turn.

    The first radius is that of the second corner, and the first corner's arc comes first.
    """
    parts: List[np.ndarray] = []
    for corners in groups:
        count = len(corners)
        arcs = [_rounded_corner(corners[i], corners[(i + 1) % count], corners[(i + 2) % count],
                                radii[i % len(radii)], components) for i in range(count)]
        step = _length_per_curve(arcs)
        arcs = arcs[-1:] + arcs[:-1]
        for arc, following in zip(arcs, arcs[1:] + arcs[:1]):
            side = through_corners(np.array((arc[-1], following[0])))
            if evenly_distribute_anchors:
                length = float(np.linalg.norm(side[-1] - side[0]))
                side = insert_curves(side, math.ceil(length / step))
            parts += (arc, side)
    return np.concatenate(parts) if parts else np.zeros((0, 3))
