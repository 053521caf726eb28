"""How far apart the vertices of a graph are along its edges."""

from __future__ import annotations

import heapq
from itertools import count
from typing import Any, Dict, Hashable

from ..adjacency import Adjacency


def distances(graph: Adjacency,
              weight: Any = "weight") -> Dict[Hashable, Dict[Hashable, float]]:
    """From each vertex the length of the shortest way to every one that it reaches; an edge
    counts its weight, or 1."""
    return {vertex: _from(graph, vertex, weight) for vertex in graph}


def _from(graph: Adjacency, start: Hashable, weight: Any) -> Dict[Hashable, float]:
    found: Dict[Hashable, float] = {}
    number = count()
    waiting = [(0.0, next(number), start)]
    while waiting:
        length, _, vertex = heapq.heappop(waiting)
        if vertex in found:
            continue
        found[vertex] = length
        for other, attributes in graph[vertex].items():
            if other not in found:
                heapq.heappush(waiting, (length + attributes.get(weight, 1), next(number), other))
    return found
