"""Graph and DiGraph."""

from __future__ import annotations

from typing import Any, Dict, List

import numpy as np

from .edges import Edge
from .generic_graph import GenericGraph


class Graph(GenericGraph):
    """A graph whose edges have no direction: lines between the middles of its vertices."""

    def _drawn_edge(self, edge: Edge, edge_type: Any, options: Dict[str, Any],
                    tip: Dict[str, Any]) -> Any:
        start, end = (self.vertices[name].get_center() for name in edge)
        return edge_type(start, end, z_index=-1, **options)

    def update_edges(self, graph: Any) -> None:
        centers = {name: tuple(vertex.get_center().tolist())
                   for name, vertex in graph.vertices.items()}
        for edge, line in graph.edges.items():
            ends = [centers[name] for name in edge]
            if graph._drawn.get(edge) != [*ends, *_looks(line)]:
                line.put_start_and_end_on(*map(np.array, ends))
                graph._drawn[edge] = [*ends, *_looks(line)]


class DiGraph(GenericGraph):
    """A graph whose edges have a direction: arrows between the borders of its vertices."""

    _directed = True

    def _drawn_edge(self, edge: Edge, edge_type: Any, options: Dict[str, Any],
                    tip: Dict[str, Any]) -> Any:
        line = edge_type(*(self.vertices[name] for name in edge), z_index=-1, **options)
        return line.add_tip(**tip)

    def update_edges(self, graph: Any) -> None:
        for edge, line in graph.edges.items():
            ends = [graph.vertices[name] for name in edge]
            if graph._drawn.get(edge) == _looks(*ends, line):
                continue
            (tip, *_) = line.pop_tips()
            line.become(type(line)(*ends, **graph._edge_config[edge]))
            line.add_tip(tip)
            graph._drawn[edge] = _looks(*ends, line)


def _looks(*mobjects: Any) -> List[Any]:
    """What is equal as long as nothing has changed: forms are told apart by identity."""
    return [part for mobject in mobjects for member in mobject.get_family()
            for part in (member._form(), member._style)]
