"""Layouts in which edges pull: the springs of Fruchterman and Reingold, and those of Kamada and
Kawai, whose rest lengths are the numbers of edges between two vertices."""

from __future__ import annotations

from typing import Any, Hashable, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..adjacency import Adjacency
from .descent import minimum
from .distances import distances
from .places import Places, assigned, lonely, middle, rescaled, weights
from .random_places import generator, random_positions
from .rings import circular

_UNREACHABLE = 1e6
_KEPT_APART = 1e-3


def kamada_kawai(graph: Adjacency, dist: Optional[Mapping[Hashable, Any]] = None,
                 pos: Optional[Mapping[Hashable, Any]] = None, weight: Any = "weight",
                 scale: Any = 1, center: Optional[Sequence[float]] = None,
                 dim: int = 2) -> Places:
    """Places whose distances are as near as may be to those along the edges, from a circle on,
    or from `pos`."""
    about = middle(center, dim)
    if len(graph) == 0:
        return {}
    between = distances(graph, weight) if dist is None else dist
    wanted = np.full((len(graph), len(graph)), _UNREACHABLE)
    for row, start in enumerate(graph):
        reached = between.get(start, {})
        for column, end in enumerate(graph):
            if end in reached:
                wanted[row, column] = reached[end]
    beginning = _beginning(graph, dim) if pos is None else pos
    first = np.array([beginning[vertex] for vertex in graph], dtype=float)
    inverse = 1 / (wanted + np.eye(len(graph)) * _KEPT_APART)
    found = minimum(lambda flat: _strain(flat.reshape(first.shape), inverse), first.ravel())
    return assigned(graph, rescaled(found.reshape(first.shape), scale) + about)


def _beginning(graph: Adjacency, dim: int) -> Mapping[Hashable, Any]:
    if dim == 2:
        return circular(graph)
    if dim > 2:
        return assigned(graph, random_positions(graph, dim))
    return dict(zip(graph, np.linspace(0, 1, len(graph))[:, None]))


def _strain(positions: np.ndarray, inverse: np.ndarray) -> Tuple[float, np.ndarray]:
    """Half of the sum of squares by how much, in proportion, the distances are wrong, and its
    gradient. A faint spring holds all to the origin."""
    weight = 1e-3
    apart = positions[:, None, :] - positions[None, :, :]
    lengths = np.sqrt((apart ** 2).sum(axis=2))
    wrong = lengths * inverse - 1
    np.fill_diagonal(wrong, 0)
    pull = inverse * wrong / (lengths + np.eye(len(positions)) * _KEPT_APART)
    pulls = pull[:, :, None] * apart
    total = positions.sum(axis=0)
    gradient = pulls.sum(axis=1) - pulls.sum(axis=0) + weight * total
    return 0.5 * float((wrong ** 2).sum()) + 0.5 * weight * float(total @ total), gradient.ravel()


def spring(graph: Adjacency, k: Optional[float] = None,
           pos: Optional[Mapping[Hashable, Any]] = None,
           fixed: Optional[Sequence[Hashable]] = None, iterations: int = 50,
           threshold: float = 1e-4, weight: Any = "weight", scale: Any = 1,
           center: Optional[Sequence[float]] = None, dim: int = 2, seed: Any = None,
           **_: Any) -> Places:
    """Places at which the springs of the edges and the repulsion of all vertices have come to
    rest, from random ones on, or from `pos`; `k` is the distance that is best.

    Random numbers come from numpy's own generator unless `seed` is given, as in networkx.
    """
    about = middle(center, dim)
    number = {vertex: row for row, vertex in enumerate(graph)}
    held = None if fixed is None else [number[vertex] for vertex in fixed]
    if held is not None and (pos is None or any(vertex not in pos for vertex in fixed or ())):
        raise ValueError("Vertices that are fixed need positions.")
    source = generator(seed)
    start, size = _scattered(graph, pos, dim, about, source)
    alone = lonely(graph, about)
    if alone is not None:
        return alone
    if start is None:
        start = source.rand(len(graph), dim)
    best = (1.0 if held is None else size) / np.sqrt(len(graph)) if k is None else k
    positions = _settled(weights(graph, weight), start, best, held, iterations, threshold)
    if held is None and scale is not None:
        positions = rescaled(positions, scale) + about
    return assigned(graph, positions)


def _scattered(graph: Adjacency, pos: Optional[Mapping[Hashable, Any]], dim: int,
               about: np.ndarray, source: Any) -> Tuple[Optional[np.ndarray], float]:
    """The places that are given, random ones for the other vertices, and the size of it all."""
    if pos is None:
        return None, 1.0
    size = max(coordinate for place in pos.values() for coordinate in place) or 1
    start = source.rand(len(graph), dim) * size + about
    for row, vertex in enumerate(graph):
        if vertex in pos:
            start[row] = np.asarray(pos[vertex])
    return start, size


def _settled(pull: np.ndarray, start: np.ndarray, best: float, held: Optional[Sequence[int]],
             iterations: int, threshold: float) -> np.ndarray:
    """All move at once, each as far as the temperature allows, which falls evenly to nothing. One
    that is hardly drawn anywhere moves less, as in networkx up to its version 3.3."""
    positions = start.copy()
    extent = positions.max(axis=0) - positions.min(axis=0)
    hottest = max(extent[0], extent[1]) * 0.1
    for number in range(iterations):
        apart = positions[:, None, :] - positions[None, :, :]
        lengths = np.maximum(np.linalg.norm(apart, axis=-1), 0.01)
        force = best * best / lengths ** 2 - pull * lengths / best
        moves = np.einsum("ijk,ij->ik", apart, force)
        heat = hottest - number * (hottest / (iterations + 1))
        sizes = np.linalg.norm(moves, axis=-1)
        moves *= (heat / np.where(sizes < 0.01, 0.1, sizes))[:, None]
        if held is not None:
            moves[held] = 0
        positions += moves
        if np.linalg.norm(moves) / len(positions) < threshold:
            break
    return positions
