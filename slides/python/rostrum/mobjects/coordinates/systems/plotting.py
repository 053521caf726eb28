"""Graphs of functions in a coordinate system."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

import numpy as np

from rostrum.core.color import GREEN, ManimColor, interpolate_color
from rostrum.core.constants import ORIGIN, PI, RIGHT
from rostrum.core.warnings import missing
from rostrum.mobjects import VGroup

from ..functions import ImplicitFunction, ParametricFunction


class Plotting:
    """What coordinate systems say of graphs. Every graph keeps its function, in coordinates, as
    `underlying_function`."""

    x_axis: Any
    x_range: Any
    y_range: Any
    dimension: int
    num_sampled_graph_points_per_tick: float
    coords_to_point: Any
    polar_to_point: Any
    get_axis: Any
    get_origin: Any
    slope_of_tangent: Any

    def plot(self, function: Callable[[float], float], x_range: Any = None,
             use_vectorized: bool = False, colorscale: Optional[Sequence[Any]] = None,
             colorscale_axis: int = 1, **kwargs: Any) -> ParametricFunction:
        """The graph of a function of x, over the range of the x axis or another one, sampled ten
        times a tick or at the step of the range. `colorscale` are colors, or colors with the
        numbers at which they are, along x (axis 0) or y."""
        bounds = np.array(self.x_range, dtype=float)
        given = () if x_range is None else x_range
        bounds[:len(given)] = given
        if len(given) < 3:
            bounds[2] /= self.num_sampled_graph_points_per_tick

        def on_graph(x: Any) -> np.ndarray:
            return self.coords_to_point(x, function(x))

        graph = ParametricFunction(on_graph, t_range=bounds, scaling=self.x_axis.scaling,
                                   use_vectorized=use_vectorized, **kwargs)
        graph.underlying_function = function
        if colorscale:
            self._color_by_value(graph, function, given or self.x_range, colorscale,
                                 colorscale_axis)
        return graph

    def _color_by_value(self, graph: ParametricFunction, function: Callable[[float], float],
                        x_range: Any, colorscale: Sequence[Any], axis: int) -> None:
        if isinstance(colorscale[0], (list, tuple)):
            colors, values = zip(*colorscale)
        else:
            low, high = (self.x_range, self.y_range)[axis][:2]
            colors, values = colorscale, np.linspace(low, high, len(colorscale))
        paints = [ManimColor(color) for color in colors]
        step = 0.01 if len(x_range) == 2 else x_range[2]
        places = []
        for x in np.arange(x_range[0], x_range[1] + step, step):
            value = x if axis == 0 else function(x)
            at = float(np.interp(value, values, np.arange(len(paints))))
            below = min(int(at), len(paints) - 1)
            above = min(below + 1, len(paints) - 1)
            places.append(interpolate_color(paints[below], paints[above], at - below))
        graph.set_stroke(places)
        graph.set_sheen_direction(RIGHT)

    def plot_implicit_curve(self, func: Callable[[float, float], float], min_depth: int = 5,
                            max_quads: int = 1500, **kwargs: Any) -> ImplicitFunction:
        """The curves of the ranges on which `func(x, y)` is zero."""
        axes = [self.get_axis(0), self.get_axis(1)]

        def scaled(x: float, y: float) -> float:
            return func(*(axis.scaling.function(value) for axis, value in zip(axes, (x, y))))

        curve = ImplicitFunction(scaled, self.x_range[:2], self.y_range[:2], min_depth=min_depth,
                                 max_quads=max_quads, **kwargs)
        for dimension, axis in enumerate(axes):
            curve.stretch(axis.get_unit_size(), dimension, about_point=ORIGIN)
        return curve.shift(self.get_origin())

    def plot_parametric_curve(self, function: Callable[[float], Any],
                              use_vectorized: bool = False, **kwargs: Any) -> ParametricFunction:
        """The curve of a function that gives coordinates."""
        def on_curve(t: Any) -> np.ndarray:
            return self.coords_to_point(*function(t)[:self.dimension])

        curve = ParametricFunction(on_curve, use_vectorized=use_vectorized, **kwargs)
        curve.underlying_function = function
        return curve

    def plot_polar_graph(self, r_func: Callable[[float], float],
                         theta_range: Any = None,
                         **kwargs: Any) -> ParametricFunction:
        """The curve of a function that gives the distance in each direction, over a full turn or
        a range of angles."""
        turn = [0, 2 * PI] if theta_range is None else theta_range
        curve = ParametricFunction(lambda angle: self.polar_to_point(r_func(angle), angle),
                                   t_range=turn, **kwargs)
        curve.underlying_function = r_func
        return curve

    def plot_derivative_graph(self, graph: ParametricFunction, color: Any = GREEN,
                              **kwargs: Any) -> ParametricFunction:
        """The graph of a graph's slope."""
        return self.plot(lambda x: self.slope_of_tangent(x, graph), color=color, **kwargs)

    def plot_antiderivative_graph(self, graph: ParametricFunction, y_intercept: float = 0,
                                  samples: int = 50, use_vectorized: bool = False,
                                  **kwargs: Any) -> ParametricFunction:
        """The graph of the area under a graph from 0 on, by trapezoids between `samples`."""
        heights = np.vectorize(graph.underlying_function)

        def area(x: Any) -> Any:
            places = np.linspace(0, x, samples, axis=-1)
            sampled = heights(places)
            slices = (sampled[..., 1:] + sampled[..., :-1]) / 2 * np.diff(places, axis=-1)
            return slices.sum(axis=-1) + y_intercept

        return self.plot(area, use_vectorized=use_vectorized, **kwargs)

    def plot_surface(self, function: Callable[..., float], *_: Any, **__: Any) -> Any:
        """An empty group: surfaces are not drawn."""
        missing("plot_surface", "plot and plot_implicit_curve")
        return VGroup()
