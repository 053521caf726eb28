"""What all layouts share: positions as an array, brought to the size that is asked for."""

from __future__ import annotations

from typing import Any, Dict, Hashable, Iterable, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency

Places = Dict[Hashable, np.ndarray]


def rescaled(positions: np.ndarray, scale: Any = 1) -> np.ndarray:
    """The positions (n, d) about their mean, so that the farthest coordinate is at `scale`."""
    centered = positions - positions.mean(axis=0)
    reach = np.abs(centered).max()
    return centered * (scale / reach) if reach > 0 else centered


def middle(center: Optional[Sequence[float]], dim: int = 2) -> np.ndarray:
    """The point about which a layout lies: the origin, unless one of `dim` numbers is given."""
    point = np.zeros(dim) if center is None else np.asarray(center, dtype=float)
    if len(point) != dim:
        raise ValueError(f"The center of a layout of {dim} dimensions needs {dim} numbers.")
    return point


def assigned(vertices: Iterable[Hashable], positions: np.ndarray) -> Places:
    """To each vertex the row that is its own."""
    return dict(zip(vertices, positions))


def lonely(graph: Adjacency, center: np.ndarray) -> Optional[Places]:
    """The places of a graph of no vertex or one, which every layout puts in the middle; None
    for other graphs."""
    return {vertex: center for vertex in graph} if len(graph) < 2 else None


def weights(graph: Adjacency, weight: Any = "weight") -> np.ndarray:
    """The matrix (n, n) of the edges' weights, 1 where an edge has none and 0 without an edge."""
    number = {vertex: row for row, vertex in enumerate(graph)}
    matrix = np.zeros((len(graph), len(graph)))
    for start, neighbours in graph.adj.items():
        for end, attributes in neighbours.items():
            matrix[number[start], number[end]] = attributes.get(weight, 1)
    return matrix
