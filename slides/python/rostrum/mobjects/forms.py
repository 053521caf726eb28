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


def _three(row: np.ndarray) -> Tuple[float, float, float]:
    x, y, z = row.tolist()
    return (x, y, z)


class PlacedForm(Form):
    """A form that is shared by all its uses, put in its place by a matrix.

    matrix: (2, 3), its columns the x axis, the y axis and the origin, in frame units. depth: the
    row of z below it, three floats, so that what is turned out of the plane can be turned back.
    """

    __slots__ = ("matrix", "depth", "_placed")
    matrix: np.ndarray
    depth: Tuple[float, float, float]
    _placed: Optional[np.ndarray]

    def _outline_points(self) -> np.ndarray:
        """Gives the (n, 2) points before they are placed."""
        raise NotImplementedError

    def _with_place(self, matrix: np.ndarray, depth: Tuple[float, float, float]) -> "PlacedForm":
        raise NotImplementedError

    def _is_same(self, other: "PlacedForm") -> bool:
        raise NotImplementedError

    @property
    def placement(self) -> np.ndarray:
        """The whole (3, 3) matrix, z and all."""
        whole = np.empty((3, 3))
        whole[:2] = self.matrix
        whole[2] = self.depth
        return whole

    @property
    def corners(self) -> np.ndarray:
        """Where (1, 0), (0, 1) and (0, 0) are put, (3, 3), a point a row."""
        whole = self.placement.T
        whole[:2] += whole[2]
        return whole

    def _place(self, flat: np.ndarray) -> np.ndarray:
        placed = np.empty((len(flat), 3))
        matrix, (x, y, z) = self.matrix, self.depth
        placed[:, :2] = flat @ matrix[:, :2].T + matrix[:, 2]
        placed[:, 2] = z if x == y == 0 else flat @ (x, y) + z
        return placed

    @property
    def points(self) -> np.ndarray:
        if self._placed is None:
            self._placed = self._place(self._outline_points())
        return self._placed

    @property
    def count(self) -> int:
        return len(self._outline_points())

    def turned(self, linear: np.ndarray, offset: np.ndarray) -> "PlacedForm":
        placement = linear @ self.placement
        placement[:, 2] += offset
        return self._with_place(placement[:2], _three(placement[2]))

    def moved(self, by: Tuple[float, float, float]) -> "PlacedForm":
        matrix = self.matrix.copy()
        matrix[0, 2] += by[0]
        matrix[1, 2] += by[1]
        x, y, z = self.depth
        made = self._with_place(matrix, (x, y, z + by[2]))
        made._keep_boxes(self, by)
        return made

    def placed_at(self, placement: np.ndarray) -> "PlacedForm":
        """Gives the same outline with another (3, 3) placement."""
        return self._with_place(placement[:2], _three(placement[2]))

    def same_topology(self, other: Form) -> bool:
        return isinstance(other, PlacedForm) and self._is_same(other)


def _outline_boxes(outline: Any) -> Tuple[Any, Any]:
    """Gives the flat boxes of an outline's hull and of its points, which it remembers."""
    if outline.boxes is None:
        outline.boxes = tuple(
            (*part.min(axis=0).tolist(), *part.max(axis=0).tolist()) if len(part) else None
            for part in (outline.hull, outline.points))
    return outline.boxes


def _scaled_box(box: Any, across: float, up: float, x: float, y: float) -> Optional[Box]:
    if box is None:
        return None
    left, right = sorted((box[0] * across + x, box[2] * across + x))
    bottom, top = sorted((box[1] * up + y, box[3] * up + y))
    return (left, bottom, 0.0, right, top, 0.0)


class OutlineShape(PlacedForm):
    """A glyph: an outline of the library, in ems.

    text_begin, text_length: the characters of the owner's text that it stands for, in bytes.
    missing: whether it is a font's box for a character that no font has.
    """

    __slots__ = ("outline", "text_begin", "text_length", "missing", "_count")

    def __init__(self, outline: Any, matrix: np.ndarray, text_begin: int = 0,
                 text_length: int = 0, missing: bool = False,
                 depth: Tuple[float, float, float] = (0.0, 0.0, 0.0),
                 count: Optional[int] = None) -> None:
        self._anchor_box = self._point_box = Ellipsis
        self._placed = None
        self._count = len(outline.points) if count is None else count
        self.outline = outline
        self.matrix = matrix
        self.depth = depth
        self.text_begin = text_begin
        self.text_length = text_length
        self.missing = missing

    def _outline_points(self) -> np.ndarray:
        return self.outline.points

    def _with_place(self, matrix: np.ndarray, depth: Tuple[float, float, float]) -> "OutlineShape":
        return OutlineShape(self.outline, matrix, self.text_begin, self.text_length, self.missing,
                            depth, self._count)

    @property
    def count(self) -> int:
        return self._count

    def _is_same(self, other: PlacedForm) -> bool:
        return isinstance(other, OutlineShape) and self.outline is other.outline

    @property
    def anchor_box(self) -> Optional[Box]:
        if self._anchor_box is Ellipsis:
            self._measure()
        return self._anchor_box

    @property
    def point_box(self) -> Optional[Box]:
        if self._point_box is Ellipsis:
            self._measure()
        return self._point_box

    def _measure(self) -> None:
        """Finds both boxes: of a glyph that stands upright, from those of its outline."""
        (xx, yx, x0), (xy, yy, y0) = self.matrix.tolist()
        if yx == 0 and xy == 0 and not any(self.depth):
            boxes = _outline_boxes(self.outline)
            self._anchor_box, self._point_box = (
                _scaled_box(box, xx, yy, x0, y0) for box in boxes)
        else:
            self._anchor_box = box_of(self._place(self.outline.hull))
            self._point_box = box_of(self.points)


_PICTURE_CORNERS = np.array(((-0.5, 0.5), (0.5, 0.5), (-0.5, -0.5), (0.5, -0.5)))


class PictureShape(PlacedForm):
    """An image: the square of side 1 about the origin, put in its place.

    Its points are the four corners in Manim's order: upper left, upper right, lower left, lower
    right. smooth: whether its pixels are interpolated.
    """

    __slots__ = ("picture", "smooth")

    def __init__(self, picture: Any, matrix: np.ndarray, smooth: bool = True,
                 depth: Tuple[float, float, float] = (0.0, 0.0, 0.0)) -> None:
        Form.__init__(self)
        self._placed = None
        self.picture = picture
        self.matrix = matrix
        self.depth = depth
        self.smooth = smooth

    def _outline_points(self) -> np.ndarray:
        return _PICTURE_CORNERS

    def _with_place(self, matrix: np.ndarray, depth: Tuple[float, float, float]) -> "PictureShape":
        return PictureShape(self.picture, matrix, self.smooth, depth)

    def _is_same(self, other: PlacedForm) -> bool:
        return isinstance(other, PictureShape) and self.picture is other.picture

    @property
    def anchor_box(self) -> Optional[Box]:
        return self.point_box


EMPTY = PathShape(NO_POINTS)
