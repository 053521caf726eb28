"""Axes: two number lines that cross."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Optional, Sequence

import numpy as np

from rostrum.core.color import YELLOW
from rostrum.core.constants import DEFAULT_DOT_RADIUS, DEGREES, LEFT
from rostrum.mobjects.shapes import Dot
from rostrum.mobjects import VDict, VGroup

from .frame import usual_lengths
from .number_line import LinearBase, NumberLine
from .options import merged
from .systems import CoordinateSystem


def origin_of(bounds: Sequence[float]) -> float:
    """The number of an axis at which the other one crosses it: 0, or the end that is nearest."""
    return min(max(0, bounds[0]), bounds[1])


class Axes(VGroup, CoordinateSystem):
    """An x axis and a y axis, with tips unless told otherwise.

    `axis_config` are keyword arguments of NumberLine for both, `x_axis_config` and `y_axis_config`
    for one. The whole is centered on the origin of the slide.
    """

    def __init__(self, x_range: Any = None,
                 y_range: Any = None, x_length: Any = Ellipsis,
                 y_length: Any = Ellipsis, axis_config: Optional[Dict[str, Any]] = None,
                 x_axis_config: Optional[Dict[str, Any]] = None,
                 y_axis_config: Optional[Dict[str, Any]] = None, tips: bool = True,
                 **kwargs: Any) -> None:
        VGroup.__init__(self, **kwargs)
        lengths = [usual if length is Ellipsis else length
                   for length, usual in zip((x_length, y_length), usual_lengths())]
        CoordinateSystem.__init__(self, x_range, y_range, *lengths)
        self.axis_config = merged({"include_tip": tips, "numbers_to_exclude": [0]}, axis_config)
        self.x_axis_config = self._settings(x_axis_config)
        upright = {"rotation": 90 * DEGREES, "label_direction": LEFT}
        self.y_axis_config = self._settings(merged(upright, y_axis_config))
        self.x_axis, self.y_axis = (
            self._create_axis(*terms)
            for terms in ((self.x_range, self.x_axis_config, self.x_length),
                          (self.y_range, self.y_axis_config, self.y_length)))
        self.add(self.x_axis, self.y_axis)
        self.axes = VGroup(self.x_axis, self.y_axis)
        middles = [axis.scaling.function((axis.x_range[0] + axis.x_range[1]) / 2)
                   for axis in self.axes]
        self.shift(-self.coords_to_point(*middles))

    def _settings(self, own: Optional[Dict[str, Any]]) -> Dict[str, Any]:
        """The arguments of one axis. There is no tick where the axes cross, unless the scale is
        another than the linear one."""
        settings = merged(self.axis_config, own)
        scaling = settings.get("scaling")
        settings["exclude_origin_tick"] = scaling is None or isinstance(scaling, LinearBase)
        return settings

    def _create_axis(self, range_terms: Any, axis_config: Dict[str, Any],
                     length: Optional[float]) -> NumberLine:
        axis_config["length"] = length
        axis = NumberLine(range_terms, **axis_config)
        return axis.shift(-_crossing(axis))

    def coords_to_point(self, *coords: Any) -> np.ndarray:
        """The point (3,) of coordinates.

        Arrays are taken too: one for each coordinate gives the points in columns, as Manim has
        it, a single array of them (coordinates, n) or of points (n, coordinates) gives rows.
        """
        given = np.asarray(coords)
        in_rows = False
        if given.ndim == 3:
            given = given[0]
            in_rows = given.shape[0] > 1
            given = given.T if in_rows else given[0]
        crossing = _crossing(self.x_axis)
        points = np.array(self.x_axis.number_to_point(given[0]))
        for axis, numbers in zip(self.axes.submobjects[1:], given[1:]):
            points = points + (axis.number_to_point(numbers) - crossing)
        return points if in_rows or points.ndim == 1 else points.T

    def point_to_coords(self, point: Any) -> np.ndarray:
        """The coordinates of a point (3,), or in rows those of points (n, 3)."""
        points = np.asarray(point)
        return np.array([axis.point_to_number(points) for axis in self.get_axes()]).T

    def get_axes(self) -> Any:
        return self.axes

    def get_axis_labels(self, x_label: Any = "x", y_label: Any = "y") -> Any:
        """A label at the end of each axis, as a group that is not added."""
        labels = [self.get_x_axis_label(x_label), self.get_y_axis_label(y_label)]
        self.axis_labels = VGroup(*labels)
        return self.axis_labels

    def plot_line_graph(self, x_values: Iterable[float], y_values: Iterable[float],
                        z_values: Optional[Iterable[float]] = None, line_color: Any = YELLOW,
                        add_vertex_dots: bool = True,
                        vertex_dot_radius: float = DEFAULT_DOT_RADIUS,
                        vertex_dot_style: Optional[Dict[str, Any]] = None,
                        **kwargs: Any) -> Any:
        """The line through points, as the entry `line_graph` of a dictionary of mobjects, and
        their dots, as `vertex_dots`."""
        columns = [np.array(x_values), np.array(y_values)]
        columns.append(np.zeros(columns[0].shape) if z_values is None else np.array(z_values))
        corners = [self.coords_to_point(*place) for place in zip(*columns)]
        line = VGroup(color=line_color, **kwargs)
        line.set_points_as_corners(corners)
        chart = VDict()
        chart["line_graph"] = line
        if add_vertex_dots:
            style = vertex_dot_style or {}
            chart["vertex_dots"] = VGroup(
                *(Dot(point=corner, radius=vertex_dot_radius, **style) for corner in corners))
        return chart

    @staticmethod
    def _origin_shift(axis_range: Any) -> float:
        return origin_of(axis_range)


def _crossing(axis: NumberLine) -> np.ndarray:
    return axis.number_to_point(origin_of([axis.x_min, axis.x_max]))
