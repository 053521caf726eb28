"""NumberPlane and ComplexPlane: axes with a grid of straight lines."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from rostrum.core.config import first_frame
from rostrum.core.constants import DR
from rostrum.mobjects.shapes import Line
from rostrum.mobjects import VGroup

from ..number_line import NumberLine
from ..options import merged
from .grids import PLANE_AXES, Plane, parted, places_of_lines


class NumberPlane(Plane):
    """The plane over the frame, one unit to a unit of the frame, unless told otherwise."""

    def __init__(self, x_range: Any = Ellipsis, y_range: Any = Ellipsis,
                 x_length: Optional[float] = None, y_length: Optional[float] = None,
                 background_line_style: Optional[Dict[str, Any]] = None,
                 faded_line_style: Optional[Dict[str, Any]] = None, faded_line_ratio: int = 1,
                 make_smooth_after_applying_functions: bool = True, **kwargs: Any) -> None:
        self._take_style(background_line_style, faded_line_style, faded_line_ratio,
                         make_smooth_after_applying_functions)
        both = merged(PLANE_AXES, {"label_direction": DR}, kwargs.pop("axis_config", None))
        upright = merged({"label_direction": DR}, kwargs.pop("y_axis_config", None))
        across, up = (side / 2 for side in first_frame())
        super().__init__(x_range=(-across, across, 1) if x_range is Ellipsis else x_range,
                         y_range=(-up, up, 1) if y_range is Ellipsis else y_range,
                         x_length=x_length, y_length=y_length, axis_config=both,
                         y_axis_config=upright, **kwargs)
        self._init_background_lines()

    def _grid(self, ratio: int) -> Tuple[List[Line], List[Line]]:
        strong, faint = _lines_along(self.x_axis, self.y_axis, ratio)
        upright, faint_upright = _lines_along(self.y_axis, self.x_axis, ratio)
        self.x_lines, self.y_lines = VGroup(*strong), VGroup(*upright)
        return strong + upright, faint + faint_upright


def _lines_along(axis: NumberLine, other: NumberLine, ratio: int) -> Tuple[List[Line], List[Line]]:
    """The lines beside an axis at each step of the other one, and those between."""
    start, end = axis.get_start(), axis.get_end()
    low, high, step = other.x_range
    if other.x_min > 0 and low < 0:  # A logarithmic axis starts at its lower end.
        low, high = 0, abs(low) + abs(high)
    unit = other.get_unit_vector()

    def line(place: float) -> Line:
        return Line(start + place * unit, end + place * unit)

    strong: List[Line] = []
    faint: List[Line] = []
    for places in places_of_lines(low, high, step / ratio):
        lines, between = parted(line, places, ratio, first=1)
        strong += lines
        faint += between
    return strong, faint


class ComplexPlane(NumberPlane):
    """The plane whose points are complex numbers."""

    def number_to_point(self, number: complex) -> np.ndarray:
        """The point (3,) of a number."""
        z = complex(number)
        return self.coords_to_point(z.real, z.imag)

    def point_to_number(self, point: Any) -> complex:
        """The number of a point."""
        return complex(*self.point_to_coords(point)[:2])

    def n2p(self, number: complex) -> np.ndarray:
        """As number_to_point."""
        return self.number_to_point(number)

    def p2n(self, point: Any) -> complex:
        """As point_to_number."""
        return self.point_to_number(point)

    def get_coordinate_labels(self, *numbers: complex, **kwargs: Any) -> Any:
        """Numbers beside the axes, as a group that is not added: those nearer to the imaginary
        axis with an i. Without numbers, those of all ticks."""
        real, imaginary = self.get_x_axis(), self.get_y_axis()
        wanted = numbers or (*real.get_tick_range(),
                             *(complex(0, y) for y in imaginary.get_tick_range() if y != 0))
        self.coordinate_labels = VGroup()
        for z in map(complex, wanted):
            if abs(z.imag) > abs(z.real):
                # All that follows an imaginary number has an i in Manim, too.
                kwargs["unit"] = "i"
                label = imaginary.get_number_mobject(z.imag, **kwargs)
            else:
                label = real.get_number_mobject(z.real, **kwargs)
            self.coordinate_labels.add(label)
        return self.coordinate_labels

    def add_coordinates(self, *numbers: complex, **kwargs: Any) -> Any:
        """Adds numbers beside the axes."""
        return self.add(self.get_coordinate_labels(*numbers, **kwargs))
