"""Lines: straight or bent, between points or mobjects, dashed, along a curve."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np

from ...core.constants import DEFAULT_DASH_LENGTH, LEFT, ORIGIN, RIGHT, UP, UR
from ...core.curves import arc_length, partial, through_corners
from ...core.space_ops import angle_of_vector, normalize, vector
from ..dashes import DashedVMobject
from ..forms import EMPTY
from ..state import MobjectState
from ..vector_mobject import VMobject
from .arc_points import arc_between
from .tippable import TipableVMobject


class Line(TipableVMobject):
    """A line between two points, or the edges of two mobjects that face each other.

    buff: how far its ends keep from these. path_arc: the angle by which it bends.
    """

    def __init__(self, start: Any = LEFT, end: Any = RIGHT, buff: float = 0,
                 path_arc: Optional[float] = None, **kwargs: Any) -> None:
        self.dim, self.buff, self.path_arc = 3, buff, path_arc
        self._set_start_and_end_attrs(start, end)
        super().__init__(**kwargs)

    def generate_points(self) -> None:
        self.set_points_by_ends(self.start, self.end, self.buff, self.path_arc)

    def init_points(self) -> None:
        self.generate_points()

    def set_points_by_ends(self, start: Any, end: Any, buff: float = 0,
                           path_arc: Optional[float] = 0) -> None:
        """Leads from one point to another, but for `buff` at both ends."""
        if path_arc:
            points = arc_between(self.start, self.end, self.path_arc or path_arc)
        else:
            points = through_corners(np.array((vector(start), vector(end))))
        self._set_points(points)
        if buff != 0:
            length = self.get_length() if self.path_arc == 0 else arc_length(points)
            if length >= 2 * buff and length > 0:
                self._set_points(partial(points, buff / length, 1 - buff / length))

    def _set_start_and_end_attrs(self, start: Any, end: Any) -> None:
        way = normalize(self._pointify(end) - self._pointify(start))
        self.start, self.end = self._pointify(start, way), self._pointify(end, -way)

    def _pointify(self, mob_or_point: Any, direction: Any = None) -> np.ndarray:
        """Gives a point; of a mobject its centre, or where it reaches farthest in a direction."""
        if not isinstance(mob_or_point, MobjectState):
            return vector(mob_or_point)
        mobject: Any = mob_or_point
        return mobject.get_center() if direction is None else mobject.get_boundary_point(direction)

    def set_path_arc(self, new_value: float) -> None:
        self.path_arc = new_value
        self.init_points()

    def put_start_and_end_on(self, start: Any, end: Any) -> Any:
        now, there = self.get_start_and_end()
        if (now == there).all():
            self.start, self.end = vector(start), vector(end)
            self.generate_points()
        return super().put_start_and_end_on(start, end)

    def get_vector(self) -> np.ndarray:
        return self.get_end() - self.get_start()

    def get_unit_vector(self) -> np.ndarray:
        return normalize(self.get_vector())

    def get_angle(self) -> float:
        return angle_of_vector(self.get_vector())

    def get_slope(self) -> float:
        return math.tan(self.get_angle())

    def get_projection(self, point: Any) -> np.ndarray:
        """Gives the point of the line that is nearest to another point."""
        start, along = self.get_start(), normalize(self.get_vector())
        return start + along * float((vector(point) - start) @ along)

    def set_angle(self, angle: float, about_point: Any = None) -> Any:
        fixed = self.get_start() if about_point is None else about_point
        return self.rotate(angle - self.get_angle(), about_point=fixed)

    def set_length(self, length: float) -> Any:
        return self.scale(length / self.get_length())


class DashedLine(Line):
    """A line of dashes, which are its members. dashed_ratio: how much of it they are."""

    def __init__(self, *args: Any, dash_length: float = DEFAULT_DASH_LENGTH,
                 dashed_ratio: float = 0.5, **kwargs: Any) -> None:
        self.dash_length, self.dashed_ratio = dash_length, dashed_ratio
        super().__init__(*args, **kwargs)
        dashed = DashedVMobject(self, self._calculate_num_dashes(), dashed_ratio)
        self._set_form(EMPTY)
        self.add(*dashed.submobjects)

    def _calculate_num_dashes(self) -> int:
        return max(2, math.ceil(self.get_length() / self.dash_length * self.dashed_ratio))

    def get_start(self) -> np.ndarray:
        return self.submobjects[0].get_start() if self.submobjects else super().get_start()

    def get_end(self) -> np.ndarray:
        return self.submobjects[-1].get_end() if self.submobjects else super().get_end()

    def get_first_handle(self) -> np.ndarray:
        return np.array(self.submobjects[0]._get_points()[1])

    def get_last_handle(self) -> np.ndarray:
        return np.array(self.submobjects[-1]._get_points()[-2])


class TangentLine(Line):
    """A line that touches a curve at a fraction of its length."""

    def __init__(self, vmob: Any, alpha: float, length: float = 1, d_alpha: float = 1e-6,
                 **kwargs: Any) -> None:
        self.length, self.d_alpha = length, d_alpha
        before, after = (min(max(alpha + step, 0), 1) for step in (-d_alpha, d_alpha))
        super().__init__(vmob.point_from_proportion(before), vmob.point_from_proportion(after),
                         **kwargs)
        self.scale(self.length / self.get_length())


class Elbow(VMobject):
    """Two lines at a right angle."""

    def __init__(self, width: float = 0.2, angle: float = 0, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.angle = angle
        self.set_points_as_corners([UP * width, UR * width, RIGHT * width])
        self.rotate(angle, about_point=ORIGIN)
