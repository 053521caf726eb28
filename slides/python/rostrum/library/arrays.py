"""Points to the library and back."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from .structures import Points


def as_points(points: Any) -> np.ndarray:
    """The first two columns of points, as the library reads them: a contiguous (n, 2) array."""
    array = np.asarray(points, dtype=np.float64)
    if array.ndim != 2 or array.shape[1] < 2:
        array = array.reshape(-1, 2) if array.size == 0 else array.reshape(-1, array.shape[-1])
    return np.ascontiguousarray(array[:, :2])


def argument(points: np.ndarray) -> Points:
    """What a function takes. The array has to outlive the call."""
    return Points(points.ctypes.data, len(points))


def copied(points: Points) -> np.ndarray:
    """A new (n, 2) array of what the library has returned."""
    if not points.count:
        return np.zeros((0, 2))
    data = ctypes.string_at(points.xy, points.count * 16)
    return np.frombuffer(bytearray(data), dtype=np.float64).reshape(-1, 2)


def like(points: np.ndarray, original: Any) -> np.ndarray:
    """The points with as many columns as the original has: the third is 0."""
    columns = np.shape(original)[-1] if np.ndim(original) == 2 else 2
    if columns == 2:
        return points
    wide = np.zeros((len(points), columns))
    wide[:, :2] = points
    return wide
