"""The three forms that a figure can have: a path, a glyph's outline, a picture.

All are values. A map of the plane or of space is a 3x3 matrix and an offset; `turned` says that
of `linear @ point + offset`, `moved` of `point + offset` alone, which is what happens most often.
Boxes are tuples of six floats, three lower and three upper bounds, in frame units; None where
there are no points. Manim places things by the box of the ends of curves (`anchor_box`) and
measures sizes by the box of all points, handles too (`point_box`).
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import numpy as np

Box = Tuple[float, float, float, float, float, float]
NO_POINTS = np.zeros((0, 3))
NO_POINTS.setflags(write=False)


def box_of(points: np.ndarray) -> Optional[Box]:
    if len(points) == 0:
        return None
    low = points.min(axis=0).tolist()
    return (*low, *points.max(axis=0).tolist())  # type: ignore[return-value]


def moved_box(box: Optional[Box], by: Tuple[float, float, float]) -> Optional[Box]:
    if box is None:
        return None
    x, y, z = by
    return (box[0] + x, box[1] + y, box[2] + z, box[3] + x, box[4] + y, box[5] + z)


def anchors_of(points: np.ndarray) -> np.ndarray:
    """Gives the starts and ends of all whole curves in turn, (2n, 3); a lone point is one."""
    count = len(points)
    if count == 1:
        return points
    curves = count // 4
    ends = points[:curves * 4].reshape(curves, 4, points.shape[1])[:, ::3]
    return ends.reshape(curves * 2, points.shape[1])


class Form:
    """What all forms have in common: boxes that are computed once, when they are asked for."""

    __slots__ = ("_anchor_box", "_point_box")
    _anchor_box: Any
    _point_box: Any

    def __init__(self) -> None:
        self._anchor_box = self._point_box = Ellipsis

    @property
    def points(self) -> np.ndarray:
        raise NotImplementedError

    @property
    def count(self) -> int:
        """The number of points."""
        return len(self.points)

    def turned(self, linear: np.ndarray, offset: np.ndarray) -> "Form":
        raise NotImplementedError

    def turned_about(self, linear: np.ndarray, fixed: np.ndarray) -> "Form":
        """Gives the form under a linear map that leaves a point where it is."""
        return self.turned(linear, fixed - linear @ fixed)

    def moved(self, by: Tuple[float, float, float]) -> "Form":
        raise NotImplementedError

    def same_topology(self, other: "Form") -> bool:
        """Tells whether points of one correspond to points of the other as they stand."""
        raise NotImplementedError

    @property
    def anchor_box(self) -> Optional[Box]:
        if self._anchor_box is Ellipsis:
            self._anchor_box = box_of(anchors_of(self.points))
        return self._anchor_box

    @property
    def point_box(self) -> Optional[Box]:
        if self._point_box is Ellipsis:
            self._point_box = box_of(self.points)
        return self._point_box

    def _keep_boxes(self, other: "Form", by: Tuple[float, float, float]) -> None:
        for name in ("_anchor_box", "_point_box"):
            box = getattr(other, name)
            setattr(self, name, box if box is Ellipsis else moved_box(box, by))

    def __copy__(self) -> "Form":
        return self

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Form":
        return self


class PathShape(Form):
    """Cubic curves, four points each; a contour ends where the next curve starts elsewhere.

    points: (n, 3) floats, frame units, never written to. kind: as deck::OutlineKind, 0 a path.
    """

    __slots__ = ("_points", "kind")

    def __init__(self, points: np.ndarray, kind: int = 0) -> None:
        self._anchor_box = self._point_box = Ellipsis
        self._points = points
        self.kind = kind

    @property
    def points(self) -> np.ndarray:
        return self._points

    @property
    def count(self) -> int:
        return len(self._points)

    def turned(self, linear: np.ndarray, offset: np.ndarray) -> "PathShape":
        return PathShape(self._points @ linear.T + offset)

    def turned_about(self, linear: np.ndarray, fixed: np.ndarray) -> "PathShape":
        # Manim's order of operations: the last bit can decide how many dashes a line has.
        return PathShape((self._points - fixed) @ linear.T + fixed)

    def moved(self, by: Tuple[float, float, float]) -> "PathShape":
        made = PathShape(self._points + by, self.kind)
        made._keep_boxes(self, by)
        return made

    def same_topology(self, other: Form) -> bool:
        return isinstance(other, PathShape) and len(self._points) == len(other._points)


EMPTY = PathShape(NO_POINTS)
