"""A rotation system: of each vertex its neighbours in the order in which they lie around it."""

from __future__ import annotations

from typing import Dict, Hashable, Iterable, List, Optional, Set, Tuple

Vertex = Hashable


class Rotation:
    """Neighbours in clockwise order, from the first, as lists: graphs on slides are small, and
    looking a neighbour up costs no more than its vertex has."""

    def __init__(self, vertices: Iterable[Vertex]) -> None:
        self.around: Dict[Vertex, List[Vertex]] = {vertex: [] for vertex in vertices}

    def copy(self) -> Rotation:
        """Another rotation system of the same order."""
        other = Rotation(())
        other.around = {vertex: list(order) for vertex, order in self.around.items()}
        return other

    def put_after(self, vertex: Vertex, new: Vertex, known: Optional[Vertex]) -> None:
        """Puts a neighbour clockwise next to a known one, or last where none is given."""
        order = self.around[vertex]
        order.insert(len(order) if known is None else order.index(known) + 1, new)

    def put_before(self, vertex: Vertex, new: Vertex, known: Optional[Vertex] = None) -> None:
        """Puts a neighbour counter-clockwise next to a known one, or first."""
        order = self.around[vertex]
        order.insert(0 if known is None else order.index(known), new)

    def counter_clockwise(self, vertex: Vertex, neighbour: Vertex) -> Vertex:
        """The neighbour that comes counter-clockwise after another."""
        order = self.around[vertex]
        return order[order.index(neighbour) - 1]

    def has_edge(self, start: Vertex, end: Vertex) -> bool:
        """Whether two vertices are neighbours."""
        return end in self.around[start]

    def next_along_face(self, start: Vertex, end: Vertex) -> Vertex:
        """Where the border of the face beside an edge goes on from the edge's end."""
        return self.counter_clockwise(end, start)

    def join(self, start: Vertex, end: Vertex) -> None:
        """Adds an edge between two vertices of different components."""
        self.put_before(start, end)
        self.put_before(end, start)

    def cut_corner(self, first: Vertex, corner: Vertex, last: Vertex) -> None:
        """Adds the edge from `first` to `last` within the face whose border passes
        first, corner, last."""
        self.put_after(first, last, corner)
        self.put_before(last, first, corner)

    def components(self) -> List[Set[Vertex]]:
        """The sets of vertices that are joined."""
        found: List[Set[Vertex]] = []
        seen: Set[Vertex] = set()
        for start in self.around:
            if start in seen:
                continue
            reached = {start}
            layer = [start]
            while layer:
                following = []
                for vertex in layer:
                    for other in self.around[vertex]:
                        if other not in reached:
                            reached.add(other)
                            following.append(other)
                layer = following
            seen |= reached
            found.append(reached)
        return found

    def half_edges(self) -> List[Tuple[Vertex, Vertex]]:
        """Each edge in both of its directions."""
        return [(start, end) for start, order in self.around.items() for end in order]
