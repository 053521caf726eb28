"""Two paths made up of as many curves, contour by contour, so that one can become the other."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from .curves import contours, insert_curves, same_point


def _whole(points: np.ndarray, center: np.ndarray) -> np.ndarray:
    """A lone point, and nothing, count as a curve without length."""
    if len(points) == 0:
        return np.repeat(np.asarray(center, float)[None], 4, axis=0)
    if len(points) % 4 == 1:
        return np.concatenate((points, np.repeat(points[-1:], 3, axis=0)))
    return points


def _nth_contour(parts: List[np.ndarray], n: int) -> np.ndarray:
    if n >= len(parts):
        return np.repeat(parts[-1][-1:], 4, axis=0)
    contour = parts[n]
    while len(contour) > 4 and same_point(contour[-4:], contour[-5]):
        contour = contour[:-4]
    return contour


def align(a: np.ndarray, b: np.ndarray, center_a: np.ndarray,
          center_b: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Gives both paths with as many points as each other.

    What has no points is a point at its centre (3,). A contour that one has and the other has not
    grows out of the last point of the other's last contour.
    """
    if len(a) == len(b):
        return a, b
    parts_a, parts_b = contours(_whole(a, center_a)), contours(_whole(b, center_b))
    made_a, made_b = [], []
    for n in range(max(len(parts_a), len(parts_b))):
        one, other = _nth_contour(parts_a, n), _nth_contour(parts_b, n)
        more = (len(other) - len(one)) // 4
        made_a.append(insert_curves(one, more))
        made_b.append(insert_curves(other, -more))
    return np.concatenate(made_a), np.concatenate(made_b)
