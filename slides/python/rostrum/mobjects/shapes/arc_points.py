"""Points of arcs, and of paths put between two points. Angles are radians, counter-clockwise."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np

from ...core.constants import ORIGIN, OUT, TAU
from ...core.curves import curves_of, through_corners
from ...core.space_ops import (
    angle_between_vectors, cross, cross2d, normalize, rotation_matrix, vector)

# How many points an arc is divided at, unless told otherwise: it has one curve fewer.
ARC_COMPONENTS = 9


def arc_points(radius: float = 1.0, start_angle: float = 0.0, angle: float = TAU / 4,
               components: int = ARC_COMPONENTS, center: Any = ORIGIN) -> np.ndarray:
    """Gives an arc. Its handles are a third of its step long, which is not the best approximation
    of a circle but the one that Manim draws."""
    at = np.linspace(start_angle, start_angle + angle, components)
    around = np.stack((np.cos(at), np.sin(at), np.zeros_like(at)), axis=1)
    along = np.stack((-around[:, 1], around[:, 0], around[:, 2]), axis=1)
    along *= angle / (components - 1) / 3
    start, end = slice(None, -1), slice(1, None)
    parts = (around[start], around[start] + along[start], around[end] - along[end], around[end])
    return np.stack(parts, axis=1).reshape(-1, 3) * radius + vector(center)


def circle_points(radius: float = 1.0, center: Any = ORIGIN) -> np.ndarray:
    return arc_points(radius, 0, TAU, ARC_COMPONENTS, center)


def placed_between(points: np.ndarray, start: Any, end: Any) -> np.ndarray:
    """Scales and turns a path so that it leads from one point to another."""
    start, end = vector(start), vector(end)
    now, wanted = points[-1] - points[0], end - start
    length = float(np.linalg.norm(now))
    if length == 0:
        return points - points[0] + start
    axis = normalize(cross(now, wanted), fall_back=OUT)
    turn = rotation_matrix(angle_between_vectors(now, wanted), axis)
    return (points - points[0]) @ turn.T * (float(np.linalg.norm(wanted)) / length) + start


def arc_between(start: Any, end: Any, angle: float = TAU / 4,
                components: int = ARC_COMPONENTS) -> np.ndarray:
    """Gives an arc from one point to another; a line where the angle is nothing."""
    if angle == 0:
        return through_corners(np.array((vector(start), vector(end))))
    return placed_between(arc_points(angle=angle, components=components), start, end)


def angle_of_radius(start: Any, end: Any, radius: float) -> float:
    """Gives the angle of the arc of a radius between two points, with the radius's sign.

    Raises ValueError where the points are farther apart than the circle is wide.
    """
    half = float(np.linalg.norm(vector(start) - vector(end))) / 2
    size = abs(radius)
    if size < half:
        raise ValueError("ArcBetweenPoints called with a radius that is\n"
                         "                            smaller than half the distance between the "
                         "points.")
    return math.acos(math.sqrt(size * size - half * half) / size) * (-2 if radius < 0 else 2)


def center_of_arc(points: np.ndarray) -> Optional[np.ndarray]:
    """Gives where the normals at the ends of an arc's first curve meet; None of a line."""
    if len(points) < 4:
        return None
    first, handle, other, last = curves_of(points)[0]
    if (first == last).all():
        return np.array(first)
    here, there = (np.array((-way[1], way[0], 0.0)) for way in (handle - first, other - last))
    turn = cross2d(here, there)
    if turn == 0:
        return None
    return first + here * (cross2d(last - first, there) / turn)


def annular_sector_points(inner_radius: float, outer_radius: float, angle: float,
                          start_angle: float, center: Any) -> np.ndarray:
    """Gives the inner arc, a line outwards, the outer arc backwards, and a line back."""
    inner = arc_points(inner_radius, start_angle, angle, ARC_COMPONENTS, center)
    outer = arc_points(outer_radius, start_angle, angle, ARC_COMPONENTS, center)[::-1]
    out = through_corners(np.array((inner[-1], outer[0])))
    back = through_corners(np.array((outer[-1], inner[0])))
    return np.concatenate((inner, out, outer, back))


def annulus_points(inner_radius: float, outer_radius: float, center: Any = ORIGIN) -> np.ndarray:
    """Gives two circles, the inner one clockwise."""
    return np.concatenate((circle_points(outer_radius, center),
                           circle_points(inner_radius, center)[::-1]))
