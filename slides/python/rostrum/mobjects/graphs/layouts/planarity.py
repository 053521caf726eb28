"""Whether a graph can be drawn without crossings, and how its edges then lie around its vertices:
the left-right test (Ulrik Brandes, The Left-Right Planarity Test, 2009)."""

from __future__ import annotations

from typing import Dict, Hashable, Iterator, List, Optional, Tuple

from ..adjacency import Adjacency
from .rotation import Rotation

Vertex = Hashable
Edge = Tuple[Vertex, Vertex]


def rotation_of(graph: Adjacency) -> Optional[Rotation]:
    """The rotation system of a drawing without crossings; None where there is none."""
    neighbours: Dict[Vertex, Dict[Vertex, None]] = {vertex: {} for vertex in graph}
    for start, end in graph.edges:
        if start != end:
            neighbours[start][end] = None
            neighbours[end][start] = None
    edges = sum(len(others) for others in neighbours.values()) // 2
    if len(graph) > 2 and edges > 3 * len(graph) - 6:
        return None
    search = _Search({vertex: list(others) for vertex, others in neighbours.items()})
    sides = _Sides(search)
    if not all(sides.can_be_chosen(root) for root in search.roots):
        return None
    return _drawn(search, sides)


class _Search:
    """The depth-first search: directions of the edges, heights, and how far up they lead back."""

    def __init__(self, neighbours: Dict[Vertex, List[Vertex]]) -> None:
        self._neighbours = neighbours
        self._low2: Dict[Edge, int] = {}
        self.low: Dict[Edge, int] = {}  # the lowest height that an edge leads back to
        self.depth: Dict[Edge, int] = {}  # the nesting depth, by which edges are ordered
        self.height: Dict[Vertex, int] = {}
        self.parent: Dict[Vertex, Edge] = {}
        self.roots: List[Vertex] = []
        self.out: Dict[Vertex, List[Vertex]] = {vertex: [] for vertex in neighbours}
        for vertex in neighbours:
            if vertex not in self.height:
                self.roots.append(vertex)
                self._orient(vertex)
        self.order()

    def order(self) -> None:
        """Sorts the edges that leave each vertex by their nesting depth."""
        for vertex, ends in self.out.items():
            ends.sort(key=lambda end: self.depth[vertex, end])

    def is_tree_edge(self, edge: Edge) -> bool:
        """Whether the search went along the edge."""
        return self.parent.get(edge[1]) == edge

    def _orient(self, root: Vertex) -> None:
        self.height[root] = 0
        path: List[Tuple[Vertex, Iterator[Vertex]]] = [(root, iter(self._neighbours[root]))]
        while path:
            start, ends = path[-1]
            for end in ends:
                edge = (start, end)
                if edge in self.low or (end, start) in self.low:
                    continue
                self.out[start].append(end)
                self.low[edge] = self._low2[edge] = self.height[start]
                if end not in self.height:
                    self.parent[end] = edge
                    self.height[end] = self.height[start] + 1
                    path.append((end, iter(self._neighbours[end])))
                    break
                self.low[edge] = self.height[end]
                self._weigh(edge)
            else:
                path.pop()
                if start in self.parent:
                    self._weigh(self.parent[start])

    def _weigh(self, edge: Edge) -> None:
        """The nesting depth of an edge whose low points are known, and what they tell of the edge
        that leads to it."""
        start = edge[0]
        self.depth[edge] = 2 * self.low[edge] + (self._low2[edge] < self.height[start])
        if start not in self.parent:
            return
        above = self.parent[start]
        lows = {self.low[above], self._low2[above], self.low[edge], self._low2[edge]}
        self.low[above] = min(lows)
        lows.discard(self.low[above])
        self._low2[above] = min(lows) if lows else self.low[above]


class _Pair:
    """Two intervals of back edges that must lie on different sides. Each has its lowest and its
    highest edge, or None for both."""

    __slots__ = ("left", "right")

    def __init__(self, left: List[Optional[Edge]], right: List[Optional[Edge]]) -> None:
        self.left = left
        self.right = right

    def swap(self) -> None:
        self.left, self.right = self.right, self.left


_LOW, _HIGH = 0, 1


