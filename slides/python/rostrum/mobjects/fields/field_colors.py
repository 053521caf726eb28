"""Colors by how strong a field is."""

from __future__ import annotations

from typing import Any, Callable, Sequence

import numpy as np

from rostrum.core.color import BLUE_E, GREEN, RED, YELLOW, color_to_rgb

STRENGTH_COLORS = (BLUE_E, GREEN, YELLOW, RED)


class ColorScale:
    """Colors between a lower and an upper value, evenly, and the outer ones beyond."""

    def __init__(self, colors: Sequence[Any], low: float, high: float) -> None:
        self.rgbs = np.array([color_to_rgb(color) for color in colors])
        self._low = low
        self._high = high

    def rgb(self, value: Any) -> np.ndarray:
        """Red, green and blue (3,), from 0 to 1, of a value; of values (n,), (n, 3)."""
        last = len(self.rgbs) - 1
        share = np.clip((np.asarray(value) - self._low) / (self._high - self._low), 0, 1)
        places = share * last
        below = np.minimum(places.astype(int), last)
        part = np.expand_dims(places - below, -1)
        return self.rgbs[below] * (1 - part) + self.rgbs[np.minimum(below + 1, last)] * part


def along(points: np.ndarray, stops: int) -> np.ndarray:
    """Points (stops, 3) of a line, each nearest to an even place on the way from its first to its
    last point: what a gradient that runs that way has to show there."""
    way = points[-1] - points[0]
    length = float(way @ way)
    if length == 0:
        return np.repeat(points[:1], stops, axis=0)
    places = (points - points[0]) @ way / length
    wanted = np.linspace(0, 1, stops)
    return points[np.abs(places[None, :] - wanted[:, None]).argmin(axis=1)]


def strength(vector: Any) -> float:
    """How long a vector is."""
    return float(np.linalg.norm(vector))


ColorScheme = Callable[[np.ndarray], float]
