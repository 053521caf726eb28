"""Forms that are shared by all their uses: outlines of glyphs, and pictures."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import numpy as np

from ..core.constants import Resampling
from .forms import Box, Form, box_of


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
    right. algorithm: which one of Resampling makes the screen's pixels of its own.
    """

    __slots__ = ("picture", "algorithm")

    def __init__(self, picture: Any, matrix: np.ndarray, algorithm: int = Resampling.BICUBIC,
                 depth: Tuple[float, float, float] = (0.0, 0.0, 0.0)) -> None:
        Form.__init__(self)
        self._placed = None
        self.picture = picture
        self.matrix = matrix
        self.depth = depth
        self.algorithm = algorithm

    @property
    def smooth(self) -> bool:
        """Whether its pixels are interpolated."""
        return self.algorithm not in (Resampling.NEAREST, Resampling.BOX)

    @property
    def drawn(self) -> Any:
        """The picture that shows it when pixels are interpolated on straight ways."""
        from .pictures.resampling import drawn_for

        return drawn_for(self.picture, self.algorithm)

    def _outline_points(self) -> np.ndarray:
        return _PICTURE_CORNERS

    def _with_place(self, matrix: np.ndarray, depth: Tuple[float, float, float]) -> "PictureShape":
        return PictureShape(self.picture, matrix, self.algorithm, depth)

    def _is_same(self, other: PlacedForm) -> bool:
        return isinstance(other, PictureShape) and self.picture is other.picture

    @property
    def anchor_box(self) -> Optional[Box]:
        return self.point_box
