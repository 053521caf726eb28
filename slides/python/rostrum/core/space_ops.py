"""Manim's functions of vectors and angles. Vectors are (3,) floats, angles radians."""

from __future__ import annotations

import cmath
import importlib
import math
from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy as np

from .constants import DOWN, OUT, PI, RIGHT, TAU, UP


def vector(value: Any) -> np.ndarray:
    """Gives three floats of its own of a point of two or three numbers."""
    if type(value) is np.ndarray and value.shape == (3,) and value.dtype == float:
        return value.copy()
    made = np.zeros(3)
    values = np.asarray(value, float).ravel()
    made[:min(len(values), 3)] = values[:3]
    return made


def norm_squared(v: Any) -> float:
    return float(np.dot(v, v))


def cross(v1: Any, v2: Any) -> np.ndarray:
    a, b = np.asarray(v1, float), np.asarray(v2, float)
    if a.shape != (3,) or b.shape != (3,):
        return np.cross(a, b)
    # Of single vectors this takes a tenth of numpy's time, and updaters ask for thousands.
    (ax, ay, az), (bx, by, bz) = a.tolist(), b.tolist()
    return np.array((ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx))


def cross2d(a: Any, b: Any) -> Any:
    """Gives the z of the cross product of two vectors, or of each two of two lists of them."""
    one, other = np.asarray(a), np.asarray(b)
    return one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]


def normalize(vect: Any, fall_back: Any = None) -> np.ndarray:
    """Gives the vector with length 1; of no length, `fall_back` or 0."""
    values = np.asarray(vect, float)
    length = math.sqrt(float(values @ values))
    if length > 0:
        return values / length
    return np.zeros(len(values)) if fall_back is None else fall_back


def normalize_along_axis(array: np.ndarray, axis: Any) -> np.ndarray:
    """Divides each vector of an array by its length, none by 0."""
    lengths = np.sqrt((array * array).sum(axis, keepdims=True))
    return array / np.where(lengths == 0, 1, lengths)


def rotation_about_z(angle: float) -> np.ndarray:
    c, s = math.cos(angle), math.sin(angle)
    return np.array(((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0)))


def rotation_matrix(angle: float, axis: Any = OUT, homogeneous: bool = False) -> np.ndarray:
    """Gives the matrix that turns by an angle about an axis through the origin."""
    # By a quaternion, as Manim's: how a quarter turn is rounded can be seen in dashed lines.
    x, y, z = (math.sin(angle / 2) * normalize(axis)).tolist()
    w = math.cos(angle / 2)
    xx, yy, zz, ww = x * x, y * y, z * z, w * w
    xy, xz, yz, xw, yw, zw = x * y, x * z, y * z, x * w, y * w, z * w
    turn = np.array(((xx - yy - zz + ww, 2 * (xy - zw), 2 * (xz + yw)),
                     (2 * (xy + zw), -xx + yy - zz + ww, 2 * (yz - xw)),
                     (2 * (xz - yw), 2 * (yz + xw), -xx - yy + zz + ww)))
    if not homogeneous:
        return turn
    whole = np.identity(4)
    whole[:3, :3] = turn
    return whole


def rotation_matrix_transpose(angle: float, axis: Any) -> np.ndarray:
    return rotation_matrix(angle, axis).T


def rotate_vector(vector: Any, angle: float, axis: Any = OUT) -> np.ndarray:
    """Turns a vector of two or three numbers about an axis; one of two stays in the plane."""
    values = np.asarray(vector, float)
    if len(values) > 3:
        raise ValueError("vector must have the correct dimensions.")
    if len(values) == 2:
        values = np.append(values, 0)
    return rotation_matrix(angle, axis) @ values


def z_to_vector(vector: Any) -> np.ndarray:
    """Gives a matrix that turns the z axis to a vector's direction."""
    x, y, z = normalize(vector).tolist()
    flat = math.hypot(x, y)
    if flat == 0:
        return np.identity(3) if z >= 0 else np.diag((1.0, -1.0, -1.0))
    tilt = rotation_matrix(math.atan2(flat, z), UP)
    return rotation_about_z(math.atan2(y, x)) @ tilt


def angle_of_vector(vector: Any) -> float:
    """Gives the direction of a vector from the x axis; of rows of vectors, of each."""
    values = np.asarray(vector, float)
    if values.ndim > 1:
        return np.angle(values[0] + 1j * values[1])
    return cmath.phase(complex(values[0], values[1]))


def angle_between_vectors(v1: Any, v2: Any) -> float:
    """Gives the angle between two vectors, from 0 to PI."""
    u, v = normalize(v1), normalize(v2)
    apart, together = u - v, u + v
    return 2 * math.atan2(math.sqrt(apart @ apart), math.sqrt(together @ together))


