"""Cubic Bézier curves in arrays of (4n, 3) points, as VMobjects hold them: four a curve.

These are the rules of slides/path, and yield the numbers that Manim yields.
"""

from __future__ import annotations

import functools
from typing import Any, List, Tuple

import numpy as np

# How many points of a curve Manim measures its length by.
LENGTH_SAMPLES = 10
_ABSOLUTE, _RELATIVE = 1e-6, 1e-5


def curves_of(points: np.ndarray) -> np.ndarray:
    """Gives the whole curves as (n, 4, 3), a view where it can be."""
    count = len(points) // 4
    return points[:count * 4].reshape(count, 4, points.shape[1])


def _weights(t: np.ndarray) -> np.ndarray:
    s = 1 - t
    return np.stack((s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t), axis=-1)


def points_at(curves: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Gives points of curves (n, 4, 3) at parameters (n,)."""
    return np.einsum("ni,nij->nj", _weights(t), curves)


def point_at(curve: np.ndarray, t: float) -> np.ndarray:
    """Gives one point of one curve (4, 3)."""
    return _weights(np.array(float(t))) @ curve


def pieces(curves: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Cuts the piece from start to end, (n,) each, out of each of the curves (n, 4, 3)."""
    rows = [np.stack(_polar(*at), axis=-1) for at in _polar_arguments(start, end)]
    return np.stack(rows, axis=1) @ curves


def piece(curve: np.ndarray, start: float, end: float) -> np.ndarray:
    """Cuts the piece from start to end out of one curve (4, 3)."""
    return np.array([_polar(*at) for at in _polar_arguments(start, end)]) @ curve


def _polar_arguments(a: Any, b: Any) -> Tuple[Tuple[Any, Any, Any], ...]:
    """The control points of a piece are the curve's polar values at these."""
    return ((a, a, a), (a, a, b), (a, b, b), (b, b, b))


def _polar(u: Any, v: Any, w: Any) -> Tuple[Any, Any, Any, Any]:
    """Gives the weights of a cubic curve's control points in its polar value at u, v, w."""
    s, t, r = 1 - u, 1 - v, 1 - w
    return (s * t * r, u * t * r + s * v * r + s * t * w, u * v * r + u * t * w + s * v * w,
            u * v * w)


def _place(count: int, fraction: float) -> Tuple[int, float]:
    if fraction >= 1:
        return count - 1, 1.0
    if not fraction > 0:
        return 0, 0.0
    return int(count * fraction), (count * fraction) % 1


def partial(points: np.ndarray, start: float, end: float) -> np.ndarray:
    """Gives the part of a path between two fractions of its number of curves.

    All of it, itself, where the part is the whole.
    """
    if start <= 0 and end >= 1:
        return points
    curves = curves_of(points)
    if len(curves) == 0:
        return np.zeros((0, 3))
    first, from_t = _place(len(curves), start)
    last, to_t = _place(len(curves), end)
    if first == last:
        return piece(curves[first], from_t, to_t)
    return np.concatenate((piece(curves[first], from_t, 1.0), points[4 * first + 4:4 * last],
                           piece(curves[last], 0.0, to_t)))


def subcurve(points: np.ndarray, start: float, end: float) -> np.ndarray:
    """Gives the part between two fractions; of a closed path, past its start if need be."""
    if start <= end or not is_closed(points):
        return partial(points, start, end)
    return np.concatenate((partial(points, start, 1), partial(points, 0, end)))


def same_point(a: np.ndarray, b: np.ndarray, tolerance: float = _ABSOLUTE) -> bool:
    """Tells whether Manim takes two points for one."""
    return bool((abs(a - b) <= tolerance + _RELATIVE * abs(b)).all())


def is_closed(points: np.ndarray) -> bool:
    return len(points) > 0 and same_point(points[0], points[-1])


def contours(points: np.ndarray, tolerance: float = _ABSOLUTE) -> List[np.ndarray]:
    """Gives the parts of a path that are one contour each. What is no whole curve at the end goes
    with the last one if it starts there, as in Manim, and else is left out."""
    if len(points) < 4:
        return []
    starts = points[4::4]
    ends = points[3::4][:len(starts)]
    apart = (abs(ends - starts) > tolerance + _RELATIVE * abs(starts)).any(axis=1)
    bounds = [0, *((np.flatnonzero(apart) + 1) * 4).tolist(), len(points)]
    return [points[a:b] for a, b in zip(bounds, bounds[1:]) if b - a >= 4]


def chords(points: np.ndarray, samples: int = LENGTH_SAMPLES) -> np.ndarray:
    """Gives the lengths of the chords between points at equal steps, (curves, samples - 1)."""
    steps = np.einsum("si,nij->nsj", _step_weights(samples), curves_of(points))
    return np.sqrt((steps * steps).sum(axis=2))


@functools.lru_cache(maxsize=8)
def _step_weights(samples: int) -> np.ndarray:
    """The weights of the steps from each of those points to the next."""
    return np.diff(_weights(np.linspace(0, 1, samples)), axis=0)


def curve_lengths(points: np.ndarray, samples: int = LENGTH_SAMPLES) -> np.ndarray:
    return chords(points, samples).sum(axis=1)


def arc_length(points: np.ndarray, samples: int = LENGTH_SAMPLES) -> float:
    return float(curve_lengths(points, samples).sum())


def point_from_proportion(points: np.ndarray, fraction: float) -> np.ndarray:
    """Gives the point at a fraction of the length of a path that has a curve at least."""
    if fraction == 1:
        return np.array(points[-1])
    curves = curves_of(points)
    lengths = curve_lengths(points)
    passed = np.cumsum(lengths)
    target = fraction * float(passed[-1])
    index = min(int(np.searchsorted(passed, target)), len(curves) - 1)
    length = float(lengths[index])
    rest = target - (float(passed[index]) - length)
    return point_at(curves[index], rest / length if length else 0.0)


def insert_curves(points: np.ndarray, more: int) -> np.ndarray:
    """Divides curves evenly, so that there are so many more of them."""
    curves = curves_of(points)
    count = len(curves)
    if count == 0 or more <= 0:
        return points
    wanted = count + more
    old = np.arange(wanted) * count // wanted
    parts = np.bincount(old, minlength=count)
    index = np.arange(wanted) - np.repeat(np.cumsum(parts) - parts, parts)
    share = parts[old]
    cut = pieces(curves[old], index / share, (index + 1) / share)
    return cut.reshape(-1, cut.shape[-1])


def through_corners(corners: np.ndarray) -> np.ndarray:
    """Gives the lines from each corner (n, 3) to the next, (4 (n - 1), 3) points."""
    start, end = corners[:-1], corners[1:]
    lines = np.stack((start, start * (2 / 3) + end * (1 / 3), start * (1 / 3) + end * (2 / 3), end),
                     axis=1)
    return lines.reshape(-1, corners.shape[1])


def closed_through_corners(corners: np.ndarray) -> np.ndarray:
    return through_corners(np.concatenate((corners, corners[:1])))
