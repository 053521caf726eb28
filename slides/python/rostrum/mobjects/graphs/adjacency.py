"""Vertices and who is joined to whom: what the layouts of a graph are computed from."""

from __future__ import annotations

from typing import Any, Dict, Hashable, Iterable, Iterator, List, Tuple

Vertex = Hashable
Edge = Tuple[Vertex, Vertex]


class Adjacency:
    """A graph without places: vertices in the order in which they came, and their neighbours in
    the order in which the edges came.

    Its methods have the names that networkx gives them, because layout functions that a talk
    brings along are handed one of these.
    """

    def __init__(self, directed: bool = False) -> None:
        self._directed = directed
        self._after: Dict[Vertex, Dict[Vertex, Dict[str, Any]]] = {}
        self._before: Dict[Vertex, Dict[Vertex, Dict[str, Any]]] = {}
        self.nodes: Dict[Vertex, Dict[str, Any]] = {}

    def is_directed(self) -> bool:
        """Whether an edge has a direction."""
        return self._directed

    def add_node(self, vertex: Vertex, **attributes: Any) -> None:
        """Adds a vertex; one that is there already only takes the attributes."""
        if vertex not in self.nodes:
            self.nodes[vertex] = {}
            self._after[vertex] = {}
            self._before[vertex] = {} if self._directed else self._after[vertex]
        self.nodes[vertex].update(attributes)

    def add_nodes_from(self, vertices: Iterable[Vertex]) -> None:
        """Adds each of the vertices."""
        for vertex in vertices:
            self.add_node(vertex)

    def add_edge(self, start: Vertex, end: Vertex, **attributes: Any) -> None:
        """Joins two vertices, which are added where they are missing."""
        self.add_node(start)
        self.add_node(end)
        known = self._after[start].get(end, {})
        known.update(attributes)
        self._after[start][end] = known
        self._before[end][start] = known

    def add_edges_from(self, edges: Iterable[Edge]) -> None:
        """Adds each of the edges."""
        for edge in edges:
            self.add_edge(edge[0], edge[1])

    def remove_edge(self, start: Vertex, end: Vertex) -> None:
        """Takes an edge away. Raises KeyError where there is none."""
        del self._after[start][end]
        self._before[end].pop(start, None)

    def remove_node(self, vertex: Vertex) -> None:
        """Takes a vertex away, with its edges. Raises KeyError where there is none."""
        del self.nodes[vertex]
        for table in (self._after, self._before):
            table.pop(vertex, None)
            for neighbours in table.values():
                neighbours.pop(vertex, None)

    def neighbors(self, vertex: Vertex) -> Iterator[Vertex]:
        """The vertices that the edges of one lead to."""
        return iter(self._after[vertex])

    successors = neighbors

    def predecessors(self, vertex: Vertex) -> Iterator[Vertex]:
        """The vertices whose edges lead to this one."""
        return iter(self._before[vertex])

    @property
    def adj(self) -> Dict[Vertex, Dict[Vertex, Dict[str, Any]]]:
        """Of each vertex its neighbours, with the attributes of the edge to them."""
        return self._after

    @property
    def edges(self) -> List[Edge]:
        """Each edge once, from the vertex that came first."""
        seen = set()
        found = []
        for start, neighbours in self._after.items():
            for end in neighbours:
                if self._directed or end not in seen:
                    found.append((start, end))
            seen.add(start)
        return found

    def has_node(self, vertex: Vertex) -> bool:
        """Whether the vertex is one of the graph's."""
        return vertex in self.nodes

    def has_edge(self, start: Vertex, end: Vertex) -> bool:
        """Whether an edge leads from one to the other."""
        return end in self._after.get(start, {})

    def degree(self, vertex: Vertex) -> int:
        """How many ends of edges a vertex has; a loop has both of its ends there."""
        around = len(self._after[vertex]) + (vertex in self._after[vertex])
        return around + len(self._before[vertex]) if self._directed else around

    def number_of_nodes(self) -> int:
        """How many vertices there are."""
        return len(self.nodes)

    order = number_of_nodes

    def number_of_edges(self) -> int:
        """How many edges there are."""
        return len(self.edges)

    size = number_of_edges

    def copy(self) -> Adjacency:
        """Another graph with the same vertices, edges and attributes."""
        other = Adjacency(self._directed)
        for vertex, attributes in self.nodes.items():
            other.add_node(vertex, **attributes)
        for start, neighbours in self._after.items():
            for end, attributes in neighbours.items():
                other.add_edge(start, end, **attributes)
        return other

    def __deepcopy__(self, memo: Dict[int, Any]) -> Adjacency:
        return self.copy()

    def is_tree(self) -> bool:
        """Whether all is joined, without any circle; directions do not count."""
        if not self.nodes or self.number_of_edges() != len(self.nodes) - 1:
            return False
        reached = {next(iter(self.nodes))}
        waiting = list(reached)
        while waiting:
            vertex = waiting.pop()
            for other in (*self._after[vertex], *self._before[vertex]):
                if other not in reached:
                    reached.add(other)
                    waiting.append(other)
        return len(reached) == len(self.nodes)

    def __iter__(self) -> Iterator[Vertex]:
        return iter(self.nodes)

    def __len__(self) -> int:
        return len(self.nodes)

    def __contains__(self, vertex: object) -> bool:
        return vertex in self.nodes

    def __getitem__(self, vertex: Vertex) -> Dict[Vertex, Dict[str, Any]]:
        return self._after[vertex]
