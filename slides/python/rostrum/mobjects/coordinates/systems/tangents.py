"""Slopes of graphs, and the lines that show them."""

from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np

from rostrum.core.color import GREEN, YELLOW
from rostrum.core.constants import DOWN, RIGHT, UP
from rostrum.core.space_ops import angle_of_vector
from rostrum.mobjects.shapes import Line
from rostrum.mobjects import VGroup

# A label may take so much of the line that it is beside.
_SHARE = 0.8


class Tangents:
    """What coordinate systems say of slopes, in coordinates."""

    x_axis: Any
    x_range: Any
    input_to_graph_coords: Any
    input_to_graph_point: Any

    def angle_of_tangent(self, x: float, graph: Any, dx: float = 1e-8) -> float:
        """The angle between the x axis and a graph at x."""
        here, there = (np.array(self.input_to_graph_coords(at, graph)) for at in (x, x + dx))
        return angle_of_vector(there - here)

    def slope_of_tangent(self, x: float, graph: Any, **kwargs: Any) -> float:
        """The slope of a graph at x."""
        return np.tan(self.angle_of_tangent(x, graph, **kwargs))

    def get_secant_slope_group(self, x: float, graph: Any, dx: Optional[float] = None,
                               dx_line_color: Any = YELLOW, dy_line_color: Any = None,
                               dx_label: Any = None, dy_label: Any = None,
                               include_secant_line: bool = True, secant_line_color: Any = GREEN,
                               secant_line_length: float = 10) -> Any:
        """The step `dx` from x, the step that a graph makes meanwhile, labels of both as far as
        they are given, and the line through both ends of the step. They are attributes of the
        group: dx_line, df_line, dx_label, df_label, secant_line."""
        step = dx or float(self.x_range[1] - self.x_range[0]) / 10
        start = self.input_to_graph_point(x, graph)
        end = self.input_to_graph_point(x + step, graph)
        corner = end[0] * RIGHT + start[1] * UP
        group: Any = VGroup()
        group.dx_line = Line(start, corner, color=dx_line_color)
        group.df_line = Line(corner, end, color=dy_line_color or graph.get_color())
        group.add(group.dx_line, group.df_line)
        wanted = [(label, name, line, np.sign(step) * side) for label, name, line, side in (
            (dx_label, "dx_label", group.dx_line, DOWN),
            (dy_label, "df_label", group.df_line, RIGHT)) if label is not None]
        if wanted:
            self._label_steps(group, wanted)
        if include_secant_line:
            secant = group.secant_line = Line(start, end, color=secant_line_color)
            secant.scale(secant_line_length / secant.get_length())
            group.add(secant)
        return group

    def _label_steps(self, group: Any, wanted: Sequence[Any]) -> None:
        labels = VGroup(*(self.x_axis._create_label_tex(label) for label, _, _, _ in wanted))
        width, height = _SHARE * group.dx_line.width, _SHARE * group.df_line.height
        if labels.width > width:
            labels.width = width
        if labels.height > height:
            labels.height = height
        for label, (_, name, line, side) in zip(labels, wanted):
            setattr(group, name, label)
            group.add(label)
            label.next_to(line, side, buff=label.height / 2)
            label.set_color(line.get_color())
