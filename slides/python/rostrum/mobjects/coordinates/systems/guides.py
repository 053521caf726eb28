"""Lines that lead the eye: from axes to points, and under graphs."""

from __future__ import annotations

from typing import Any, Dict, Optional

import numpy as np

from rostrum.core.color import WHITE, YELLOW, ManimColor
from rostrum.core.constants import DOWN, MED_SMALL_BUFF, PI, UP
from rostrum.mobjects.shapes import DashedLine, Line, RegularPolygon
from rostrum.mobjects import VGroup, VMobject


class Guides:
    """What coordinate systems say of lines from their axes."""

    get_axis: Any
    x_axis: Any
    x_range: Any
    i2gp: Any
    coords_to_point: Any

    def get_line_from_axis_to_point(self, index: int, point: Any,
                                    line_func: Any = DashedLine,
                                    line_config: Optional[Dict[str, Any]] = None,
                                    color: Any = None, stroke_width: float = 2) -> Any:
        """A line from the foot of a point on an axis to the point."""
        paint = VMobject().color if color is None else color
        options = {} if line_config is None else line_config
        options.update(color=ManimColor.parse(paint), stroke_width=stroke_width)
        return line_func(self.get_axis(index).get_projection(point), point, **options)

    def get_vertical_line(self, point: Any, **kwargs: Any) -> Any:
        """A line from the x axis to a point."""
        return self.get_line_from_axis_to_point(0, point, **kwargs)

    def get_horizontal_line(self, point: Any, **kwargs: Any) -> Any:
        """A line from the y axis to a point."""
        return self.get_line_from_axis_to_point(1, point, **kwargs)

    def get_lines_to_point(self, point: Any, **kwargs: Any) -> Any:
        """The lines from both axes to a point, that from the y axis first."""
        lines = [make(point, **kwargs)
                 for make in (self.get_horizontal_line, self.get_vertical_line)]
        return VGroup(*lines)

    def get_vertical_lines_to_graph(self, graph: Any, x_range: Any = None,
                                    num_lines: int = 20, **kwargs: Any) -> Any:
        """Lines from the x axis to a graph, evenly over a range of x."""
        first, last = (self.x_range if x_range is None else x_range)[:2]
        feet = np.linspace(first, last, num_lines)
        return VGroup(*(self.get_vertical_line(self.i2gp(x, graph), **kwargs) for x in feet))

    def get_T_label(self, x_val: float, graph: Any, label: Any = None, label_color: Any = None,
                    triangle_size: float = MED_SMALL_BUFF, triangle_color: Any = WHITE,
                    line_func: Any = Line, line_color: Any = YELLOW) -> Any:
        """A triangle under the x axis with a label, and a line from there up to a graph."""
        pointer = RegularPolygon(n=3, start_angle=PI / 2, stroke_width=0)
        pointer.set_fill(color=triangle_color, opacity=1)
        pointer.height = triangle_size
        pointer.move_to(self.coords_to_point(x_val, 0), UP)
        line = self.get_vertical_line(self.i2gp(x_val, graph), color=line_color,
                                      line_func=line_func)
        parts = [pointer, line]
        if label is not None:
            written = self.x_axis._create_label_tex(label, color=label_color)
            parts.insert(0, written.next_to(pointer, DOWN))
        return VGroup(*parts)
