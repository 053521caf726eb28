"""Arcs: of circles, between points, with tips."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ...core.constants import LEFT, ORIGIN, RIGHT, TAU
from ...core.curves import through_corners
from ...core.space_ops import angle_of_vector, vector
from .arc_points import ARC_COMPONENTS, angle_of_radius, arc_points, center_of_arc
from .tippable import TipableVMobject


class Arc(TipableVMobject):
    """An arc of an angle from a start angle on, in radians, about a centre."""

    def __init__(self, radius: Optional[float] = 1.0, start_angle: float = 0,
                 angle: float = TAU / 4, num_components: int = ARC_COMPONENTS,
                 arc_center: Any = ORIGIN, **kwargs: Any) -> None:
        self.radius = 1.0 if radius is None else radius
        self.num_components, self.arc_center = num_components, arc_center
        self.start_angle, self.angle = start_angle, angle
        super().__init__(**kwargs)

    def generate_points(self) -> None:
        self._set_points(arc_points(self.radius, self.start_angle, self.angle,
                                    self.num_components, self.arc_center))

    def init_points(self) -> None:
        self.generate_points()

    def get_arc_center(self, warning: bool = True) -> np.ndarray:
        """Gives its centre as it is now; ORIGIN of a line."""
        center = center_of_arc(self._get_points())
        return np.array(ORIGIN) if center is None else center

    def move_arc_center_to(self, point: Any) -> Any:
        return self.shift(vector(point) - self.get_arc_center())

    def stop_angle(self) -> float:
        """Gives the angle at its end, from 0 to TAU."""
        return angle_of_vector(self._get_points()[-1] - self.get_arc_center()) % TAU


class ArcBetweenPoints(Arc):
    """An arc from one point to another, by its angle or its radius: to the right of the way
    between, to the left where they are negative."""

    def __init__(self, start: Any, end: Any, angle: float = TAU / 4,
                 radius: Optional[float] = None, **kwargs: Any) -> None:
        if radius is not None:
            angle = angle_of_radius(start, end, radius)
        super().__init__(radius=None if radius is None else abs(radius), angle=angle, **kwargs)
        if angle == 0:
            self._set_points(through_corners(np.array((LEFT, RIGHT))))
        self.put_start_and_end_on(start, end)
        if radius is None:
            center = center_of_arc(self._get_points())
            self.radius = (np.inf if center is None
                           else float(np.linalg.norm(vector(start) - center)))


class CurvedArrow(ArcBetweenPoints):
    """An arc with a tip. tip_shape: the tip's class."""

    def __init__(self, start_point: Any, end_point: Any, **kwargs: Any) -> None:
        tip_shape = kwargs.pop("tip_shape", None)
        super().__init__(start_point, end_point, **kwargs)
        self.add_tip(tip_shape=tip_shape)


class CurvedDoubleArrow(CurvedArrow):
    """An arc with two tips. tip_shape_start, tip_shape_end: the tips' classes."""

    def __init__(self, start_point: Any, end_point: Any, **kwargs: Any) -> None:
        if "tip_shape_end" in kwargs:
            kwargs["tip_shape"] = kwargs.pop("tip_shape_end")
        tip_shape_start = kwargs.pop("tip_shape_start", None)
        super().__init__(start_point, end_point, **kwargs)
        self.add_tip(at_start=True, tip_shape=tip_shape_start)
