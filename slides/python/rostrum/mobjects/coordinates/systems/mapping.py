"""From coordinates to points of the slide, and back."""

from __future__ import annotations

from typing import Any, Tuple

import numpy as np


class Mapping:
    """What coordinate systems say of single points. Angles are radians."""

    def coords_to_point(self, *coords: Any) -> np.ndarray:
        """The point (3,) of coordinates."""
        raise NotImplementedError

    def point_to_coords(self, point: Any) -> np.ndarray:
        """The coordinates of a point."""
        raise NotImplementedError

    def get_axes(self) -> Any:
        """The group of the axes."""
        raise NotImplementedError

    def c2p(self, *coords: Any) -> np.ndarray:
        """As coords_to_point."""
        return self.coords_to_point(*coords)

    def p2c(self, point: Any) -> np.ndarray:
        """As point_to_coords."""
        return self.point_to_coords(point)

    def polar_to_point(self, radius: float, azimuth: float) -> np.ndarray:
        """The point at a distance from the origin, in a direction."""
        return self.coords_to_point(radius * np.cos(azimuth), radius * np.sin(azimuth))

    def point_to_polar(self, point: Any) -> Tuple[float, float]:
        """The distance of a point from the origin, and its direction."""
        x, y = self.point_to_coords(point)[:2]
        return np.hypot(x, y), np.arctan2(y, x)

    def pr2pt(self, radius: float, azimuth: float) -> np.ndarray:
        """As polar_to_point."""
        return self.polar_to_point(radius, azimuth)

    def pt2pr(self, point: Any) -> Tuple[float, float]:
        """As point_to_polar."""
        return self.point_to_polar(point)

    def get_origin(self) -> np.ndarray:
        """The point whose coordinates are 0."""
        return self.coords_to_point(0, 0)

    def get_axis(self, index: int) -> Any:
        """One of the axes, counted from 0."""
        return self.get_axes()[index]

    def get_x_axis(self) -> Any:
        """The axis of x."""
        return self.get_axis(0)

    def get_y_axis(self) -> Any:
        """The axis of y."""
        return self.get_axis(1)

    def get_z_axis(self) -> Any:
        """The axis of z."""
        return self.get_axis(2)

    def get_x_unit_size(self) -> float:
        """How long a step of 1 in x is."""
        return self.get_x_axis().get_unit_size()

    def get_y_unit_size(self) -> float:
        """How long a step of 1 in y is."""
        return self.get_y_axis().get_unit_size()

    def input_to_graph_point(self, x: float, graph: Any) -> np.ndarray:
        """The point of a graph at x; of another curve, the one whose x it is. Raises ValueError
        where a curve has none."""
        if hasattr(graph, "underlying_function"):
            return graph.function(x)

        def place(part: float) -> float:
            return self.point_to_coords(graph.point_from_proportion(part))[0]

        share = _share_at(place, x)
        if share is None:
            ends = (self.p2c(point)[0] for point in (graph.get_start(), graph.get_end()))
            raise ValueError(f"x={x} not located in the range of the graph ({list(ends)})")
        return graph.point_from_proportion(share)

    def input_to_graph_coords(self, x: float, graph: Any) -> Tuple[float, float]:
        """x, and what the function of a graph is there."""
        return x, graph.underlying_function(x)

    def i2gp(self, x: float, graph: Any) -> np.ndarray:
        """As input_to_graph_point."""
        return self.input_to_graph_point(x, graph)

    def i2gc(self, x: float, graph: Any) -> Tuple[float, float]:
        """As input_to_graph_coords."""
        return self.input_to_graph_coords(x, graph)


def _share_at(place: Any, wanted: float, near: float = 1e-4) -> Any:
    """The share of a curve at which `place(share)` is what is wanted, by halving; None where the
    curve does not pass it from one half to the other."""
    low, high = 0.0, 1.0
    middle = 0.5
    while abs(high - low) > near:
        middle = (low + high) / 2
        at_low, at_middle, at_high = place(low), place(middle), place(high)
        if wanted in (at_low, at_high):
            return low if at_low == wanted else high
        if at_low <= wanted <= at_high:
            low, high = (low, middle) if at_middle > wanted else (middle, high)
        elif at_high < wanted < at_low:
            low, high = high, low
        else:
            return None
    return middle
