"""What is computed with paths: arrays of points, four a cubic curve.

Arrays have two columns or three, of which the third is not read; results have as many as the
first argument. Points that make no whole curve at the end are ignored.
"""

from __future__ import annotations

import ctypes
from typing import Any, Sequence

import numpy as np

from .arrays import argument, as_points, copied, like
from .loading import library
from .structures import Points


def _path(name: str, points: Any, *arguments: Any) -> np.ndarray:
    own = as_points(points)
    out = Points()
    library().call(name, argument(own), *arguments, ctypes.byref(out))
    return like(copied(out), points)


def align(
    first: Any, second: Any, center_first: Sequence[float], center_second: Sequence[float]
) -> tuple[np.ndarray, np.ndarray]:
    """Both paths with as many points as each other, as Manim's align_points.

    The centres are those of their mobjects: a path without curves becomes a point there.
    """
    a = as_points(first)
    b = as_points(second)
    out_a = Points()
    out_b = Points()
    centers = (ctypes.c_double * 4)(
        center_first[0], center_first[1], center_second[0], center_second[1]
    )
    library().call(
        "rostrum_align", argument(a), argument(b), centers, ctypes.byref(out_a),
        ctypes.byref(out_b),
    )
    return like(copied(out_a), first), like(copied(out_b), second)


def insert_curves(points: Any, more: int) -> np.ndarray:
    """The same path in `more` more curves, spread evenly."""
    return _path("rostrum_insert_curves", points, max(0, int(more)))


def partial(points: Any, begin: float, end: float) -> np.ndarray:
    """The part of a path from one fraction to another; fractions count curves."""
    return _path("rostrum_partial", points, begin, end)


def subcurve(points: Any, begin: float, end: float) -> np.ndarray:
    """The same; of a closed path from a later to an earlier fraction the part over its start."""
    return _path("rostrum_subcurve", points, begin, end)


def smooth(points: Any) -> np.ndarray:
    """The same anchors with the handles of a cubic spline through them."""
    return _path("rostrum_smooth", points)


def smooth_through(anchors: Any) -> np.ndarray:
    """The smooth path through points."""
    return _path("rostrum_smooth_through", anchors)


def arc_length(points: Any) -> float:
    """The length, by chords, ten points a curve, as Manim measures it."""
    own = as_points(points)
    length = ctypes.c_double()
    library().call("rostrum_arc_length", argument(own), ctypes.byref(length))
    return length.value


def points_from_proportions(points: Any, fractions: Sequence[float]) -> np.ndarray:
    """The points at fractions of the length, one each."""
    wanted = np.ascontiguousarray(fractions, dtype=np.float64).reshape(-1)
    return _path(
        "rostrum_points_from_proportions", points, wanted.ctypes.data, len(wanted)
    )


def point_from_proportion(points: Any, fraction: float) -> np.ndarray:
    """The point at a fraction of the length."""
    return points_from_proportions(points, [fraction])[0]


def dashes(
    points: Any,
    count: int,
    ratio: float = 0.5,
    offset: float = 0.0,
    equal_lengths: bool = True,
) -> list[np.ndarray]:
    """The dashes of a path, each a path: `ratio` is a dash's share of dash and gap."""
    own = as_points(points)
    out = Points()
    counts = ctypes.c_void_p()
    dash_count = ctypes.c_size_t()
    library().call(
        "rostrum_dashes", argument(own), count, ratio, offset, bool(equal_lengths),
        ctypes.byref(out), ctypes.byref(counts), ctypes.byref(dash_count),
    )
    if not dash_count.value:
        return []
    sizes = np.frombuffer(ctypes.string_at(counts.value, dash_count.value * 8), dtype=np.uint64)
    return np.split(like(copied(out), points), np.cumsum(sizes.astype(np.int64))[:-1])


def brace(
    anchors: Any, direction: Sequence[float], buff: float = 0.2, sharpness: float = 2.0
) -> np.ndarray:
    """A curly brace along the anchors of a mobject, with its tip in that direction."""
    toward = (ctypes.c_double * 2)(direction[0], direction[1])
    return _path("rostrum_brace", anchors, toward, buff, sharpness)


def _combined(operation: int, first: Any, second: Any) -> np.ndarray:
    a = as_points(first)
    b = as_points(second)
    out = Points()
    library().call(
        "rostrum_combine", argument(a), argument(b), operation, ctypes.byref(out)
    )
    return like(copied(out), first)


def union(first: Any, second: Any) -> np.ndarray:
    """The outline of what is inside of either path. The curves are pieces of those of both."""
    return _combined(0, first, second)


def intersection(first: Any, second: Any) -> np.ndarray:
    """The outline of what is inside of both paths."""
    return _combined(1, first, second)


def difference(first: Any, second: Any) -> np.ndarray:
    """The outline of what is inside of the first path and not of the second."""
    return _combined(2, first, second)


def exclusion(first: Any, second: Any) -> np.ndarray:
    """The outline of what is inside of one of the paths and not of both."""
    return _combined(3, first, second)


def shape_key(points: Any) -> int:
    """Equal for paths that differ in place and size alone."""
    own = as_points(points)
    key = ctypes.c_uint64()
    library().call("rostrum_shape_key", argument(own), ctypes.byref(key))
    return key.value
