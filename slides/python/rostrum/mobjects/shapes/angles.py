"""Marks of angles between lines."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import numpy as np

from ...core.color.names import COLORS
from ...core.constants import DEGREES, TAU
from ...core.curves import through_corners
from ...core.space_ops import angle_of_vector, line_intersection
from ..groups import VGroup
from ..vector_mobject import VMobject
from .arc_points import arc_points
from .circles import Dot
from .lines import Line

_WHITE = COLORS["WHITE"]


def _turn(start: float, end: float, clockwise: bool) -> float:
    """Gives the angle from one direction to another, counter-clockwise or clockwise."""
    if clockwise:
        return end - start if end < start else end - start - TAU
    return end - start if end > start else end - start + TAU


def _default_radius(lines: Any, quadrant: Any, corner: np.ndarray) -> float:
    reaches = [float(np.linalg.norm((line.get_end() if side == 1 else line.get_start()) - corner))
               for line, side in zip(lines, quadrant)]
    return 2 / 3 * min(reaches) if min(reaches) < 0.6 else 0.4


class Angle(VMobject):
    """An arc, or an elbow, at the corner of two lines, which may lie beyond their ends.

    quadrant: 1 or -1 for each line, which of its directions counts. other_angle: clockwise from
    the first line to the second. dot_distance: where a dot is, as a fraction of the radius.
    """

    def __init__(self, line1: Any, line2: Any, radius: Optional[float] = None,
                 quadrant: Tuple[float, float] = (1, 1), other_angle: bool = False,
                 dot: bool = False, dot_radius: Optional[float] = None,
                 dot_distance: float = 0.55, dot_color: Any = _WHITE, elbow: bool = False,
                 **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.lines, self.quadrant, self.dot_distance = (line1, line2), quadrant, dot_distance
        self.elbow = elbow
        corner = line_intersection(line1.get_start_and_end(), line2.get_start_and_end())
        if radius is None:
            radius = _default_radius(self.lines, quadrant, corner)
        self.radius = radius
        first, second = (line.get_unit_vector() * (side * radius)
                         for line, side in zip(self.lines, quadrant))
        if elbow:
            self._set_points(through_corners(
                np.array((corner + first, corner + first + second, corner + second))))
            return
        start = angle_of_vector(first)
        self.angle_value = _turn(start, angle_of_vector(second), other_angle)
        self._set_points(arc_points(radius, start, self.angle_value, center=corner))
        if dot:
            inwards = self.get_center() - corner
            inwards = inwards / np.linalg.norm(inwards)
            self.dot_radius = radius / 10 if dot_radius is None else dot_radius
            self.add(Dot(corner + inwards * (radius * dot_distance), radius=self.dot_radius,
                         color=dot_color))

    def get_lines(self) -> VGroup:
        return VGroup(*self.lines)

    def get_value(self, degrees: bool = False) -> float:
        """Gives the angle in radians, or in degrees."""
        return self.angle_value / DEGREES if degrees else self.angle_value

    @staticmethod
    def from_three_points(A: Any, B: Any, C: Any, **kwargs: Any) -> "Angle":
        return Angle(Line(B, A), Line(B, C), **kwargs)


class RightAngle(Angle):
    """An elbow at the corner of two lines."""

    def __init__(self, line1: Any, line2: Any, length: Optional[float] = None,
                 **kwargs: Any) -> None:
        super().__init__(line1, line2, radius=length, elbow=True, **kwargs)
