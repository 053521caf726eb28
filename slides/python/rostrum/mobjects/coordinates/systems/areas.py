"""Areas under graphs, and the rectangles that approach them."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import numpy as np

from rostrum.core.color import BLACK, BLUE, GREEN, ManimColor, color_gradient, invert_color
from rostrum.mobjects.shapes import Polygon, Rectangle
from rostrum.mobjects import VGroup

# Where in its rectangle a graph is looked at, as a share of the width.
_SAMPLED = {"left": 0.0, "center": 0.5, "right": 1.0}


class Areas:
    """What coordinate systems say of areas."""

    y_range: Any
    coords_to_point: Any
    point_to_coords: Any
    input_to_graph_point: Any
    _origin_shift: Any

    def get_area(self, graph: Any, x_range: Optional[Tuple[float, float]] = None,
                 color: Any = (BLUE, GREEN), opacity: float = 0.3, bounded_graph: Any = None,
                 **kwargs: Any) -> Polygon:
        """The polygon between a graph and the x axis, or another graph, over a range of x."""
        low, high = (graph.t_min, graph.t_max) if x_range is None else x_range
        if bounded_graph is None:
            border = [self.coords_to_point(low), *self._between(graph, low, high),
                      self.coords_to_point(high)]
        else:
            if bounded_graph.t_min > high or bounded_graph.t_max < low:
                end = "<" if bounded_graph.t_max < low else ">"
                raise ValueError(f"Ranges not matching: the second graph's is {end} the first's.")
            low, high = max(low, bounded_graph.t_min), min(high, bounded_graph.t_max)
            border = [*self._between(graph, low, high),
                      *self._between(bounded_graph, low, high)[::-1]]
        return Polygon(*border, **kwargs).set_opacity(opacity).set_color(color)

    def _between(self, graph: Any, low: float, high: float) -> np.ndarray:
        """The points (n, 3) of a graph over a range, handles too, with those at its ends."""
        points = np.asarray(graph.points)
        x = self.point_to_coords(points)[:, 0]
        inside = points[(x >= low) & (x <= high)]
        return np.concatenate(([graph.function(low)], inside, [graph.function(high)]))

    def get_riemann_rectangles(self, graph: Any, x_range: Any = None,
                               dx: float = 0.1, input_sample_type: str = "left",
                               stroke_width: float = 1, stroke_color: Any = BLACK,
                               fill_opacity: float = 1, color: Any = (BLUE, GREEN),
                               show_signed_area: bool = True, bounded_graph: Any = None,
                               blend: bool = False, width_scale_factor: float = 1.001) -> Any:
        """Rectangles of width `dx` from the x axis, or from another graph, up to a graph. Those
        that lie below have the opposite colors; `blend` draws their borders in their color."""
        if input_sample_type not in _SAMPLED:
            raise ValueError("Invalid input sample type: it is left, right or center.")
        if x_range is None:
            graphs = [graph] if bounded_graph is None else [graph, bounded_graph]
            x_range = [max(one.t_min for one in graphs), min(one.t_max for one in graphs)]
        feet = np.arange(x_range[0], x_range[1], dx)
        given = color if isinstance(color, (list, tuple)) else [color]
        paints = color_gradient([ManimColor(one) for one in given], len(feet))
        offset = _SAMPLED[input_sample_type] * dx
        rectangles = VGroup()
        for x, paint in zip(feet, paints):
            base = self._origin_shift(self.y_range) if bounded_graph is None \
                else bounded_graph.underlying_function(x)
            top = self.input_to_graph_point(x + offset, graph)
            corners = np.array([self.coords_to_point(x, base),
                                self.coords_to_point(x + width_scale_factor * dx, base), top])
            if show_signed_area and self.point_to_coords(top)[1] < base:
                paint = invert_color(paint)
            rectangles.add(_spanning(corners).set_style(
                fill_color=paint, fill_opacity=fill_opacity,
                stroke_color=paint if blend else stroke_color, stroke_width=stroke_width))
        return rectangles


def _spanning(corners: np.ndarray) -> Rectangle:
    """The rectangle that just holds points (n, 3)."""
    low, high = corners.min(axis=0), corners.max(axis=0)
    rectangle = Rectangle()
    points = np.array(rectangle.points)
    extent = points.max(axis=0) - points.min(axis=0)
    factors = np.divide(high - low, extent, out=np.ones(3), where=extent > 0)
    return rectangle.set_points(points * factors + (low + high) / 2)
