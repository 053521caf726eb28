"""ParametricFunction and FunctionGraph: curves of functions of one number, sampled."""

from __future__ import annotations

from typing import Any, Callable, Iterable, List, Optional

import numpy as np

from rostrum.core.color import YELLOW
from rostrum.core.config import config
from rostrum.mobjects import VMobject

from ..number_line.scales import LinearBase, _ScaleBase


def sample_runs(low: float, high: float, step: float, breaks: Optional[Iterable[float]],
                gap: float) -> List[np.ndarray]:
    """The parameters to sample at, in runs that are not joined: from `low` in steps up to `high`,
    which is one whatever the step, and not nearer than `gap` to a break."""
    borders = [low, high]
    for at in () if breaks is None else breaks:
        if low <= at <= high:
            borders += [at - gap, at + gap]
    borders.sort()
    return [np.append(np.arange(first, last, step), last)
            for first, last in zip(borders[::2], borders[1::2])]


class ParametricFunction(VMobject):
    """The curve of a function that gives points, from the first of `t_range` to the second, in
    steps of the third.

    It is interrupted at `discontinuities`. With `use_vectorized` the function is asked once, with
    an array of parameters, and gives arrays of coordinates. `scaling` maps the parameters first.
    """

    underlying_function: Any

    def __init__(self, function: Callable[[Any], Any],
                 t_range: Any = (0, 1),
                 scaling: Optional[_ScaleBase] = None, dt: float = 1e-8,
                 discontinuities: Optional[Iterable[float]] = None, use_smoothing: bool = True,
                 use_vectorized: bool = False, **kwargs: Any) -> None:
        self.function = function
        bounds = (0, 1) if t_range is None else t_range
        self.t_min, self.t_max, self.t_step = bounds if len(bounds) == 3 else (*bounds, 0.01)
        self.scaling = LinearBase() if scaling is None else scaling
        self.discontinuities, self.dt = discontinuities, dt
        self.use_smoothing, self.use_vectorized = use_smoothing, use_vectorized
        super().__init__(**kwargs)

    def get_function(self) -> Callable[[Any], Any]:
        """The function that the curve is of."""
        return self.function

    def get_point_from_function(self, t: float) -> Any:
        """The point of a parameter, on the curve or beyond its ends."""
        return self.function(t)

    def generate_points(self) -> Any:
        """Samples the function and draws the curve through the points."""
        for run in sample_runs(self.t_min, self.t_max, self.t_step, self.discontinuities, self.dt):
            points = self._sampled(self.scaling.function(run))
            self.start_new_path(points[0]).add_points_as_corners(points[1:])
        if self.use_smoothing:
            self.make_smooth()
        return self

    init_points = generate_points

    def _sampled(self, parameters: np.ndarray) -> np.ndarray:
        if not self.use_vectorized:
            return np.array([self.function(t) for t in parameters], dtype=float)
        x, y, z = self.function(parameters)
        return np.stack(np.broadcast_arrays(x, y, z), axis=1)


class FunctionGraph(ParametricFunction):
    """The graph of a function of x over the frame's width, or a range of x, in frame units."""

    def __init__(self, function: Callable[[float], float],
                 x_range: Any = None, color: Any = YELLOW,
                 **kwargs: Any) -> None:
        self.x_range = (-config.frame_x_radius, config.frame_x_radius) if x_range is None \
            else x_range

        def on_graph(x: float) -> np.ndarray:
            return np.array([x, function(x), 0])

        self.parametric_function = on_graph
        super().__init__(on_graph, self.x_range, color=color, **kwargs)
