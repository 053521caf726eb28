"""What is written at axes and graphs."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Optional

import numpy as np

from rostrum.core.config import config
from rostrum.core.constants import MED_SMALL_BUFF, RIGHT, SMALL_BUFF, UP, UR
from rostrum.mobjects.shapes import Dot
from rostrum.mobjects import VGroup


class Labels:
    """What coordinate systems say of labels and numbers."""

    axes: Any
    x_axis: Any
    x_range: Any
    dimension: int
    coordinate_labels: Any
    get_x_axis: Any
    get_y_axis: Any
    input_to_graph_point: Any

    def get_x_axis_label(self, label: Any, edge: Any = UR,
                         direction: Any = UR, buff: float = SMALL_BUFF,
                         **kwargs: Any) -> Any:
        """A label at the end of the x axis."""
        return self._get_axis_label(label, self.get_x_axis(), edge, direction, buff, **kwargs)

    def get_y_axis_label(self, label: Any, edge: Any = UR,
                         direction: Any = UP * 0.5 + RIGHT,
                         buff: float = SMALL_BUFF, **kwargs: Any) -> Any:
        """A label at the end of the y axis."""
        return self._get_axis_label(label, self.get_y_axis(), edge, direction, buff, **kwargs)

    def _get_axis_label(self, label: Any, axis: Any, edge: Any,
                        direction: Any, buff: float = SMALL_BUFF) -> Any:
        written = self.x_axis._create_label_tex(label)
        written.next_to(axis.get_edge_center(edge), direction=direction, buff=buff)
        return written.shift_onto_screen(buff=MED_SMALL_BUFF)

    def add_coordinates(self, *axes_numbers: Any, **kwargs: Any) -> Any:
        """Adds numbers to the axes: for each axis those given, or the labels that a dictionary
        gives for numbers, or, for None, the numbers of the ticks."""
        wanted = axes_numbers or [None] * self.dimension
        self.coordinate_labels = VGroup(
            *(_written(axis, values, kwargs) for axis, values in zip(self.axes, wanted)))
        return self

    def get_graph_label(self, graph: Any, label: Any = "f(x)", x_val: Optional[float] = None,
                        direction: Any = RIGHT, buff: float = MED_SMALL_BUFF,
                        color: Any = None, dot: bool = False,
                        dot_config: Optional[Dict[str, Any]] = None) -> Any:
        """A label beside a graph, in its color: at x, or where the graph comes into the frame
        from the right. With `dot` it has one at the place."""
        written = self.x_axis._create_label_tex(label)
        written.set_color(graph.get_color() if color is None else color)
        if x_val is None:
            point = self._last_in_frame(graph)
        else:
            point = self.input_to_graph_point(x_val, graph)
        written.next_to(point, direction, buff=buff)
        written.shift_onto_screen()
        if dot:
            written.dot = Dot(point=point, **(dot_config or {}))
            written.add(written.dot)
        return written

    def _last_in_frame(self, graph: Any) -> Any:
        point = None
        for x in np.linspace(self.x_range[1], self.x_range[0], 100):
            point = self.input_to_graph_point(x, graph)
            if point[1] < config.frame_y_radius:
                break
        return point


def _written(axis: Any, values: Optional[Iterable[float]], options: Dict[str, Any]) -> Any:
    labels: Optional[Dict[Any, Any]] = values if isinstance(values, dict) else None
    if values is None and axis.scaling.custom_labels:
        numbers = axis.get_tick_range()
        labels, options = dict(zip(numbers, axis.scaling.get_custom_labels(numbers))), {}
    if labels is None:
        return axis.add_numbers(values, **options).numbers
    return axis.add_labels(labels, **options).labels