def get_unit_normal(v1: Any, v2: Any, tol: float = 1e-6) -> np.ndarray:
    """Gives the direction that is at right angles to both.

    Of vectors along one line it is one in the plane of that line and the z axis; DOWN where that
    line is the z axis, or there is none.
    """
    normal = cross(v1, v2)
    scale = float(np.linalg.norm(v1) * np.linalg.norm(v2))
    if np.linalg.norm(normal) > tol * max(scale, 0.0) and scale > 0:
        return normalize(normal)
    line = vector(v1) if np.linalg.norm(v1) > 0 else vector(v2)
    if abs(line[0]) <= tol and abs(line[1]) <= tol:
        return DOWN.copy()
    return normalize(cross(cross(line, OUT), line))


def compass_directions(n: int = 4, start_vect: Any = RIGHT) -> np.ndarray:
    return np.array([rotate_vector(start_vect, k * TAU / n) for k in range(n)])


def regular_vertices(n: int, *, radius: float = 1,
                     start_angle: Optional[float] = None) -> Tuple[np.ndarray, float]:
    """Gives n corners around the origin, and the angle of the first: a right angle for odd n."""
    if start_angle is None:
        start_angle = 0 if n % 2 == 0 else TAU / 4
    first = rotate_vector(RIGHT * radius, start_angle)
    return compass_directions(n, first), start_angle


def complex_to_R3(complex_num: complex) -> np.ndarray:
    return np.array((complex_num.real, complex_num.imag, 0.0))


def R3_to_complex(point: Sequence[float]) -> complex:
    return complex(*point[:2])


def complex_func_to_R3_func(complex_func: Callable[[complex], complex]) -> Callable:
    return lambda p: complex_to_R3(complex_func(R3_to_complex(p)))


def center_of_mass(points: Any) -> np.ndarray:
    return np.mean(np.asarray(points, float), axis=0)


def midpoint(point1: Any, point2: Any) -> np.ndarray:
    return center_of_mass((point1, point2))


def perpendicular_bisector(line: Sequence[Any], norm_vector: Any = OUT) -> List[np.ndarray]:
    """Gives two points of the line through the middle of a segment, at right angles to it."""
    start, end = vector(line[0]), vector(line[1])
    aside = cross(start - end, norm_vector)
    middle = (start + end) / 2
    return [middle + aside, middle - aside]


def line_intersection(line1: Sequence[Any], line2: Sequence[Any]) -> np.ndarray:
    """Gives where two lines of the plane meet, each given by two points.

    Raises ValueError where they are parallel, or not in the plane.
    """
    a, b, c, d = (vector(p) for p in (*line1, *line2))
    if any(p[2] != 0 for p in (a, b, c, d)):
        raise ValueError("Coords must be in the xy-plane.")
    turn = cross2d(b - a, d - c)
    if turn == 0:
        raise ValueError("The lines are parallel, there is no unique intersection point.")
    return a + (b - a) * (cross2d(c - a, d - c) / turn)


def find_intersection(p0s: Any, v0s: Any, p1s: Any, v1s: Any,
                      threshold: float = 1e-5) -> List[np.ndarray]:
    """Gives for each two lines, by point and direction, the point of the first nearest to the
    second; the first's own point where they are nearly parallel."""
    found = []
    for p0, v0, p1, v1 in zip(*(np.asarray(a, float) for a in (p0s, v0s, p1s, v1s))):
        normal = cross(v1, cross(v0, v1))
        reach = float(np.dot(v0, normal))
        if abs(reach) < threshold:
            reach = math.inf
        found.append(p0 + v0 * float(np.dot(p1 - p0, normal)) / reach)
    return found


def get_winding_number(points: Sequence[Any]) -> float:
    """Tells how often points go around the origin, counter-clockwise."""
    angles = [angle_of_vector(p) for p in points]
    turns = (((b - a + PI) % TAU) - PI for a, b in zip(angles, angles[1:] + angles[:1]))
    return sum(turns) / TAU


def shoelace(x_y: np.ndarray) -> float:
    """Gives the signed area that points (n, 2 or more) enclose; positive where clockwise."""
    x, y = x_y[:, 0], x_y[:, 1]
    return float(np.sum(np.diff(x) * (y[1:] + y[:-1])) / 2)


def shoelace_direction(x_y: np.ndarray) -> str:
    return "CW" if shoelace(x_y) > 0 else "CCW"


def cartesian_to_spherical(vec: Any) -> np.ndarray:
    """Gives distance, angle around the z axis and angle from it."""
    length = float(np.linalg.norm(vec))
    if length == 0:
        return np.zeros(3)
    return np.array((length, math.atan2(vec[1], vec[0]), math.acos(vec[2] / length)))


def spherical_to_cartesian(spherical: Any) -> np.ndarray:
    length, around, down = spherical
    return length * np.array((math.cos(around) * math.sin(down),
                              math.sin(around) * math.sin(down), math.cos(down)))


def thick_diagonal(dim: int, thickness: int = 2) -> np.ndarray:
    rows, columns = np.indices((dim, dim))
    return (abs(rows - columns) < thickness).astype("uint8")


def __getattr__(name: str) -> Any:
    # What Manim has here, and has a file of its own here.
    for module in ("quaternions", "triangulation"):
        found = getattr(importlib.import_module(f".{module}", __package__), name, None)
        if found is not None:
            return found
    raise AttributeError(f"module {__name__} has no attribute {name}")
