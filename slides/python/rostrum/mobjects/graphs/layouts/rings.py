"""Layouts on circles and on a spiral."""

from __future__ import annotations

from typing import Any, Hashable, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency
from .places import Places, assigned, lonely, middle, rescaled

# networkx keeps these angles in single precision, and Manim's pictures show it in the sixth digit.
_ANGLES = np.float32


def circular(graph: Adjacency, scale: Any = 1, center: Optional[Sequence[float]] = None,
             dim: int = 2) -> Places:
    """All vertices on one circle of radius `scale`, counter-clockwise from the right."""
    if dim < 2:
        raise ValueError("A circle needs two dimensions or more.")
    about = middle(center, dim)
    alone = lonely(graph, about)
    if alone is not None:
        return alone
    count = len(graph)
    turns = (np.arange(count) / count * 2 * np.pi).astype(_ANGLES)
    positions = np.zeros((count, dim))
    positions[:, 0] = np.cos(turns)
    positions[:, 1] = np.sin(turns)
    return assigned(graph, rescaled(positions, scale) + about)


def shell(graph: Adjacency, nlist: Optional[Sequence[Sequence[Hashable]]] = None,
          rotate: Optional[float] = None, scale: Any = 1,
          center: Optional[Sequence[float]] = None, dim: int = 2) -> Places:
    """The vertices of each list on a circle of its own, the first innermost; each circle is
    turned by `rotate` beyond the one inside it."""
    if dim != 2:
        raise ValueError("Shells are drawn in two dimensions.")
    about = middle(center)
    alone = lonely(graph, about)
    if alone is not None:
        return alone
    shells = [list(graph)] if nlist is None else nlist
    turn = np.pi / len(shells) if rotate is None else rotate
    first = 0 if len(shells[0]) == 1 else 1
    places: Places = {}
    for number, vertices in enumerate(shells):
        radius = scale / len(shells) * (number + first)
        angles = np.linspace(0, 2 * np.pi, len(vertices), endpoint=False, dtype=_ANGLES)
        angles = angles + (number + 1) * turn
        circle = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        places.update(assigned(vertices, radius * circle + about))
    return places


def spiral(graph: Adjacency, scale: Any = 1, center: Optional[Sequence[float]] = None,
           dim: int = 2, resolution: float = 0.35, equidistant: bool = False) -> Places:
    """The vertices along a spiral that turns by `resolution` at each; or, where they are to be
    equally far from each other, that starts there."""
    if dim != 2:
        raise ValueError("A spiral is drawn in two dimensions.")
    about = middle(center)
    alone = lonely(graph, about)
    if alone is not None:
        return alone
    radii = np.arange(len(graph), dtype=float)
    angles = resolution * radii
    if equidistant:
        rise = 0.5
        angle = resolution + 1 / (rise * resolution)
        for number in range(len(graph)):
            radii[number] = rise * angle
            angle += 1 / radii[number]
            angles[number] = angle
    positions = radii[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return assigned(graph, rescaled(positions, scale) + about)
