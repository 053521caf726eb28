"""Path functions: where points are on their way, as Manim's utils.paths.

Those of ours are known to decks as well, which play them by themselves (`recipe_path`).
"""

from __future__ import annotations

from math import pi
from typing import Any, Callable, Optional, Tuple

import numpy as np

from rostrum.core.constants import OUT
from rostrum.mobjects.ways import ARC, SPIRAL, STRAIGHT

STRAIGHT_PATH_THRESHOLD = 0.01

PathFunction = Callable[[Any, Any, float], Any]


def turned_about(points: Any, center: Any, angle: float, axis: Any = OUT) -> np.ndarray:
    """Points (n, 3) turned by the angle about an axis through the center (Rodrigues' formula)."""
    unit = np.asarray(axis, dtype=float) / np.linalg.norm(axis)
    arm = np.asarray(points, dtype=float) - center
    along = (arm @ unit)[..., None] * unit
    return center + along + (arm - along) * np.cos(angle) + np.cross(unit, arm) * np.sin(angle)


def _known(function: PathFunction, path: str, angle: float = 0.0) -> PathFunction:
    function._deck_path = (path, angle)  # type: ignore[attr-defined]
    return function


def recipe_path(function: PathFunction) -> Optional[Tuple[str, float]]:
    """What a deck calls the path function: a path and an angle; None where it knows none."""
    return getattr(function, "_deck_path", None)


def straight_path() -> PathFunction:
    """Points go straight to where they end."""

    def along(start: Any, end: Any, alpha: float) -> Any:
        return (1 - alpha) * np.asarray(start) + alpha * np.asarray(end)

    return _known(along, STRAIGHT)


def path_along_arc(arc_angle: float, axis: Any = OUT) -> PathFunction:
    """Points go on arcs of that angle, counter-clockwise for a positive one."""
    if abs(arc_angle) < STRAIGHT_PATH_THRESHOLD:
        return straight_path()
    unit = np.asarray(OUT if np.allclose(axis, 0) else axis, dtype=float)
    unit = unit / np.linalg.norm(unit)

    def along(start: Any, end: Any, alpha: float) -> Any:
        half = (np.asarray(end) - start) / 2
        center = start + half + np.cross(unit, half) / np.tan(arc_angle / 2)
        return turned_about(start, center, alpha * arc_angle, unit)

    if np.allclose(unit, (0, 0, 1)):
        return _known(along, ARC, arc_angle)
    if np.allclose(unit, (0, 0, -1)):
        return _known(along, ARC, -arc_angle)
    return along


def path_along_circles(
    arc_angle: float, circles_centers: Any, axis: Any = OUT
) -> PathFunction:
    """Points go on circles about the centers, to ends that are turned back by the angle."""
    unit = np.asarray(OUT if np.allclose(axis, 0) else axis, dtype=float)

    def along(start: Any, end: Any, alpha: float) -> Any:
        unturned = turned_about(np.asarray(end, dtype=float), circles_centers, -arc_angle, unit)
        between = (1 - alpha) * np.asarray(start) + alpha * unturned
        return turned_about(between, circles_centers, alpha * arc_angle, unit)

    return along


def clockwise_path() -> PathFunction:
    """On half a circle."""
    return path_along_arc(-pi)


def counterclockwise_path() -> PathFunction:
    """On half a circle, the other way round."""
    return path_along_arc(pi)


def spiral_path(angle: float, axis: Any = OUT) -> PathFunction:
    """Points go on spirals that turn by the angle."""
    if abs(angle) < STRAIGHT_PATH_THRESHOLD:
        return straight_path()
    unit = np.asarray(OUT if np.allclose(axis, 0) else axis, dtype=float)

    def along(start: Any, end: Any, alpha: float) -> Any:
        arm = np.asarray(end, dtype=float) - start
        origin = np.zeros(3)
        return np.asarray(start) + alpha * turned_about(arm, origin, (alpha - 1) * angle, unit)

    return _known(along, SPIRAL, angle) if np.allclose(unit, (0, 0, 1)) else along
