"""Manim's functions of Bézier curves and of interpolation."""

from __future__ import annotations

import math
from typing import Any, Callable, List, Sequence, Tuple

import numpy as np

from .curves import pieces, same_point
from .splines import spline_handles


def interpolate(start: Any, end: Any, alpha: Any) -> Any:
    """Gives what is a part of the way from start to end: numbers, or arrays of them."""
    return (1 - alpha) * start + alpha * end


def integer_interpolate(start: float, end: float, alpha: float) -> Tuple[int, float]:
    """Gives the whole number at or before a part of the way, and how far it is to the next."""
    if alpha >= 1:
        return int(end) - 1, 1.0
    if alpha <= 0:
        return int(start), 0.0
    return int(interpolate(start, end, alpha)), ((end - start) * alpha) % 1


def mid(start: Any, end: Any) -> Any:
    return (start + end) / 2


def inverse_interpolate(start: Any, end: Any, value: Any) -> Any:
    """Gives which part of the way from start to end a value is at."""
    return np.true_divide(value - start, end - start)


def match_interpolate(new_start: Any, new_end: Any, old_start: Any, old_end: Any,
                      old_value: Any) -> Any:
    return interpolate(new_start, new_end,
                       np.asarray(inverse_interpolate(old_start, old_end, old_value)))


def bezier(points: Any) -> Callable[[Any], Any]:
    """Gives the function of a curve of any degree by its control points."""
    control = list(points)
    degree = len(control) - 1

    def at(t: Any) -> Any:
        return sum(math.comb(degree, k) * (1 - t) ** (degree - k) * t ** k * point
                   for k, point in enumerate(control))

    return at


def partial_bezier_points(points: Any, a: float, b: float) -> np.ndarray:
    """Gives the control points of the piece of a curve between two parameters."""
    control = np.asarray(points, float)
    if len(control) == 4:
        return pieces(control[None], np.array([float(a)]), np.array([float(b)]))[0]
    degree = len(control) - 1

    def polar(values: Sequence[float]) -> np.ndarray:
        row = control
        for t in values:
            row = row[:-1] + (row[1:] - row[:-1]) * t
        return row[0]

    return np.array([polar([a] * (degree - k) + [b] * k) for k in range(degree + 1)])


def partial_quadratic_bezier_points(points: Any, a: float, b: float) -> np.ndarray:
    return partial_bezier_points(points, a, b)


def split_quadratic_bezier(points: Any, t: float) -> np.ndarray:
    return np.concatenate((partial_bezier_points(points, 0, t),
                           partial_bezier_points(points, t, 1)))


def subdivide_quadratic_bezier(points: Any, n: int) -> np.ndarray:
    """Gives the 3 n control points of n pieces of equal steps."""
    return np.concatenate([partial_bezier_points(points, i / n, (i + 1) / n) for i in range(n)])


def get_smooth_cubic_bezier_handle_points(points: Any) -> Tuple[np.ndarray, np.ndarray]:
    """Gives the first and the second handles of a smooth curve through points."""
    return spline_handles(np.asarray(points, float))


get_smooth_handle_points = get_smooth_cubic_bezier_handle_points


def is_closed(points: Any) -> bool:
    return bool(np.allclose(points[0], points[-1]))


def proportions_along_bezier_curve_for_point(point: Any, control_points: Any,
                                             round_to: float = 1e-6) -> np.ndarray:
    """Gives the parameters at which a curve goes through a point, none where it does not.

    A coordinate in which the curve does not move says nothing, if the point has it too.
    """
    target, control = np.asarray(point, float), np.asarray(control_points, float)
    degree = len(control) - 1
    candidates: Any = None
    for place, values in zip(target, control.T):
        polynomial = np.poly1d([0.0])
        t = np.poly1d([1.0, 0.0])
        for k, value in enumerate(values - place):
            polynomial += math.comb(degree, k) * (1 - t) ** (degree - k) * t ** k * value
        roots = np.round(polynomial.c, 10)
        roots = np.trim_zeros(roots, "f")
        if len(roots) == 0:
            continue
        found = [r.real for r in np.roots(roots)
                 if abs(r.imag) < round_to and -round_to <= r.real <= 1 + round_to]
        if candidates is None:
            candidates = found
        else:
            candidates = [c for c in candidates
                          if any(abs(c - f) <= 10 * round_to for f in found)]
    if candidates is None:
        return np.array([0.0])
    return np.array(sorted({min(max(round(c, 6), 0.0), 1.0) for c in candidates}))


def point_lies_on_bezier(point: Any, control_points: Any, round_to: float = 1e-6) -> bool:
    return len(proportions_along_bezier_curve_for_point(point, control_points, round_to)) > 0


def diag_to_matrix(l_and_u: Tuple[int, int], diag: np.ndarray) -> np.ndarray:
    """Gives the square matrix of diagonals as scipy's solve_banded takes them."""
    lower, upper = l_and_u
    size = diag.shape[1]
    matrix = np.zeros((size, size))
    for row, offset in enumerate(range(upper, -lower - 1, -1)):
        for column in range(size):
            if 0 <= column - offset < size:
                matrix[column - offset, column] = diag[row, column]
    return matrix


def get_quadratic_approximation_of_cubic(a0: Any, h0: Any, h1: Any, a1: Any) -> np.ndarray:
    """Gives two quadratic curves, six points for each cubic one, that meet at its middle."""
    cubic = np.stack([np.atleast_2d(np.asarray(p, float)) for p in (a0, h0, h1, a1)], axis=1)
    start, first, second, end = (cubic[:, i] for i in range(4))
    middle = (start + 3 * first + 3 * second + end) / 8
    quadratics: List[np.ndarray] = [
        start, (3 * first + start) / 4, middle, middle, (3 * second + end) / 4, end]
    return np.stack(quadratics, axis=1).reshape(-1, cubic.shape[2])


def same(a: Any, b: Any) -> bool:
    """Tells whether Manim takes two points for one."""
    return same_point(np.asarray(a, float), np.asarray(b, float))
