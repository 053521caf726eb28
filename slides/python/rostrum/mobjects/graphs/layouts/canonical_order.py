"""The canonical order of a triangulated drawing: each vertex lies outside of those before it and
covers a stretch of their outline."""

from __future__ import annotations

from typing import Dict, Hashable, List, NamedTuple, Set

from .rotation import Rotation

Vertex = Hashable


class Contour(NamedTuple):
    """A vertex, and the vertices of the outline before it that it is joined to, from the left."""

    vertex: Vertex
    covered: List[Vertex]


def canonical_order(rotation: Rotation, outer: List[Vertex]) -> List[Contour]:
    """The order, found from its end: vertices of the outline are peeled off that have no chord,
    which is an edge to a vertex of the outline that is not a neighbour along it."""
    return _Peeling(rotation, outer).order()


class _Peeling:
    def __init__(self, rotation: Rotation, outer: List[Vertex]) -> None:
        self._rotation = rotation
        self._base = (outer[0], outer[1])  # the edge at the bottom, which stays to the end
        ring = [outer[1], *outer[2:], outer[0]]
        self._after: Dict[Vertex, Vertex] = dict(zip(ring, ring[1:]))  # counter-clockwise
        self._before: Dict[Vertex, Vertex] = dict(zip(ring[1:], ring))
        self._peeled: Set[Vertex] = set()
        self._chords: Dict[Vertex, int] = {}
        # A set, as networkx has it: which of several vertices is peeled first decides the drawing.
        self._free: Set[Vertex] = set(outer)
        for vertex in outer:
            for other in self._chord_ends(vertex):
                self._chords[vertex] = self._chords.get(vertex, 0) + 1
                self._free.discard(vertex)
        for vertex in self._base:
            self._free.discard(vertex)

    def order(self) -> List[Contour]:
        found = []
        for _ in range(len(self._rotation.around) - 2):
            vertex = self._free.pop()
            self._peeled.add(vertex)
            covered = self._covered(vertex)
            self._uncover(covered)
            found.append(Contour(vertex, covered))
        found.extend(Contour(vertex, []) for vertex in reversed(self._base))
        return found[::-1]

    def _on_outline(self, vertex: Vertex) -> bool:
        return vertex not in self._peeled and (vertex in self._after or vertex == self._base[0])

    def _chord_ends(self, vertex: Vertex) -> List[Vertex]:
        beside = (self._after.get(vertex), self._before.get(vertex))
        return [other for other in self._rotation.around[vertex]
                if self._on_outline(other) and other not in beside]

    def _covered(self, vertex: Vertex) -> List[Vertex]:
        """What comes to light under a peeled vertex, from its left neighbour to its right one."""
        start, end = self._after[vertex], self._before[vertex]
        covered = [start]
        while covered[-1] != end:
            covered.append(self._rotation.counter_clockwise(vertex, covered[-1]))
        for left, right in zip(covered, covered[1:]):
            self._before[left] = right
            self._after[right] = left
        return covered

    def _uncover(self, covered: List[Vertex]) -> None:
        """Counts the chords anew: an edge between two neighbours of the peeled vertex is none any
        more, and what came to light may have some."""
        if len(covered) == 2:
            for vertex in covered:
                self._chords[vertex] = self._chords.get(vertex, 0) - 1
                if self._chords[vertex] == 0:
                    self._free.add(vertex)
            return
        fresh = set(covered[1:-1])
        for vertex in fresh:
            self._free.add(vertex)
            for other in self._chord_ends(vertex):
                for end in (vertex,) if other in fresh else (vertex, other):
                    self._chords[end] = self._chords.get(end, 0) + 1
                    self._free.discard(end)
