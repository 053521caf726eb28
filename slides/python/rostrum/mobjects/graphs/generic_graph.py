"""GenericGraph: vertices and edges that hold together."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Sequence

from rostrum.core.color import BLACK
from rostrum.mobjects import VMobject
from rostrum.mobjects.shapes import Dot, LabeledDot, Line

from .adjacency import Adjacency
from .edges import Edge, Edges
from .placing import placed
from .settings import for_each, parted
from .vertices import Vertices, written


class GenericGraph(Vertices, Edges, VMobject):
    """A graph whose edges follow its vertices.

    `vertex_config` and `edge_config` are keyword arguments of vertices and edges; under the name
    of a vertex or the ends of an edge there is a dictionary of those of one. `labels` is whether
    vertices bear their names, or a dictionary of labels. `layout` is the name of one, a
    dictionary of points, or a function of the graph. Those of Manim's classes that are named
    Graph and DiGraph say whether edges have directions.
    """

    _directed = False

    def __init__(self, vertices: Sequence[Hashable], edges: Sequence[Edge], labels: Any = False,
                 label_fill_color: Any = BLACK, layout: Any = "spring", layout_scale: Any = 2,
                 layout_config: Optional[Dict[str, Any]] = None, vertex_type: Any = Dot,
                 vertex_config: Optional[Dict[Any, Any]] = None,
                 vertex_mobjects: Optional[Dict[Hashable, Any]] = None, edge_type: Any = Line,
                 partitions: Optional[List[List[Hashable]]] = None,
                 root_vertex: Optional[Hashable] = None,
                 edge_config: Optional[Dict[Any, Any]] = None) -> None:
        super().__init__()
        # How ends and line were when an edge was drawn last, so that what rests costs nothing.
        self._drawn: Dict[Edge, List[Any]] = {}
        self._graph = Adjacency(self._directed)
        self._graph.add_nodes_from(vertices)
        for start, end in edges:
            self._graph.add_edge(start, end)
        self._make_vertices(vertices, labels, label_fill_color, vertex_type, vertex_config)
        self.vertices.update(vertex_mobjects or {})
        self.change_layout(layout, layout_scale, layout_config, partitions, root_vertex)
        self._make_edges(edges, edge_type, edge_config)
        self.add(*self.vertices.values(), *self.edges.values())
        self.add_updater(self.update_edges)

    def _make_vertices(self, names: Sequence[Hashable], labels: Any, label_fill_color: Any,
                       vertex_type: Any, config: Optional[Dict[Any, Any]]) -> None:
        if isinstance(labels, dict):
            self._labels = labels
        else:
            self._labels = {name: written(name, label_fill_color)
                            for name in (names if labels else ())}
        if self._labels and vertex_type is Dot:
            vertex_type = LabeledDot
        known = set(names)
        self.default_vertex_config, single = parted(config, lambda key: key in known)
        self._vertex_config = for_each(names, self.default_vertex_config, single)
        for name, label in self._labels.items():
            self._vertex_config[name]["label"] = label
        self.vertices = {name: vertex_type(**self._vertex_config[name]) for name in names}

    def _make_edges(self, edges: Sequence[Edge], edge_type: Any,
                    config: Optional[Dict[Any, Any]]) -> None:
        common, single = parted(config, lambda key: isinstance(key, tuple))
        common_tip = common.pop("tip_config", {})
        self.default_edge_config = common
        self._edge_config = {edge: dict(options)
                             for edge, options in for_each(edges, common, single).items()}
        self._tip_config = {edge: options.pop("tip_config", dict(common_tip))
                            for edge, options in self._edge_config.items()}
        self.edges = {edge: self._drawn_edge(edge, edge_type, options, self._tip_config[edge])
                      for edge, options in self._edge_config.items()}

    def update_edges(self, graph: Any) -> None:
        """The updater of a graph: puts the edges of the one that it is given between its
        vertices."""
        raise NotImplementedError

    @classmethod
    def from_networkx(cls, nxgraph: Any, **kwargs: Any) -> Any:
        """The graph that one of networkx's is; keyword arguments as when a graph is made."""
        edges = [(start, end) for start, end, *_ in nxgraph.edges]
        return cls(list(nxgraph.nodes), edges, **kwargs)

    def change_layout(self, layout: Any = "spring", layout_scale: Any = 2,
                      layout_config: Optional[Dict[str, Any]] = None,
                      partitions: Optional[List[List[Hashable]]] = None,
                      root_vertex: Optional[Hashable] = None) -> Any:
        """Moves the vertices to the places of another layout."""
        config = {"partitions": partitions, "root_vertex": root_vertex}
        config = {key: value for key, value in config.items() if value is not None}
        config.update(layout_config or {})
        self._layout = placed(self._graph, layout, layout_scale, config)
        for name, vertex in self.vertices.items():
            vertex.move_to(self._layout[name])
        return self

    def __repr__(self) -> str:
        kind = "Directed" if self._directed else "Undirected"
        return f"{kind} graph on {len(self.vertices)} vertices and {len(self.edges)} edges"
