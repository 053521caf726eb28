"""Verbs that change size and shape. About the centre of the box unless told otherwise."""

from __future__ import annotations

import math
from typing import Any, Callable

import numpy as np

from ..core.constants import MED_SMALL_BUFF, ORIGIN, OUT, RIGHT, TAU, UP
from ..core.space_ops import angle_between_vectors, cross, normalize, rotation_matrix, vector
from .placing import Placed

# What is nearer than that, in frame units, is in the same place.
_NEARLY = 1e-12


class Sized(Placed):
    """A mobject as something that can be scaled, turned and bent."""

    def _fixed_point(self, about_point: Any, about_edge: Any) -> np.ndarray:
        if about_point is not None:
            return vector(about_point)
        return self.get_critical_point(ORIGIN if about_edge is None else about_edge)

    def _turn(self, linear: np.ndarray, about_point: Any = None, about_edge: Any = None) -> Any:
        """Puts all of the family under a linear map, (3, 3), that leaves a point where it is."""
        fixed = self._fixed_point(about_point, about_edge)
        for member in self.family_members_with_points():
            member._set_form(member._form().turned_about(linear, fixed))
        return self

    def apply_points_function_about_point(self, func: Callable[[np.ndarray], Any],
                                          about_point: Any = None,
                                          about_edge: Any = None) -> Any:
        """Replaces points by what a function makes of them, seen from a point."""
        fixed = self._fixed_point(about_point, about_edge)
        for member in self.family_members_with_points():
            member.points = np.asarray(func(member._get_points() - fixed), float) + fixed
        return self

    def scale(self, scale_factor: float, about_point: Any = None, about_edge: Any = None) -> Any:
        return self._turn(np.diag(np.ones(3) * scale_factor), about_point, about_edge)

    def stretch(self, factor: float, dim: int, about_point: Any = None,
                about_edge: Any = None) -> Any:
        """Scales along the x (0), y (1) or z axis (2) alone."""
        linear = np.identity(3)
        linear[dim, dim] = factor
        return self._turn(linear, about_point, about_edge)

    def rotate(self, angle: float, axis: Any = OUT, about_point: Any = None,
               about_edge: Any = None) -> Any:
        """Turns counter-clockwise about an axis."""
        return self._turn(rotation_matrix(angle, axis), about_point, about_edge)

    def rotate_about_origin(self, angle: float, axis: Any = OUT, axes: Any = ()) -> Any:
        return self.rotate(angle, axis, about_point=ORIGIN)

    # What Manim called these before 0.3.
    def scale_in_place(self, scale_factor: float, **kwargs: Any) -> Any:
        return self.scale(scale_factor, **kwargs)

    def rotate_in_place(self, angle: float, axis: Any = OUT) -> Any:
        return self.rotate(angle, axis)

    def scale_about_point(self, scale_factor: float, point: Any) -> Any:
        return self.scale(scale_factor, about_point=point)

    def flip(self, axis: Any = UP, **kwargs: Any) -> Any:
        """Turns by half a turn about an axis: UP swaps left and right."""
        return self.rotate(TAU / 2, axis, **kwargs)

    def pose_at_angle(self, **kwargs: Any) -> Any:
        return self.rotate(TAU / 14, RIGHT + UP, **kwargs)

    def stretch_about_point(self, factor: float, dim: int, point: Any) -> Any:
        return self.stretch(factor, dim, about_point=point)

    def apply_matrix(self, matrix: Any, about_point: Any = None, about_edge: Any = None) -> Any:
        """Applies a matrix of two or three rows, about the origin unless told otherwise."""
        given = np.array(matrix, float)
        linear = np.identity(3)
        linear[:given.shape[0], :given.shape[1]] = given
        if about_point is None and about_edge is None:
            about_point = ORIGIN
        return self._turn(linear, about_point, about_edge)

    def apply_function(self, function: Callable[[np.ndarray], Any], about_point: Any = None,
                       about_edge: Any = None) -> Any:
        """Moves each point to where a function says, about the origin unless told otherwise."""
        if about_point is None and about_edge is None:
            about_point = ORIGIN
        return self.apply_points_function_about_point(
            lambda points: [function(point) for point in points], about_point, about_edge)

    def apply_complex_function(self, function: Callable[[complex], complex],
                               **kwargs: Any) -> Any:
        """Moves each point of the plane as a function of complex numbers says."""

        def of_point(point: np.ndarray) -> list:
            number = function(complex(point[0], point[1]))
            return [number.real, number.imag, point[2]]

        return self.apply_function(of_point)

    def rescale_to_fit(self, length: float, dim: int, stretch: bool = False,
                       **kwargs: Any) -> Any:
        """Scales or stretches so that it has a length along an axis; what has none stays."""
        now = self.length_over_dim(dim)
        if now == 0:
            return self
        if stretch:
            return self.stretch(length / now, dim, **kwargs)
        return self.scale(length / now, **kwargs)

    def scale_to_fit_width(self, width: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(width, 0, **kwargs)

    def scale_to_fit_height(self, height: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(height, 1, **kwargs)

    def scale_to_fit_depth(self, depth: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(depth, 2, **kwargs)

    def stretch_to_fit_width(self, width: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(width, 0, stretch=True, **kwargs)

    def stretch_to_fit_height(self, height: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(height, 1, stretch=True, **kwargs)

    def stretch_to_fit_depth(self, depth: float, **kwargs: Any) -> Any:
        return self.rescale_to_fit(depth, 2, stretch=True, **kwargs)

    def match_dim_size(self, mobject: Any, dim: int, **kwargs: Any) -> Any:
        return self.rescale_to_fit(mobject.length_over_dim(dim), dim, **kwargs)

    def match_width(self, mobject: Any, **kwargs: Any) -> Any:
        return self.match_dim_size(mobject, 0, **kwargs)

    def match_height(self, mobject: Any, **kwargs: Any) -> Any:
        return self.match_dim_size(mobject, 1, **kwargs)

    def match_depth(self, mobject: Any, **kwargs: Any) -> Any:
        return self.match_dim_size(mobject, 2, **kwargs)

    def space_out_submobjects(self, factor: float = 1.5, **kwargs: Any) -> Any:
        self.scale(factor, **kwargs)
        for member in self.submobjects:
            member.scale(1 / factor)
        return self

    def replace(self, mobject: Any, dim_to_match: int = 0, stretch: bool = False) -> Any:
        """Takes the place of another: as wide, or as high, or both where it is stretched."""
        if mobject.has_no_points() and not mobject.submobjects:
            raise Warning("Attempting to replace mobject with no points")
        for dim in (0, 1) if stretch else (dim_to_match,):
            self.match_dim_size(mobject, dim, stretch=stretch)
        return self.shift(mobject.get_center() - self.get_center())

    def surround(self, mobject: Any, dim_to_match: int = 0, stretch: bool = False,
                 buff: float = MED_SMALL_BUFF) -> Any:
        self.replace(mobject, dim_to_match, stretch)
        length = mobject.length_over_dim(dim_to_match)
        return self.scale((length + buff) / length)

    def put_start_and_end_on(self, start: Any, end: Any) -> Any:
        """Scales and turns so that it leads from one point to another."""
        start, end = vector(start), vector(end)
        from_point, to_point = self.get_start_and_end()
        now, wanted = to_point - from_point, end - start
        if not now.any():
            self.points = start
            return self
        # The edges of graphs are put where they are, in every frame.
        if (abs(start - from_point) < _NEARLY).all() and (abs(end - to_point) < _NEARLY).all():
            return self
        axis = normalize(cross(now, wanted), fall_back=OUT)
        factor = math.sqrt(float(wanted @ wanted) / float(now @ now))
        angle = angle_between_vectors(now, wanted)
        cls = type(self)
        if self._plain_verbs.issuperset((cls.scale, cls.rotate, cls.shift)):
            self._turn_to(rotation_matrix(angle, axis) * factor, from_point, start)
            self._turned_by(angle, axis)
            return self
        self.scale(factor, about_point=from_point)
        self.rotate(angle, about_point=from_point, axis=axis)
        return self.shift(start - from_point)

    # What changes points and nothing else: where verbs are these, three of them are one map.
    _plain_verbs: frozenset = frozenset()

    def _turn_to(self, linear: np.ndarray, fixed: np.ndarray, there: np.ndarray) -> None:
        """Puts all of the family under a linear map, and what was at one point at another."""
        offset = there - linear @ fixed
        for member in self.family_members_with_points():
            member._set_form(member._form().turned(linear, offset))

    def _turned_by(self, angle: float, axis: Any) -> None:
        """Is called where it has been turned without `rotate`."""

    def reverse_points(self) -> Any:
        """Reverses the order of the points of all of the family."""
        for member in self.family_members_with_points():
            member._set_points(member._get_points()[::-1])
        return self

    def repeat(self, count: int) -> Any:
        """Has the points of all of the family so many times over."""
        for member in self.family_members_with_points():
            member._set_points(np.concatenate([member._get_points()] * count))
        return self


Sized._plain_verbs = frozenset((Sized.scale, Sized.rotate, Sized.shift))
