"""The ways that points take from one place to another: along a line, an arc or a spiral.

A positive angle turns counter-clockwise, in radians. Points are arrays whose last axis holds at
least x and y; what is behind these goes straight. An angle below a hundredth counts as none.
"""

from __future__ import annotations

import math

import numpy as np

STRAIGHT = "straight"
ARC = "arc"
SPIRAL = "spiral"
_LEAST_ANGLE = 0.01


def along_line(start: np.ndarray, end: np.ndarray, w: float) -> np.ndarray:
    return start * (1 - w) + end * w


def _turned(points: np.ndarray, angle: float) -> np.ndarray:
    turned = np.array(points)
    c, s = math.cos(angle), math.sin(angle)
    turned[..., 0] = c * points[..., 0] - s * points[..., 1]
    turned[..., 1] = s * points[..., 0] + c * points[..., 1]
    return turned


def along_arc(start: np.ndarray, end: np.ndarray, w: float, angle: float) -> np.ndarray:
    """Goes along the arc of that angle between each point and its other."""
    if abs(angle) < _LEAST_ANGLE:
        return along_line(start, end, w)
    half = (end - start) / 2
    center = start + half
    reach = math.tan(angle / 2)
    center[..., 0] -= half[..., 1] / reach
    center[..., 1] += half[..., 0] / reach
    moved = center + _turned(start - center, w * angle)
    moved[..., 2:] = along_line(start[..., 2:], end[..., 2:], w)
    return moved


def along_spiral(start: np.ndarray, end: np.ndarray, w: float, angle: float) -> np.ndarray:
    """Goes around the start while the distance from it grows."""
    if abs(angle) < _LEAST_ANGLE:
        return along_line(start, end, w)
    return start + _turned(end - start, (w - 1) * angle) * w


def on_the_way(start: np.ndarray, end: np.ndarray, w: float, path: str = STRAIGHT,
               angle: float = 0.0) -> np.ndarray:
    if path == ARC:
        return along_arc(start, end, w, angle)
    if path == SPIRAL:
        return along_spiral(start, end, w, angle)
    return along_line(start, end, w)
