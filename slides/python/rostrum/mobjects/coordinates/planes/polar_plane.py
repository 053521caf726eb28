"""PolarPlane: axes with a grid of circles and rays."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, Tuple

import numpy as np

from rostrum.core.config import first_frame
from rostrum.core.constants import DL, SMALL_BUFF, TAU
from rostrum.mobjects.shapes import Circle, Line
from rostrum.mobjects import VGroup, VMobject

from ..options import merged
from .grids import PLANE_AXES, Plane, parted
from .polar_labels import UNITS, USUAL_STEPS, angle_formula


class PolarPlane(Plane):
    """The plane in distances and directions.

    `azimuth_step` is into how many parts the turn is cut; `azimuth_offset` (radians) where it
    begins; `azimuth_direction` is CW or CCW.
    """

    def __init__(self, radius_max: Any = Ellipsis, size: Optional[float] = None,
                 radius_step: float = 1, azimuth_step: Optional[float] = None,
                 azimuth_units: Optional[str] = "PI radians",
                 azimuth_compact_fraction: bool = True, azimuth_offset: float = 0,
                 azimuth_direction: str = "CCW", azimuth_label_buff: float = SMALL_BUFF,
                 azimuth_label_font_size: float = 24,
                 radius_config: Optional[Dict[str, Any]] = None,
                 background_line_style: Optional[Dict[str, Any]] = None,
                 faded_line_style: Optional[Dict[str, Any]] = None, faded_line_ratio: int = 1,
                 make_smooth_after_applying_functions: bool = True, **kwargs: Any) -> None:
        if azimuth_units not in UNITS:
            raise ValueError("Invalid azimuth units. Expected one of: PI radians, TAU radians, "
                             "degrees, gradians or None.")
        if azimuth_direction not in ("CW", "CCW"):
            raise ValueError("Invalid azimuth direction. Expected one of: CW, CCW.")
        self.azimuth_units, self.azimuth_direction = azimuth_units, azimuth_direction
        self.azimuth_step = USUAL_STEPS[azimuth_units] if azimuth_step is None else azimuth_step
        self.azimuth_offset = azimuth_offset
        self.azimuth_compact_fraction = azimuth_compact_fraction
        self.azimuth_label_buff = azimuth_label_buff
        self.azimuth_label_font_size = azimuth_label_font_size
        self.radius_config = merged(PLANE_AXES, {"label_direction": DL}, radius_config)
        self._take_style(background_line_style, faded_line_style, faded_line_ratio,
                         make_smooth_after_applying_functions)
        radius = first_frame()[1] / 2 if radius_max is Ellipsis else radius_max
        reach = np.array((-radius, radius, radius_step))
        super().__init__(x_range=reach, y_range=reach.copy(), x_length=size, y_length=size,
                         axis_config=self.radius_config, **kwargs)
        self._init_background_lines()

    def _grid(self, ratio: int) -> Tuple[List[VMobject], List[VMobject]]:
        center, end = self.get_origin(), self.x_axis.get_end()
        unit = self.x_axis.get_unit_vector()[0]
        step = self.x_axis.x_range[2] / ratio
        radii = np.arange(0, self.x_axis.x_range[1] + step, step)
        angles = np.arange(0, TAU, TAU / self.azimuth_step / ratio)

        def ray(angle: float) -> Line:
            return Line(center, end).rotate(angle + self.azimuth_offset, about_point=center)

        rays, faint_rays = parted(ray, angles, ratio)
        circles, faint_circles = parted(lambda r: Circle(radius=r * unit), radii, ratio)
        return [*rays, *circles], [*faint_rays, *faint_circles]

    def get_coordinate_labels(self, r_values: Optional[Iterable[float]] = None,
                              a_values: Optional[Iterable[float]] = None, **kwargs: Any) -> Any:
        """The numbers of the radii, which are added to the x axis, and the angles (parts of a
        turn) around the plane, as a group."""
        from rostrum.mobjects.text import MathTex

        axis = self.get_x_axis()
        radii = [r for r in axis.get_tick_range() if r >= 0] if r_values is None else r_values
        parts = np.arange(0, 1, 1 / self.azimuth_step) if a_values is None else a_values
        written = axis.add_numbers(radii)
        turn = TAU if self.azimuth_direction == "CCW" else -TAU
        reach = self.get_right()[0]
        around = []
        for part in parts:
            angle = part * turn + self.azimuth_offset
            place = np.array([reach * np.cos(angle), reach * np.sin(angle), 0])
            formula = angle_formula(part, self.azimuth_units, self.azimuth_compact_fraction)
            label = MathTex(formula, font_size=self.azimuth_label_font_size)
            around.append(label.next_to(place, direction=place, aligned_edge=place,
                                        buff=self.azimuth_label_buff))
        self.coordinate_labels = VGroup(written, VGroup(*around))
        return self.coordinate_labels

    def add_coordinates(self, r_values: Optional[Iterable[float]] = None,
                        a_values: Optional[Iterable[float]] = None) -> Any:
        """Adds the numbers of the radii and the angles around the plane."""
        return self.add(self.get_coordinate_labels(r_values, a_values))

    def get_radian_label(self, number: float, font_size: float = 24, **kwargs: Any) -> Any:
        """A part of a turn, in the plane's units."""
        from rostrum.mobjects.text import MathTex

        formula = angle_formula(number, self.azimuth_units, self.azimuth_compact_fraction)
        return MathTex(formula, font_size=font_size, **kwargs)
