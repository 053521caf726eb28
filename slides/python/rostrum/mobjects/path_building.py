"""Points of vector mobjects: set, appended, smoothed. Points are (n, 3), four a curve."""

from __future__ import annotations

from typing import Any, Iterable, List

import numpy as np

from ..core import curves, splines
from ..core.alignment import align
from ..core.space_ops import shoelace_direction, vector
from .painting import Painted
from .state import as_points


class PathBuilding(Painted):
    """A mobject whose points are a path."""

    n_points_per_cubic_curve = 4
    tolerance_for_point_equality = 1e-6
    pre_function_handle_to_anchor_scale_factor = 0.01
    make_smooth_after_applying_functions = False
    close_new_points = False

    @property
    def n_points_per_curve(self) -> int:
        return self.n_points_per_cubic_curve

    # --- Setting. ---

    def set_points(self, points: Any) -> Any:
        self._set_points(as_points(points))
        return self

    def clear_points(self) -> None:
        self.reset_points()

    def append_points(self, new_points: Any) -> Any:
        return self.set_points(np.concatenate((self._get_points(), as_points(new_points))))

    def add_subpath(self, points: Any) -> Any:
        assert len(points) % 4 == 0
        return self.append_points(points)

    def set_anchors_and_handles(self, anchors1: Any, handles1: Any, handles2: Any,
                                anchors2: Any) -> Any:
        parts = [as_points(part) for part in (anchors1, handles1, handles2, anchors2)]
        assert len(set(map(len, parts))) == 1
        self._set_points(np.stack(parts, axis=1).reshape(-1, 3))
        return self

    def set_points_as_corners(self, points: Any) -> Any:
        """Has straight lines from each of some points to the next."""
        self._set_points(curves.through_corners(as_points(points)))
        return self

    def set_points_smoothly(self, points: Any) -> Any:
        """Has a smooth curve through some points."""
        self.set_points_as_corners(points)
        return self.make_smooth()

    def resize_points(self, new_length: int, resize_func: Any = np.resize) -> Any:
        if new_length != self.get_num_points():
            self.points = resize_func(self.points, (new_length, 3)
                                      if resize_func is np.resize else new_length)
        return self

    # --- A pen. ---

    def start_new_path(self, point: Any) -> Any:
        """Puts the pen to a point; a curve that is not whole ends where it started."""
        points = self._get_points()
        rest = len(points) % 4
        filled = np.repeat(points[len(points) - rest:][:1], (4 - rest) % 4, axis=0)
        self._set_points(np.concatenate((points, filled, vector(point)[None])))
        return self

    def has_new_path_started(self) -> bool:
        return self.get_num_points() % 4 == 1

    def get_last_point(self) -> np.ndarray:
        return np.array(self._get_points()[-1])

    def add_cubic_bezier_curve(self, anchor1: Any, handle1: Any, handle2: Any,
                               anchor2: Any) -> None:
        self.append_points([vector(p) for p in (anchor1, handle1, handle2, anchor2)])

    def add_cubic_bezier_curves(self, curves: Any) -> None:
        self.append_points(np.asarray(curves, float).reshape(-1, 3))

    def add_cubic_bezier_curve_to(self, handle1: Any, handle2: Any, anchor: Any) -> Any:
        """Goes on from where the pen is."""
        self.throw_error_if_no_points()
        points = self._get_points()
        start = [] if len(points) % 4 == 1 else [points[-1]]
        return self.append_points([*start, vector(handle1), vector(handle2), vector(anchor)])

    def add_quadratic_bezier_curve_to(self, handle: Any, anchor: Any) -> Any:
        start, handle, anchor = self.get_last_point(), vector(handle), vector(anchor)
        return self.add_cubic_bezier_curve_to(
            start + (handle - start) * (2 / 3), anchor + (handle - anchor) * (2 / 3), anchor)

    def add_line_to(self, point: Any) -> Any:
        start, end = self.get_last_point(), vector(point)
        return self.add_cubic_bezier_curve_to(
            start + (end - start) / 3, start + (end - start) * (2 / 3), end)

    def add_points_as_corners(self, points: Iterable[Any]) -> Any:
        """Goes on along straight lines from point to point, and gives the points."""
        points = list(points)
        if points:
            self.throw_error_if_no_points()
            drawn = self._get_points()
            lines = curves.through_corners(np.concatenate((drawn[-1:], as_points(points))))
            whole = len(drawn) - (len(drawn) % 4 == 1)
            self._set_points(np.concatenate((drawn[:whole], lines)))
        return points

    def add_smooth_curve_to(self, *points: Any) -> Any:
        """Goes on to a point in the direction that it came; a handle before it says how."""
        if len(points) not in (1, 2):
            raise ValueError("Only call add_smooth_curve_to with 1 or 2 points")
        end = vector(points[-1])
        if self.has_new_path_started():
            return self.add_line_to(end)
        self.throw_error_if_no_points()
        before, start = self._get_points()[-2:]
        along = start - before
        if len(points) == 2:
            handle = vector(points[0])
        else:
            way = end - start
            length = float(way @ way)
            # The direction at the end is the one at the start, mirrored at the way between.
            mirrored = way * (2 * float(along @ way) / length) - along if length else along
            handle = end - mirrored
        return self.append_points([start, start + along, handle, end])

    def close_path(self) -> Any:
        if not self.is_closed():
            self.add_line_to(self.get_subpaths()[-1][0])
        return self

    def append_vectorized_mobject(self, vectorized_mobject: Any) -> None:
        points = self._get_points()
        if len(points) % 4 == 1:
            points = points[:-1]
        self._set_points(np.concatenate((points, vectorized_mobject._get_points())))

    # --- Changing. ---

    def change_anchor_mode(self, mode: str) -> Any:
        """Makes all curves of the family "smooth" or "jagged"."""
        assert mode in ("jagged", "smooth"), 'mode must be either "jagged" or "smooth"'
        change = splines.smooth if mode == "smooth" else splines.jagged
        for member in self.family_members_with_points():
            member._set_points(change(member._get_points(), member.tolerance_for_point_equality))
        return self

    def make_smooth(self) -> Any:
        return self.change_anchor_mode("smooth")

    def make_jagged(self) -> Any:
        return self.change_anchor_mode("jagged")

    def scale_handle_to_anchor_distances(self, factor: float) -> Any:
        for member in self.family_members_with_points():
            if member.get_num_points() >= 4:
                parts = np.array(curves.curves_of(member._get_points()))
                parts[:, 1] = parts[:, 0] + factor * (parts[:, 1] - parts[:, 0])
                parts[:, 2] = parts[:, 3] + factor * (parts[:, 2] - parts[:, 3])
                member._set_points(parts.reshape(-1, 3))
        return self

    def apply_function(self, function: Any, about_point: Any = None,
                       about_edge: Any = None) -> Any:
        """Moves each point to where a function says. Handles are drawn near to their anchors while
        it does, so that curves keep their directions."""
        factor = self.pre_function_handle_to_anchor_scale_factor
        self.scale_handle_to_anchor_distances(factor)
        super().apply_function(function, about_point, about_edge)
        self.scale_handle_to_anchor_distances(1.0 / factor)
        return self.make_smooth() if self.make_smooth_after_applying_functions else self

    def insert_n_curves(self, n: int) -> Any:
        """Divides its curves so that there are n more; the pen stays where it is."""
        points = self._get_points()
        pen = points[-1:] if len(points) % 4 == 1 else points[:0]
        self._set_points(np.concatenate((self.insert_n_curves_to_point_list(n, points), pen)))
        return self

    def insert_n_curves_to_point_list(self, n: int, points: Any) -> np.ndarray:
        array = as_points(points)
        if len(array) == 1:
            return np.repeat(array, 4 * n, axis=0)
        return curves.insert_curves(array[:len(array) // 4 * 4], n)

    def align_points(self, vmobject: Any) -> Any:
        """Gives both as many curves as each other, contour by contour."""
        if self.get_num_points() != vmobject.get_num_points():
            one, other = align(self._get_points(), vmobject._get_points(), self.get_center(),
                               vmobject.get_center())
            self._set_points(one)
            vmobject._set_points(other)
        return self

    def reverse_direction(self) -> Any:
        self._set_points(self._get_points()[::-1])
        return self

    def get_direction(self) -> str:
        """Gives "CW" or "CCW": which way around its curves' starts go."""
        return shoelace_direction(self._get_points()[::4])

    def force_direction(self, target_direction: str) -> Any:
        if target_direction not in ("CW", "CCW"):
            raise ValueError('Invalid input for force_direction. Use "CW" or "CCW"')
        return self if self.get_direction() == target_direction else self.reverse_direction()

    def rotate(self, angle: float, axis: Any = (0, 0, 1), about_point: Any = None,
               about_edge: Any = None) -> Any:
        self.rotate_sheen_direction(angle, axis)
        return super().rotate(angle, axis, about_point, about_edge)

    def _turned_by(self, angle: float, axis: Any) -> None:
        self.rotate_sheen_direction(angle, axis)

    # --- Contours. ---

    def is_closed(self) -> bool:
        points = self._get_points()
        return self.consider_points_equals(points[0], points[-1])

    def consider_points_equals(self, p0: Any, p1: Any) -> bool:
        return curves.same_point(np.asarray(p0, float), np.asarray(p1, float),
                                 self.tolerance_for_point_equality)

    def consider_points_equals_2d(self, p0: Any, p1: Any) -> bool:
        return self.consider_points_equals(p0[:2], p1[:2])

    def get_subpaths_from_points(self, points: Any) -> List[np.ndarray]:
        return curves.contours(np.asarray(points, float), self.tolerance_for_point_equality)

    def get_subpaths(self) -> List[np.ndarray]:
        return self.get_subpaths_from_points(self._get_points())
