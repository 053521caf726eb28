"""Handles of smooth curves through points, and paths made smooth or jagged."""

from __future__ import annotations

from typing import Callable, List, Tuple

import numpy as np

from .curves import contours, through_corners

Handles = Tuple[np.ndarray, np.ndarray]


def _solved(diagonal: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Solves x[i-1] + diagonal[i] x[i] + x[i+1] = right[i], (n, k), by elimination without
    pivots: the diagonal outweighs the rest."""
    pivots = diagonal.tolist()
    for i in range(1, len(pivots)):
        pivots[i] -= 1 / pivots[i - 1]
    # Plain floats, column by column: arrays of a few numbers each are much slower.
    return np.array([_solved_column(pivots, column) for column in right.T.tolist()]).T


def _solved_column(pivots: List[float], column: List[float]) -> List[float]:
    value = 0.0
    for i, pivot in enumerate(pivots):
        value = (column[i] - value) / pivot
        column[i] = value
    for i in range(len(column) - 2, -1, -1):
        value = column[i] - value / pivots[i]
        column[i] = value
    return column


def _open_slopes(p: np.ndarray) -> np.ndarray:
    diagonal = np.full(len(p), 4.0)
    diagonal[0] = diagonal[-1] = 2
    padded = np.concatenate((p[:1], p, p[-1:]))
    return _solved(diagonal, 3 * (padded[2:] - padded[:-2]))


def _closed_slopes(p: np.ndarray) -> np.ndarray:
    """`p` holds the first point once. The two equations that reach around are solved by Sherman
    and Morrison's formula with the vector (1, 0, .., 0, 1)."""
    count = len(p)
    if count == 2:
        return np.zeros_like(p)
    right = 3 * (np.roll(p, -1, axis=0) - np.roll(p, 1, axis=0))
    diagonal = np.full(count, 4.0)
    diagonal[0] -= 1
    diagonal[-1] -= 1
    corner = np.zeros((count, 1))
    corner[0] = corner[-1] = 1
    both = _solved(diagonal, np.concatenate((right, corner), axis=1))
    slopes, around = both[:, :-1], both[:, -1:]
    factor = (slopes[0] + slopes[-1]) / (1 + around[0] + around[-1])
    return slopes - around * factor


def spline_handles(points: np.ndarray) -> Handles:
    """Gives the first and the second handles of the smooth curves through points (n, 3): n - 1 of
    each. Closed where the last point is the first."""
    count = len(points) - 1
    if count < 1:
        none = np.zeros((0, points.shape[1]))
        return none, none
    if not np.allclose(points[0], points[-1]):
        slopes = _open_slopes(points)
        return points[:-1] + slopes[:-1] / 3, points[1:] - slopes[1:] / 3
    if count == 1:
        # Manim's equations are not those of a spline for a curve that ends where it starts.
        return points[:1] * (4 / 3), points[:1] * (2 / 3)
    slopes = _closed_slopes(points[:-1])
    after, slopes_after = np.roll(points[:-1], -1, axis=0), np.roll(slopes, -1, axis=0)
    return points[:-1] + slopes / 3, after - slopes_after / 3


def _line_handles(anchors: np.ndarray) -> Handles:
    start, end = anchors[:-1], anchors[1:]
    return start * (2 / 3) + end * (1 / 3), start * (1 / 3) + end * (2 / 3)


def _with_handles(points: np.ndarray, handles: Callable[[np.ndarray], Handles],
                  tolerance: float) -> np.ndarray:
    parts = []
    for contour in contours(points, tolerance):
        part = np.array(contour)
        first, second = handles(np.concatenate((contour[::4], contour[-1:])))
        part[1::4], part[2::4] = first[:len(part[1::4])], second[:len(part[2::4])]
        parts.append(part)
    return np.concatenate(parts) if parts else np.zeros((0, 3))


def smooth(points: np.ndarray, tolerance: float = 1e-6) -> np.ndarray:
    """Bends the curves of each contour so that they meet smoothly."""
    return _with_handles(points, spline_handles, tolerance)


def jagged(points: np.ndarray, tolerance: float = 1e-6) -> np.ndarray:
    """Makes straight lines of the curves of each contour."""
    return _with_handles(points, _line_handles, tolerance)


def smooth_through(anchors: np.ndarray) -> np.ndarray:
    return smooth(through_corners(anchors))
