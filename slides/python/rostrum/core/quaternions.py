"""Manim's functions of quaternions: arrays of w, x, y and z."""

from __future__ import annotations

import functools
import math
from typing import Any, List

import numpy as np

from .constants import RIGHT
from .space_ops import normalize, rotation_matrix


def _product(p: Any, q: Any) -> List[float]:
    a, b = np.asarray(p, float), np.asarray(q, float)
    real = a[0] * b[0] - a[1:] @ b[1:]
    return [real, *(a[0] * b[1:] + b[0] * a[1:] + np.cross(a[1:], b[1:]))]


def quaternion_mult(*quats: Any) -> Any:
    """Multiplies quaternions from left to right; none make 1."""
    if not quats:
        return [1, 0, 0, 0]
    return quats[0] if len(quats) == 1 else functools.reduce(_product, quats)


def quaternion_from_angle_axis(angle: float, axis: Any,
                               axis_normalized: bool = False) -> List[float]:
    """Gives the quaternion of a rotation about an axis."""
    unit = np.asarray(axis, float) if axis_normalized else normalize(axis)
    return [math.cos(angle / 2), *(math.sin(angle / 2) * unit).tolist()]


def angle_axis_from_quaternion(quaternion: Any) -> Any:
    """Gives the angle, at most PI, and the axis of a rotation."""
    values = np.asarray(quaternion, float)
    axis = normalize(values[1:], fall_back=RIGHT)
    angle = 2 * math.acos(values[0])
    return (2 * math.pi - angle if angle > math.pi else angle), axis


def quaternion_conjugate(quaternion: Any) -> np.ndarray:
    return np.asarray(quaternion, float) * (1, -1, -1, -1)


def rotation_matrix_from_quaternion(quat: Any) -> np.ndarray:
    """Gives the matrix of the rotation that a quaternion stands for."""
    angle, axis = angle_axis_from_quaternion(normalize(quat))
    return rotation_matrix(angle, axis)


def rotation_matrix_transpose_from_quaternion(quat: Any) -> List[np.ndarray]:
    return list(rotation_matrix_from_quaternion(quat).T)