class _Sides:
    """The side of every edge, relative to another edge's where there is a reference."""

    def __init__(self, search: _Search) -> None:
        self._search = search
        self._pairs: List[_Pair] = []
        self._lowest_edge: Dict[Edge, Edge] = {}
        self._reference: Dict[Edge, Optional[Edge]] = {}
        self.side: Dict[Edge, int] = {}

    def can_be_chosen(self, root: Vertex) -> bool:
        """Whether the edges of one component can be laid left and right without crossings."""
        search = self._search
        path: List[Tuple[Vertex, Iterator[Vertex]]] = [(root, iter(search.out[root]))]
        bottom: Dict[Edge, int] = {}
        while path:
            start, ends = path[-1]
            for end in ends:
                edge = (start, end)
                bottom[edge] = len(self._pairs)
                if search.is_tree_edge(edge):
                    path.append((end, iter(search.out[end])))
                    break
                self._lowest_edge[edge] = edge
                self._pairs.append(_Pair([None, None], [edge, edge]))
                if not self._take_in(edge, bottom[edge]):
                    return False
            else:
                path.pop()
                if start in search.parent:
                    edge = search.parent[start]
                    self._drop_ending(edge)
                    if not self._take_in(edge, bottom[edge]):
                        return False
        return True

    def sign(self, edge: Edge) -> int:
        """The side of an edge: 1 right, -1 left. Resolves references on the way."""
        chain = [edge]
        while self._reference.get(chain[-1]) is not None:
            chain.append(self._reference[chain[-1]])  # type: ignore[arg-type]
        side = self.side.get(chain[-1], 1)
        for one in reversed(chain[:-1]):
            side *= self.side.get(one, 1)
            self.side[one] = side
            self._reference[one] = None
        return side

    def _take_in(self, edge: Edge, bottom: int) -> bool:
        """Joins the return edges of an edge to those of the edges before it."""
        search = self._search
        start = edge[0]
        if search.low[edge] >= search.height[start]:
            return True
        above = search.parent[start]
        if edge[1] == search.out[start][0]:
            self._lowest_edge[above] = self._lowest_edge[edge]
            return True
        return self._constrain(edge, above, bottom)

    def _constrain(self, edge: Edge, above: Edge, bottom: int) -> bool:
        low = self._search.low
        joined = _Pair([None, None], [None, None])
        while len(self._pairs) > bottom:  # return edges of `edge` go to the right together
            pair = self._pairs.pop()
            if pair.left[_LOW] is not None:
                pair.swap()
            if pair.left[_LOW] is not None:
                return False
            if low[pair.right[_LOW]] > low[above]:  # type: ignore[index]
                self._prepend(joined.right, pair.right)
            else:
                self._refer(pair.right[_LOW], self._lowest_edge[above])
        while self._pairs and (self._conflicts(self._pairs[-1].left, edge)
                               or self._conflicts(self._pairs[-1].right, edge)):
            pair = self._pairs.pop()
            if self._conflicts(pair.right, edge):
                pair.swap()
            if self._conflicts(pair.right, edge):
                return False
            self._refer(joined.right[_LOW], pair.right[_HIGH])
            if pair.right[_LOW] is not None:
                joined.right[_LOW] = pair.right[_LOW]
            self._prepend(joined.left, pair.left)
        if joined.left[_LOW] is not None or joined.right[_LOW] is not None:
            self._pairs.append(joined)
        return True

    def _prepend(self, interval: List[Optional[Edge]], lower: List[Optional[Edge]]) -> None:
        if interval[_HIGH] is None:
            interval[_HIGH] = lower[_HIGH]
        else:
            self._refer(interval[_LOW], lower[_HIGH])
        interval[_LOW] = lower[_LOW]

    def _refer(self, edge: Optional[Edge], to: Optional[Edge]) -> None:
        if edge is not None:
            self._reference[edge] = to

    def _conflicts(self, interval: List[Optional[Edge]], edge: Edge) -> bool:
        low = self._search.low
        high = interval[_HIGH]
        return high is not None and low[high] > low[edge]

    def _drop_ending(self, edge: Edge) -> None:
        """Forgets the back edges that end where a tree edge starts, once all below it is seen."""
        search = self._search
        start = edge[0]
        while self._pairs and self._lowest(self._pairs[-1]) == search.height[start]:
            lowest = self._pairs.pop().left[_LOW]
            if lowest is not None:
                self.side[lowest] = -1
        if self._pairs:
            pair = self._pairs[-1]
            self._trim(pair.left, pair.right, start)
            self._trim(pair.right, pair.left, start)
        if search.low[edge] < search.height[start]:
            left, right = self._pairs[-1].left[_HIGH], self._pairs[-1].right[_HIGH]
            if left is not None and (right is None or search.low[left] > search.low[right]):
                self._reference[edge] = left
            else:
                self._reference[edge] = right

    def _trim(self, interval: List[Optional[Edge]], other: List[Optional[Edge]],
              start: Vertex) -> None:
        high = interval[_HIGH]
        while high is not None and high[1] == start:
            high = self._reference.get(high)
        interval[_HIGH] = high
        lowest = interval[_LOW]
        if high is None and lowest is not None:
            self._reference[lowest] = other[_LOW]
            self.side[lowest] = -1
            interval[_LOW] = None

    def _lowest(self, pair: _Pair) -> int:
        return min(self._search.low[edge] for edge in (pair.left[_LOW], pair.right[_LOW])
                   if edge is not None)


def _drawn(search: _Search, sides: _Sides) -> Rotation:
    """Puts the back edges in among the others, on the side that was found for each."""
    for start, ends in search.out.items():
        for end in ends:
            search.depth[start, end] *= sides.sign((start, end))
    search.order()
    rotation = Rotation(search.out)
    for start, ends in search.out.items():
        rotation.around[start] = list(ends)
    leftmost: Dict[Vertex, Vertex] = {}
    rightmost: Dict[Vertex, Vertex] = {}
    for root in search.roots:
        path = [(root, iter(search.out[root]))]
        while path:
            start, ends_left = path[-1]
            for end in ends_left:
                if search.is_tree_edge((start, end)):
                    rotation.put_before(end, start)
                    leftmost[start] = rightmost[start] = end
                    path.append((end, iter(search.out[end])))
                    break
                if sides.side.get((start, end), 1) == 1:
                    rotation.put_after(end, start, rightmost[end])
                else:
                    rotation.put_before(end, start, leftmost[end])
                    leftmost[end] = start
            else:
                path.pop()
    return rotation
