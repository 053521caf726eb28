"""Animations that turn a mobject about a point."""

from __future__ import annotations

from math import pi
from typing import Any, Callable, List, Optional

import numpy as np

from rostrum.animations.animation import Animation
from rostrum.animations.recipes.actors import actors_of, alone
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, TURN, Recipe
from rostrum.animations.transforms.transform import Transform
from rostrum.core.constants import ORIGIN, OUT
from rostrum.core.rate_functions import linear
from rostrum.mobjects.mobject import Mobject


def flat_turn(axis: Any) -> Optional[float]:
    """1 or -1 for an axis that stands on the plane; None for one that leads out of it."""
    unit = np.asarray(axis, dtype=float)
    if np.allclose(unit[:2], 0) and unit[2] != 0:
        return 1.0 if unit[2] > 0 else -1.0
    return None


class Rotating(Animation):
    """Turns all the way round as a whole: 5 s, linear."""

    def __init__(
        self,
        mobject: Mobject,
        axis: Any = OUT,
        radians: float = 2 * pi,
        about_point: Any = None,
        about_edge: Any = None,
        run_time: float = 5,
        rate_func: Callable[[float], float] = linear,
        **kwargs: Any,
    ) -> None:
        # Later versions of Manim call it an angle.
        radians = kwargs.pop("angle", radians)
        if not np.iterable(axis):
            radians, axis = axis, OUT
        self.about_edge = about_edge
        self.about_point = about_point
        self.axis = axis
        self.radians = radians
        super().__init__(mobject, run_time=run_time, rate_func=rate_func, **kwargs)

    def _recipes(self) -> Optional[List[Recipe]]:
        side = flat_turn(self.axis)
        if side is None:
            return None
        center = self.about_point
        if center is None:
            edge = ORIGIN if self.about_edge is None else self.about_edge
            center = self.mobject.get_critical_point(edge)
        angle = float(self.radians) * side
        actors = actors_of(self.mobject, alone)
        place = (float(center[0]), float(center[1]))
        return [Recipe(actors, path=TURN, angle=angle, center=place, window=(0.0, 1.0))]

    def interpolate_mobject(self, alpha: float) -> None:
        """Turns the start as far as the time says."""
        if self._plan is not None:
            super().interpolate_mobject(alpha)
            return
        self.mobject.become(self.starting_mobject)
        self.mobject.rotate(
            self.rate_func(alpha) * self.radians,
            axis=self.axis,
            about_point=self.about_point,
            about_edge=self.about_edge,
        )


class Rotate(Transform):
    """Turns by the angle, about the centre unless told otherwise."""

    _also_stepping = ("create_target",)

    def __init__(
        self,
        mobject: Mobject,
        angle: float = pi,
        axis: Any = OUT,
        about_point: Any = None,
        about_edge: Any = None,
        **kwargs: Any,
    ) -> None:
        self._is_plain = "path_arc" not in kwargs and "path_arc_axis" not in kwargs
        self.about_edge = about_edge
        self.angle = angle
        self.axis = axis
        self.about_point = mobject.get_center() if about_point is None else about_point
        kwargs.setdefault("path_arc", angle)
        kwargs.setdefault("path_arc_axis", axis)
        self._ways = kwargs.get("path_func")
        super().__init__(mobject, path_arc_centers=self.about_point, **kwargs)

    def create_target(self) -> Mobject:
        """A copy that is turned."""
        return self.mobject.copy().rotate(
            self.angle, axis=self.axis, about_point=self.about_point, about_edge=self.about_edge
        )

    def _turns_flat(self) -> bool:
        return self._is_plain and self._ways is None and flat_turn(self.axis) is not None

    def _prepare_target(self) -> None:
        if self._is_stepped() or not self._turns_flat():
            super()._prepare_target()

    def _recipes(self) -> Optional[List[Recipe]]:
        side = flat_turn(self.axis)
        if not self._turns_flat() or side is None:
            return super()._recipes()
        center = (float(self.about_point[0]), float(self.about_point[1]))
        course = REVERSED if self.reverse_rate_function else FORWARD
        return [
            Recipe(
                actors_of(self.mobject, alone),
                path=TURN,
                angle=float(self.angle) * side,
                center=center,
                course=course,
            )
        ]
