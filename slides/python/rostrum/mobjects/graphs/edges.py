"""The edges of a graph: adding and removing them."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Tuple

from rostrum.mobjects import override_animate
from rostrum.mobjects.shapes import Line

from .adjacency import Adjacency
from .settings import parted

Edge = Tuple[Hashable, Hashable]


class Edges:
    """What a graph does with its edges: mobjects by the names of their ends."""

    vertices: Dict[Hashable, Any]
    edges: Dict[Edge, Any]
    default_edge_config: Dict[str, Any]
    _graph: Adjacency
    _edge_config: Dict[Edge, Dict[str, Any]]
    add: Any
    remove: Any
    add_vertices: Any
    get_group_class: Any

    def _drawn_edge(self, edge: Edge, edge_type: Any, options: Dict[str, Any],
                    tip: Dict[str, Any]) -> Any:
        """The mobject of an edge between the vertices as they are."""
        raise NotImplementedError

    def _add_edge(self, edge: Edge, edge_type: Any, options: Dict[str, Any]) -> Any:
        self._graph.add_edge(*edge)
        tip = options.pop("tip_config", {})
        self._edge_config[edge] = options
        self.edges[edge] = self._drawn_edge(edge, edge_type, options, tip)
        self.add(self.edges[edge])
        return self.edges[edge]

    def add_edges(self, *edges: Edge, edge_type: Any = Line,
                  edge_config: Optional[Dict[Any, Any]] = None, **kwargs: Any) -> Any:
        """Adds edges, and the vertices that they need, which keyword arguments are for; gives a
        group of all that is new."""
        common, single = parted(edge_config, lambda key: key in edges)
        ends = dict.fromkeys(end for edge in edges for end in edge)
        new: List[Any] = self.add_vertices(*(end for end in ends if end not in self.vertices),
                                           **kwargs)
        for edge in edges:
            options = {**self.default_edge_config, **common, **single.get(edge, {})}
            new.append(self._add_edge(edge, edge_type, options))
        return self.get_group_class()(*new)

    @override_animate(add_edges)
    def _add_edges_animation(self, *args: Any, anim_args: Optional[Dict[str, Any]] = None,
                             **kwargs: Any) -> Any:
        """What is new is created."""
        from rostrum.animations import AnimationGroup, Create

        options = dict(anim_args or {})
        animation = options.pop("animation", Create)
        new = self.add_edges(*args, **kwargs)
        return AnimationGroup(*(animation(mobject, **options) for mobject in new), group=self)

    def _remove_edge(self, edge: Edge) -> Any:
        if edge not in self.edges:
            raise ValueError(f"The graph does not contain a edge '{edge}'")
        gone = self.edges.pop(edge)
        self._graph.remove_edge(*edge)
        self._edge_config.pop(edge, None)
        self.remove(gone)
        return gone

    def remove_edges(self, *edges: Edge) -> Any:
        """Removes edges, and gives a group of them."""
        return self.get_group_class()(*[self._remove_edge(edge) for edge in edges])

    @override_animate(remove_edges)
    def _remove_edges_animation(self, *edges: Edge,
                                anim_args: Optional[Dict[str, Any]] = None) -> Any:
        """What is removed is uncreated."""
        from rostrum.animations import AnimationGroup, Uncreate

        options = dict(anim_args or {})
        animation = options.pop("animation", Uncreate)
        return AnimationGroup(*(animation(gone, **options) for gone in self.remove_edges(*edges)))
