"""Figures cut to a rectangle, as a window shows them."""

from __future__ import annotations

from math import ceil
from typing import Callable, Iterator, List, Optional, Tuple

import numpy as np

from rostrum.mobjects.figure import Figure, PictureShape
from rostrum.mobjects.pictures.pixels import picture_of, pixels_of
from rostrum.mobjects.pictures.resampling import resampled

# By how much the pixels of a part are finer than those of its picture, up to how many of them; and
# how many there are at most.
FINER, MANY, MOST = 16, 256, 1024

# Straight pieces that a curve is taken for.
STEPS = 12
_T = np.linspace(0, 1, STEPS + 1)[:, None]
_WEIGHTS = np.hstack([(1 - _T) ** 3, 3 * _T * (1 - _T) ** 2, 3 * _T**2 * (1 - _T), _T**3])

# Left, bottom, right, top.
Rectangle = Tuple[float, float, float, float]
Side = Callable[[np.ndarray], np.ndarray]


def sides_of(rectangle: Rectangle) -> List[Side]:
    """How far points are inside of each side."""
    left, bottom, right, top = rectangle
    return [
        lambda p: p[..., 0] - left,
        lambda p: right - p[..., 0],
        lambda p: p[..., 1] - bottom,
        lambda p: top - p[..., 1],
    ]


def contours_of(points: np.ndarray) -> Iterator[np.ndarray]:
    """The contours of a path as points (n, 3) on them, close to each other."""
    curves = points[: len(points) // 4 * 4].reshape(-1, 4, 3)
    if not len(curves):
        return
    flat = np.einsum("sk,ckd->csd", _WEIGHTS, curves)
    breaks = np.nonzero(np.abs(curves[1:, 0] - curves[:-1, 3]).max(axis=1) > 1e-6)[0] + 1
    for part in np.split(flat, breaks):
        yield np.concatenate([part[:, :-1].reshape(-1, 3), part[-1:, -1]])


def cut_polygon(polygon: np.ndarray, sides: List[Side]) -> np.ndarray:
    """The part of a polygon that is inside of all sides (Sutherland and Hodgman)."""
    for inside in sides:
        if len(polygon) == 0:
            break
        depth = inside(polygon)
        kept: List[np.ndarray] = []
        for index in range(len(polygon)):
            a, b = depth[index - 1], depth[index]
            if (a >= 0) != (b >= 0):
                way = polygon[index] - polygon[index - 1]
                kept.append(polygon[index - 1] + way * a / (a - b))
            if b >= 0:
                kept.append(polygon[index])
        polygon = np.array(kept).reshape(-1, 3)
    return polygon


def cut_line(line: np.ndarray, sides: List[Side]) -> List[np.ndarray]:
    """The parts of a line of many points that are inside of all sides (Liang and Barsky)."""
    depths = np.array([inside(line) for inside in sides])
    start, end = depths[:, :-1], depths[:, 1:]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = start / (start - end)
    enter = np.where(start < 0, np.where(end < 0, 2.0, share), 0.0).max(axis=0)
    leave = np.where(end < 0, np.where(start < 0, -1.0, share), 1.0).min(axis=0)
    parts: List[List[np.ndarray]] = []
    for index in np.nonzero(enter < leave)[0]:
        a, way = line[index], line[index + 1] - line[index]
        if enter[index] > 0 or index == 0 or not parts or leave[index - 1] < 1:
            parts.append([a + way * enter[index]])
        parts[-1].append(a + way * leave[index])
    return [np.array(part) for part in parts]


def straight_curves(corners: np.ndarray) -> np.ndarray:
    """Curves from corner to corner."""
    start, end = corners[:-1], corners[1:]
    way = (end - start) / 3
    return np.stack([start, start + way, end - way, end], axis=1).reshape(-1, 3)


def cut_picture(figure: Figure, shape: PictureShape,
                rectangle: Rectangle) -> Optional[List[Figure]]:
    """The part of an upright picture that a rectangle shows, in pixels of its own."""
    (width, slope, x), (lean, height, y) = shape.matrix.tolist()
    if slope or lean or width <= 0 or height <= 0:
        return None
    left, right = (min(max((side - x) / width + 0.5, 0), 1) for side in rectangle[::2])
    top, bottom = (min(max((y - side) / height + 0.5, 0), 1) for side in rectangle[:0:-2])
    picture = shape.picture
    box = (left * picture.width, top * picture.height,
           right * picture.width, bottom * picture.height)
    size = (pixels_across(box[2] - box[0]), pixels_across(box[3] - box[1]))
    pixels = resampled(pixels_of(picture), box, size, shape.algorithm)
    matrix = np.array([
        [width * (right - left), 0.0, x + width * ((left + right) / 2 - 0.5)],
        [0.0, height * (bottom - top), y + height * (0.5 - (top + bottom) / 2)]])
    part = PictureShape(picture_of(pixels), matrix, shape.algorithm, shape.depth)
    return [Figure(part, figure.style)]


def pixels_across(count: float) -> int:
    """How many pixels show so many of a picture's: more, where these are few and large."""
    return int(min(max(ceil(count), min(ceil(count * FINER), MANY)), MOST))


def cut(figure: Figure, rectangle: Rectangle) -> Optional[List[Figure]]:
    """What is seen of a figure through a rectangle: itself, or its fill and its stroke apart.

    None where it is a turned picture that lies across the edge.
    """
    points = figure.points()
    low, high = points.min(axis=0), points.max(axis=0)
    left, bottom, right, top = rectangle
    if low[0] >= left and low[1] >= bottom and high[0] <= right and high[1] <= top:
        return [figure]
    if high[0] <= left or high[1] <= bottom or low[0] >= right or low[1] >= top:
        return []
    if isinstance(figure.shape, PictureShape):
        return cut_picture(figure, figure.shape, rectangle)
    sides = sides_of(rectangle)
    fills: List[np.ndarray] = []
    strokes: List[np.ndarray] = []
    for contour in contours_of(points):
        polygon = cut_polygon(contour, sides)
        if len(polygon) > 2:
            fills.append(straight_curves(np.vstack([polygon, polygon[:1]])))
        strokes += [straight_curves(part) for part in cut_line(contour, sides)]
    style = figure.style
    found = []
    if fills and any(color[3] > 0 for color in style.fill):
        unstroked = style.replaced(stroke_width=0.0, back_width=0.0)
        found.append(figure.with_points(np.concatenate(fills)).with_style(unstroked))
    if strokes and style.stroke_width > 0:
        unfilled = style.replaced(fill=tuple((r, g, b, 0.0) for r, g, b, _ in style.fill))
        found.append(figure.with_points(np.concatenate(strokes)).with_style(unfilled))
    return found
