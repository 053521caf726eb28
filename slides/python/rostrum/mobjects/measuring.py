"""Where a mobject is and how large: boxes, edges, corners, sizes.

Manim places a vector mobject by the box of the ends of its curves, anything else by the box of
all of its points; it measures sizes by all points, and takes a member that is empty for a point
at the origin.
"""

from __future__ import annotations

import sys
from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy as np

from ..core.constants import DOWN, IN, LEFT, ORIGIN, OUT, RIGHT, UP
from .families import Family
from .forms import Box, anchors_of

_EMPTY_MEMBER: Box = (0.0,) * 6


def _union(boxes: List[Optional[Box]]) -> Optional[Box]:
    known = [box for box in boxes if box is not None]
    if len(known) < 2:
        return known[0] if known else None
    sides = tuple(zip(*known))
    return (min(sides[0]), min(sides[1]), min(sides[2]),
            max(sides[3]), max(sides[4]), max(sides[5]))


def _side(box: Box, dim: int, key: float) -> float:
    if key < 0:
        return box[dim]
    if key > 0:
        return box[dim + 3]
    return (box[dim] + box[dim + 3]) / 2


class Measured(Family):
    """A mobject as something with a place and a size."""

    # Whether places come from the ends of curves alone.
    _places_by_anchors = False

    def _place_box(self) -> Optional[Box]:
        by_anchors = self._places_by_anchors
        if not self.submobjects:
            form = self._form()
            return form.anchor_box if by_anchors else form.point_box
        forms = [m._form() for m in self._family()]
        return _union([f.anchor_box if by_anchors else f.point_box for f in forms])

    def _size_box(self) -> Box:
        if not self.submobjects:
            return self._form().point_box or _EMPTY_MEMBER
        boxes = []
        for member in self._family():
            box = member._form().point_box
            boxes.append(_EMPTY_MEMBER if box is None and not member.submobjects else box)
        return _union(boxes) or _EMPTY_MEMBER

    @property
    def width(self) -> float:
        return self.length_over_dim(0)

    @width.setter
    def width(self, value: float) -> None:
        self.scale_to_fit_width(value)  # type: ignore[attr-defined]

    @property
    def height(self) -> float:
        return self.length_over_dim(1)

    @height.setter
    def height(self, value: float) -> None:
        self.scale_to_fit_height(value)  # type: ignore[attr-defined]

    @property
    def depth(self) -> float:
        return self.length_over_dim(2)

    @depth.setter
    def depth(self, value: float) -> None:
        self.scale_to_fit_depth(value)  # type: ignore[attr-defined]

    def length_over_dim(self, dim: int) -> float:
        """Gives its size along the x (0), y (1) or z axis (2)."""
        box = self._size_box()
        return box[dim + 3] - box[dim]

    def reduce_across_dimension(self, reduce_func: Callable[[Sequence[float]], float],
                                dim: int) -> Any:
        """Folds a coordinate of all points, such as by max; None where a group has none."""
        values = self._get_points()[:, dim].tolist()
        if not values and not self.submobjects:
            return 0
        result = reduce_func(values) if values else None
        for member in self.submobjects:
            value = member.reduce_across_dimension(reduce_func, dim)
            result = value if result is None else reduce_func([value, result])
        return result

    def get_critical_point(self, direction: Any) -> np.ndarray:
        """Gives a point of its box: an edge's middle or a corner, such as UP or DL."""
        box = self._place_box()
        if box is None:
            return np.zeros(3)
        keys = tuple(direction)
        return np.array([_side(box, dim, keys[dim] if dim < len(keys) else 0)
                         for dim in range(3)])

    def get_edge_center(self, direction: Any) -> np.ndarray:
        return self.get_critical_point(direction)

    def get_corner(self, direction: Any) -> np.ndarray:
        return self.get_critical_point(direction)

    def get_center(self) -> np.ndarray:
        return self.get_critical_point(ORIGIN)

    def get_top(self) -> np.ndarray:
        return self.get_edge_center(UP)

    def get_bottom(self) -> np.ndarray:
        return self.get_edge_center(DOWN)

    def get_right(self) -> np.ndarray:
        return self.get_edge_center(RIGHT)

    def get_left(self) -> np.ndarray:
        return self.get_edge_center(LEFT)

    def get_zenith(self) -> np.ndarray:
        return self.get_edge_center(OUT)

    def get_nadir(self) -> np.ndarray:
        return self.get_edge_center(IN)

    def get_extremum_along_dim(self, points: Any = None, dim: int = 0, key: float = 0) -> float:
        """Gives the least, middle or greatest coordinate of points, by the sign of `key`."""
        box: Any
        if points is None:
            box = self._place_box()
        else:
            array = np.asarray(points, float)
            box = (*array.min(axis=0).tolist(), *array.max(axis=0).tolist())
        if box is None:
            raise ValueError(f"{self._label()} has no points to measure")
        return _side(box, dim, key)

    def get_coord(self, dim: int, direction: Any = ORIGIN) -> float:
        return self.get_extremum_along_dim(dim=dim, key=direction[dim])

    def get_x(self, direction: Any = ORIGIN) -> float:
        return self.get_coord(0, direction)

    def get_y(self, direction: Any = ORIGIN) -> float:
        return self.get_coord(1, direction)

    def get_z(self, direction: Any = ORIGIN) -> float:
        return self.get_coord(2, direction)

    def get_merged_array(self, array_attr: str) -> np.ndarray:
        """Joins an array of the whole family, row after row."""
        return np.concatenate([getattr(self, array_attr),
                               *(m.get_merged_array(array_attr) for m in self.submobjects)])

    def get_all_points(self) -> np.ndarray:
        if not self.submobjects:
            return np.array(self._get_points())
        parts: List[np.ndarray] = []
        pending: List[Any] = [self]
        while pending:
            member = pending.pop()
            parts.append(member._get_points())
            pending.extend(reversed(member.submobjects))
        return np.concatenate(parts)

    def get_points_defining_boundary(self) -> np.ndarray:
        if not self._places_by_anchors:
            return self.get_all_points()
        return np.concatenate([anchors_of(m._get_points()) for m in self._family()])

    def get_num_points(self) -> int:
        return self._form().count

    def has_points(self) -> bool:
        return self._form().count > 0

    def has_no_points(self) -> bool:
        return self._form().count == 0

    def throw_error_if_no_points(self) -> None:
        if self.has_no_points():
            caller = sys._getframe(1).f_code.co_name
            raise Exception(f"Cannot call Mobject.{caller} for a Mobject with no points")

    def get_center_of_mass(self) -> np.ndarray:
        return self.get_all_points().mean(axis=0)

    def get_boundary_point(self, direction: Any) -> np.ndarray:
        """Gives the first of the points that lie farthest in a direction."""
        points = self.get_points_defining_boundary()
        return points[int(np.argmax(points @ np.asarray(direction, float)))]

    def get_start(self) -> np.ndarray:
        self.throw_error_if_no_points()
        return np.array(self._get_points()[0])

    def get_end(self) -> np.ndarray:
        self.throw_error_if_no_points()
        return np.array(self._get_points()[-1])

    def get_start_and_end(self) -> Tuple[np.ndarray, np.ndarray]:
        return self.get_start(), self.get_end()

    def point_from_proportion(self, alpha: float) -> np.ndarray:
        raise NotImplementedError("Please override in a child class.")

    def proportion_from_point(self, point: Any) -> float:
        raise NotImplementedError("Please override in a child class.")

    def get_midpoint(self) -> np.ndarray:
        """Gives the point halfway along its path."""
        return self.point_from_proportion(0.5)

    def get_z_index_reference_point(self) -> np.ndarray:
        return getattr(self, "z_index_group", self).get_center()
