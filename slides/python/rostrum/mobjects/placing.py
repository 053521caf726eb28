"""Verbs that move a mobject as it is. All return it, so that they can be chained."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..core.config import config
from ..core.constants import (
    DEFAULT_MOBJECT_TO_EDGE_BUFFER, DEFAULT_MOBJECT_TO_MOBJECT_BUFFER, DL, DOWN, LEFT, ORIGIN,
    RIGHT, UP)
from ..core.space_ops import vector
from .measuring import Measured

_ALL_AXES = np.array((1, 1, 1))


def _frame_radii() -> np.ndarray:
    return np.array((config.frame_x_radius, config.frame_y_radius, 0.0))


class Placed(Measured):
    """A mobject as something that can be moved."""

    def shift(self, *vectors: Any) -> Any:
        total = vector(vectors[0]) if len(vectors) == 1 else sum(vector(v) for v in vectors)
        by = tuple(np.asarray(total, float).tolist())
        if by != (0.0, 0.0, 0.0):
            for member in self.family_members_with_points():
                member._set_form(member._form().moved(by))
        return self

    def center(self) -> Any:
        return self.shift(-self.get_center())

    def move_to(self, point_or_mobject: Any, aligned_edge: Any = ORIGIN,
                coor_mask: Any = _ALL_AXES) -> Any:
        """Moves so that its centre, or an edge of it, is at a point or at another's."""
        if isinstance(point_or_mobject, Measured):
            target = point_or_mobject.get_critical_point(aligned_edge)
        else:
            target = vector(point_or_mobject)
        way = target - self.get_critical_point(aligned_edge)
        return self.shift(way * coor_mask)

    def next_to(self, mobject_or_point: Any, direction: Any = RIGHT,
                buff: float = DEFAULT_MOBJECT_TO_MOBJECT_BUFFER, aligned_edge: Any = ORIGIN,
                submobject_to_align: Any = None,
                index_of_submobject_to_align: Optional[int] = None,
                coor_mask: Any = _ALL_AXES) -> Any:
        """Moves beside a point or another mobject: `direction` says on which side of it,
        `aligned_edge` which edges are in line; a member may stand for the whole."""
        direction, aligned_edge = vector(direction), vector(aligned_edge)
        index = index_of_submobject_to_align
        if isinstance(mobject_or_point, Measured):
            beside = mobject_or_point if index is None else mobject_or_point[index]
            there = beside.get_critical_point(aligned_edge + direction)
        else:
            there = vector(mobject_or_point)
        moved = submobject_to_align
        if moved is None:
            moved = self if index is None else self[index]
        here = moved.get_critical_point(aligned_edge - direction)
        return self.shift((there - here + buff * direction) * coor_mask)

    def align_to(self, mobject_or_point: Any, direction: Any = ORIGIN) -> Any:
        """Moves along the axes that a direction names, so that edges on that side are in line."""
        if isinstance(mobject_or_point, Measured):
            target = mobject_or_point.get_critical_point(direction)
        else:
            target = vector(mobject_or_point)
        for dim, along in enumerate(direction):
            if along != 0:
                self.set_coord(target[dim], dim, direction)
        return self

    def align_on_border(self, direction: Any,
                        buff: float = DEFAULT_MOBJECT_TO_EDGE_BUFFER) -> Any:
        """Moves along the axes that a direction names, to `buff` from the frame's edge there."""
        direction = vector(direction)
        way = np.sign(direction) * _frame_radii() - self.get_critical_point(direction)
        return self.shift((way - buff * direction) * (direction != 0))

    def to_corner(self, corner: Any = DL, buff: float = DEFAULT_MOBJECT_TO_EDGE_BUFFER) -> Any:
        return self.align_on_border(corner, buff)

    def to_edge(self, edge: Any = LEFT, buff: float = DEFAULT_MOBJECT_TO_EDGE_BUFFER) -> Any:
        return self.align_on_border(edge, buff)

    def shift_onto_screen(self, **kwargs: Any) -> Any:
        """Moves back what reaches past the frame, to its edges."""
        radii = _frame_radii()
        room = kwargs.get("buff", DEFAULT_MOBJECT_TO_EDGE_BUFFER)
        for side in (UP, DOWN, LEFT, RIGHT):
            limit = float(radii @ abs(side)) - room
            if float(self.get_edge_center(side) @ side) > limit:
                self.to_edge(side, **kwargs)
        return self

    def is_off_screen(self) -> bool:
        """Tells whether all of it is outside of the frame."""
        x, y, _ = _frame_radii()
        return bool(self.get_left()[0] > x or self.get_right()[0] < -x
                    or self.get_bottom()[1] > y or self.get_top()[1] < -y)

    def set_coord(self, value: float, dim: int, direction: Any = ORIGIN) -> Any:
        way = np.zeros(3)
        way[dim] = value - self.get_coord(dim, direction)
        return self.shift(way)

    def set_x(self, x: float, direction: Any = ORIGIN) -> Any:
        return self.set_coord(x, 0, direction)

    def set_y(self, y: float, direction: Any = ORIGIN) -> Any:
        return self.set_coord(y, 1, direction)

    def set_z(self, z: float, direction: Any = ORIGIN) -> Any:
        return self.set_coord(z, 2, direction)

    def match_coord(self, mobject: Any, dim: int, direction: Any = ORIGIN) -> Any:
        return self.set_coord(mobject.get_coord(dim, direction), dim, direction)

    def match_x(self, mobject: Any, direction: Any = ORIGIN) -> Any:
        return self.match_coord(mobject, 0, direction)

    def match_y(self, mobject: Any, direction: Any = ORIGIN) -> Any:
        return self.match_coord(mobject, 1, direction)

    def match_z(self, mobject: Any, direction: Any = ORIGIN) -> Any:
        return self.match_coord(mobject, 2, direction)

    def apply_function_to_position(self, function: Any) -> Any:
        return self.move_to(function(self.get_center()))

    def apply_function_to_submobject_positions(self, function: Any) -> Any:
        for member in self.submobjects:
            member.apply_function_to_position(function)
        return self
