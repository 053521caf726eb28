"""The layout of a rooted tree: parents over the middle of their children."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Tuple

import numpy as np

from ..adjacency import Adjacency
from .places import Places


def tree(graph: Adjacency, root_vertex: Optional[Hashable] = None, scale: Any = 2,
         vertex_spacing: Optional[Tuple[float, float]] = None,
         orientation: str = "down") -> Places:
    """Generations in rows one unit apart, and in each row as much from the left as is free.

    `scale` is half of the longer side, or a tuple of half the width and half the height (None
    leaves a side alone); `vertex_spacing` tells the distances of columns and rows instead.
    """
    if root_vertex is None:
        raise ValueError("The tree layout needs a root_vertex.")
    if not graph.is_tree():
        raise ValueError("The tree layout needs a tree: all vertices joined, and no circle.")
    columns, rows = _Rows(graph, root_vertex).placed()
    vertices = list(columns)
    signed = -1.0 if orientation == "down" else 1.0
    positions = np.array([[columns[v], signed * rows[v], 0.0] for v in vertices])
    low, high = positions.min(axis=0), positions.max(axis=0)
    positions = (positions - (low + high) / 2) * _factors(high - low, scale, vertex_spacing)
    return dict(zip(vertices, positions))


def _factors(size: np.ndarray, scale: Any, spacing: Optional[Tuple[float, float]]) -> Any:
    if spacing is not None:
        return np.array([spacing[0], spacing[1], 0.0])
    if isinstance(scale, tuple):
        stretch = [2 * half / side if half is not None and side > 0 else 1.0
                   for half, side in zip(scale[:2], size)]
        return np.array([*stretch, 0.0])
    longest = max(size[0], size[1])
    return 2 * scale / longest if isinstance(scale, (int, float)) and longest > 0 else 1.0


class _Rows:
    """The columns of the vertices, filled row by row from the deepest vertices up. The children
    of a vertex are taken from the last, which is therefore the leftmost."""

    def __init__(self, graph: Adjacency, root: Hashable) -> None:
        self._graph = graph
        self._root = root
        self._children: Dict[Hashable, List[Hashable]] = {}
        self._row: Dict[Hashable, int] = {}
        self._column: Dict[Hashable, float] = {}
        self._free: List[float] = [0.0] * len(graph)  # the first free column of each row

    def placed(self) -> Tuple[Dict[Hashable, float], Dict[Hashable, int]]:
        """The column and the row of every vertex."""
        for vertex in self._children_first():
            self._settle(vertex)
        return self._column, self._row

    def _children_first(self) -> List[Hashable]:
        order: List[Hashable] = []
        self._row[self._root] = 0
        waiting = [(self._root, False)]
        while waiting:
            vertex, has_children_placed = waiting.pop()
            if has_children_placed:
                order.append(vertex)
                continue
            children = [v for v in self._graph.neighbors(vertex) if v not in self._row]
            self._children[vertex] = children
            for child in children:
                self._row[child] = self._row[vertex] + 1
            waiting.append((vertex, True))
            waiting.extend((child, False) for child in children)
        return order

    def _settle(self, vertex: Hashable) -> None:
        children = self._children[vertex]
        free = self._free[self._row[vertex]]
        if not children:
            self._place(vertex, free)
            return
        over = sum(self._column[child] for child in children) / len(children)
        self._place(vertex, over)
        if over < free:
            self._move(vertex, free - over)

    def _place(self, vertex: Hashable, column: float) -> None:
        row = self._row[vertex]
        self._column[vertex] = column
        self._free[row] = max(self._free[row], column + 1)

    def _move(self, vertex: Hashable, distance: float) -> None:
        """Moves a vertex to the right, and all that hangs from it."""
        waiting = [vertex]
        while waiting:
            one = waiting.pop()
            self._place(one, self._column[one] + distance)
            waiting.extend(self._children[one])
