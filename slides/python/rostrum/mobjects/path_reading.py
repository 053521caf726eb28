"""Curves of vector mobjects: lengths, places along them, parts of them."""

from __future__ import annotations

from typing import Any, Callable, Iterator, List, Optional, Tuple

import numpy as np

from ..core import curves
from ..core.bezier import bezier, proportions_along_bezier_curve_for_point
from .forms import anchors_of
from .path_building import PathBuilding

CurveFunction = Callable[[float], np.ndarray]


class PathReading(PathBuilding):
    """A mobject whose path can be asked for its curves."""

    def get_cubic_bezier_tuples_from_points(self, points: Any) -> np.ndarray:
        return np.array(curves.curves_of(np.asarray(points, float)))

    def gen_cubic_bezier_tuples_from_points(self, points: Any) -> Tuple[np.ndarray, ...]:
        return tuple(self.get_cubic_bezier_tuples_from_points(points))

    def get_cubic_bezier_tuples(self) -> np.ndarray:
        return self.get_cubic_bezier_tuples_from_points(self._get_points())

    def get_num_curves(self) -> int:
        return self.get_num_points() // 4

    def get_nth_curve_points(self, n: int) -> np.ndarray:
        assert n < self.get_num_curves()
        return np.array(self._get_points()[4 * n:4 * n + 4])

    def get_nth_curve_function(self, n: int) -> CurveFunction:
        return bezier(self.get_nth_curve_points(n))

    def get_nth_curve_length_pieces(self, n: int,
                                    sample_points: Optional[int] = None) -> np.ndarray:
        return curves.chords(self.get_nth_curve_points(n),
                             sample_points or curves.LENGTH_SAMPLES)[0]

    def get_nth_curve_length(self, n: int, sample_points: Optional[int] = None) -> float:
        return float(self.get_nth_curve_length_pieces(n, sample_points).sum())

    def get_nth_curve_function_with_length(
            self, n: int, sample_points: Optional[int] = None) -> Tuple[CurveFunction, float]:
        return self.get_nth_curve_function(n), self.get_nth_curve_length(n, sample_points)

    def get_curve_functions(self) -> Iterator[CurveFunction]:
        return (self.get_nth_curve_function(n) for n in range(self.get_num_curves()))

    def get_curve_functions_with_lengths(
            self, **kwargs: Any) -> Iterator[Tuple[CurveFunction, float]]:
        return (self.get_nth_curve_function_with_length(n, **kwargs)
                for n in range(self.get_num_curves()))

    def get_arc_length(self, sample_points_per_curve: Optional[int] = None) -> float:
        """Gives the length of its own path, measured by points at equal steps of each curve."""
        return curves.arc_length(self._get_points(),
                                 sample_points_per_curve or curves.LENGTH_SAMPLES)

    def point_from_proportion(self, alpha: float) -> np.ndarray:
        """Gives the point at a fraction of its length."""
        if not 0 <= alpha <= 1:
            raise ValueError(f"Alpha {alpha} not between 0 and 1.")
        self.throw_error_if_no_points()
        return curves.point_from_proportion(self._get_points(), alpha)

    def proportion_from_point(self, point: Any) -> float:
        """Gives the fraction of its length at which it goes through a point."""
        self.throw_error_if_no_points()
        lengths = curves.curve_lengths(self._get_points())
        for n, length in enumerate(lengths):
            found = proportions_along_bezier_curve_for_point(point, self.get_nth_curve_points(n))
            if len(found):
                return float((lengths[:n].sum() + length * max(found)) / lengths.sum())
        raise ValueError(f"Point {point} does not lie on this curve.")

    def get_anchors_and_handles(self) -> List[np.ndarray]:
        points = self._get_points()
        return [np.array(points[i::4]) for i in range(4)]

    def get_start_anchors(self) -> np.ndarray:
        return np.array(self._get_points()[::4])

    def get_end_anchors(self) -> np.ndarray:
        return np.array(self._get_points()[3::4])

    def get_anchors(self) -> np.ndarray:
        """Gives the starts and ends of its curves in turn."""
        return np.array(anchors_of(self._get_points()))

    def pointwise_become_partial(self, vmobject: Any, a: float, b: float) -> Any:
        """Has the part of another's path between two fractions of its number of curves."""
        if a <= 0 and b >= 1:
            self._set_form(vmobject._form())
        else:
            self._set_points(curves.partial(vmobject._get_points(), a, b))
        return self

    def get_subcurve(self, a: float, b: float) -> Any:
        """Gives a copy with a part of its path; of a closed one, past its start if need be."""
        part = self.copy()
        part._set_points(curves.subcurve(self._get_points(), a, b))
        return part
