"""StreamLines: the ways of points that a field carries along."""

from __future__ import annotations

from math import ceil
from typing import Any, Iterator, List, Optional, Sequence

import numpy as np

from rostrum.mobjects import VMobject

from .field_colors import STRENGTH_COLORS, ColorScheme, Tint
from .stream_motion import StreamMotion
from .vector_field import Field, VectorField, field_ranges


class StreamLines(StreamMotion, VectorField):
    """A line from each point of a grid that chance has shaken by `noise_factor`, as far as the
    field carries it in `virtual_time`, in steps of `dt`. Lines end `padding` beyond the ranges.
    """

    def __init__(self, func: Field, color: Any = None,
                 color_scheme: Optional[ColorScheme] = None, min_color_scheme_value: float = 0,
                 max_color_scheme_value: float = 2, colors: Sequence[Any] = STRENGTH_COLORS,
                 x_range: Any = None,
                 y_range: Any = None,
                 z_range: Any = None, three_dimensions: bool = False,
                 noise_factor: Optional[float] = None, n_repeats: int = 1, dt: float = 0.05,
                 virtual_time: float = 3, max_anchors_per_line: int = 100, padding: float = 3,
                 stroke_width: float = 1, opacity: float = 1, **kwargs: Any) -> None:
        super().__init__(func, color, color_scheme, min_color_scheme_value,
                         max_color_scheme_value, colors, **kwargs)
        self.ranges = field_ranges(x_range, y_range, z_range, three_dimensions)
        self.x_range, self.y_range, self.z_range = self.ranges
        self.noise_factor = self.y_range[2] / 2 if noise_factor is None else noise_factor
        self.n_repeats, self.padding = n_repeats, padding
        self.virtual_time = virtual_time
        self.max_anchors_per_line = max_anchors_per_line
        self.stroke_width = stroke_width
        steps = ceil(virtual_time / dt) + 1
        for start in self._starts():
            line = self._line(self._way(start, dt, steps), opacity)
            line.duration = steps * dt
            self.add(line)
        self.stream_lines = list(self.submobjects)

    def _starts(self) -> Iterator[np.ndarray]:
        np.random.seed(0)  # Manim's lines start at the same places in every run.
        for _ in range(self.n_repeats):
            for x in np.arange(*self.x_range):
                for y in np.arange(*self.y_range):
                    for z in np.arange(*self.z_range):
                        shaken = self.noise_factor * (np.random.random(3) - 0.5)
                        yield np.array((x, y, z)) + shaken

    def _way(self, start: np.ndarray, dt: float, steps: int) -> List[np.ndarray]:
        bounds = np.array(self.ranges)
        low = bounds[:, 0] - self.padding
        high = bounds[:, 1] + self.padding - bounds[:, 2]
        way = [start]
        for _ in range(steps):
            point = way[-1] + dt * np.asarray(self.func(way[-1]))
            if (point < low).any() or (point > high).any():
                break
            way.append(point)
        return way

    def _line(self, way: List[np.ndarray], opacity: float) -> Any:
        line: Any = VMobject()
        line.set_points_smoothly(way[::max(1, len(way) // self.max_anchors_per_line)])
        if self.single_color:
            return line.set_stroke(color=self.color, width=self.stroke_width, opacity=opacity)
        line.set_stroke(width=self.stroke_width, opacity=opacity)
        line.tint = Tint(np.array(way), np.array([self.pos_to_rgb(point) for point in way]))
        line.tint.paint(line)
        return line

    @property
    def background_img(self) -> Any:
        """A picture (of PIL) of the field's colors."""
        return self.get_colored_background_image()
