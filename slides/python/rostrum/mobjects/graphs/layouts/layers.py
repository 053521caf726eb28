"""The layout in layers: one column for each part of the vertices."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency
from .places import Places, assigned, middle, rescaled


def partite(graph: Adjacency, scale: Any = 2,
            partitions: Optional[Sequence[Sequence[Hashable]]] = None, align: str = "vertical",
            center: Optional[Sequence[float]] = None) -> Places:
    """Each part in a column of its own, from the left, its last vertex lowest; vertices of no
    part are in the last column. `align="horizontal"` turns the columns into rows.

    networkx has kept the vertices of a part in a set since its version 3.3, so that their order
    there is that of a hash table; here it is that of the versions before.
    """
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
        layer = layers[number][::-1]
        rows = np.arange(len(layer)) - (len(layer) - 1) / 2
        positions.append(np.stack([np.full(len(layer), place - (len(layers) - 1) / 2), rows], 1))
        vertices.extend(layer)
    placed = rescaled(np.concatenate(positions), scale) + middle(center)
    return assigned(vertices, placed[:, ::-1] if align == "horizontal" else placed)
