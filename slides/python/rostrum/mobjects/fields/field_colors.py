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


class Tint:
    """The colors of a line by where it is. Manim shows a picture of the colors through a line; a
    gradient that runs as the line does is the same to the eye.

    points: (n, 3) along the whole line. colors: (n, 3) of red, green and blue there.
    """

    __slots__ = ("_points", "_colors")

    def __init__(self, points: np.ndarray, colors: np.ndarray) -> None:
        self._points = points
        self._colors = colors

    def __deepcopy__(self, memo: Any) -> Tint:
        return self

    def paint(self, line: Any, stops: int = 9) -> None:
        """Gives a line, or a part of one, the colors of where it is now."""
        points = line._get_points()
        if len(points) < 4:
            return
        first, last = self._number(points[0]), self._number(points[-1])
        way = points[-1] - points[0]
        first, last = min(first, last), max(first, last)
        numbers = np.array([first, (first + last) // 2, last]) if stops == 3 \
            else self._along(first, last, way, stops)
        opacity = line._style.stroke[0][3]
        stroke = tuple((*color, opacity) for color in self._colors[numbers].tolist())
        line._style = line._style.replaced(stroke=stroke,
                                           sheen_direction=tuple(np.sign(way).tolist()))

    def _number(self, place: np.ndarray) -> int:
        away = self._points - place
        return int((away * away).sum(axis=1).argmin())

    def _along(self, first: int, last: int, way: np.ndarray, stops: int) -> np.ndarray:
        """The numbers of points evenly on the straight way, as a gradient runs."""
        points = self._points[first:last + 1]
        if last - first < 2:
            return np.array([first, last])
        wanted = np.linspace(0, 1, min(stops, last - first + 1))
        places = (points - points[0]) @ way
        ends = places[-1] or 1.0
        return first + np.abs(places[None, :] / ends - wanted[:, None]).argmin(axis=1)


def strength(vector: Any) -> float:
    """How long a vector is."""
    return float(np.linalg.norm(vector))


ColorScheme = Callable[[np.ndarray], float]
