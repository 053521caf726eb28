"""The layout in layers: one column for each part of the vertices."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency
from .places import Places, assigned, middle, rescaled


def partite(graph: Adjacency, scale: Any = 2,
            partitions: Optional[Sequence[Sequence[Hashable]]] = None, align: str = "vertical",
            center: Optional[Sequence[float]] = None) -> Places:
    """Each part in a column of its own, from the left; vertices of no part in the last one.
    `align="horizontal"` turns the columns into rows."""
    if not partitions:
        raise ValueError("The partite layout needs partitions: lists of the vertices of each part.")
    if align not in ("vertical", "horizontal"):
        raise ValueError("align is either vertical or horizontal.")
    column: Dict[Hashable, int] = {}
    for number, part in enumerate(partitions):
        for vertex in part:
            if vertex not in graph:
                raise KeyError(vertex)
            column[vertex] = number
    layers: Dict[int, List[Hashable]] = {}
    for vertex in graph:
        layers.setdefault(column.get(vertex, len(partitions)), []).append(vertex)
    positions = []
    vertices: List[Hashable] = []
    for place, number in enumerate(sorted(layers)):
        layer = _in_order(layers[number])
        rows = np.arange(len(layer)) - (len(layer) - 1) / 2
        positions.append(np.stack([np.full(len(layer), place - (len(layers) - 1) / 2), rows], 1))
        vertices.extend(layer)
    placed = rescaled(np.concatenate(positions), scale) + middle(center)
    return assigned(vertices, placed[:, ::-1] if align == "horizontal" else placed)


def _in_order(layer: List[Hashable]) -> List[Hashable]:
    """The vertices of a layer from below. networkx keeps a layer as a set, whose order is known
    for numbers only; other vertices stay in the order of the graph."""
    if all(isinstance(vertex, (int, float)) for vertex in layer):
        return list(set(layer))
    return layer
