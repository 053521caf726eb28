"""The vertices of a graph: making, adding and removing them."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, NamedTuple, Optional, Sequence

import numpy as np

from rostrum.core.color import BLACK
from rostrum.mobjects import Mobject, override_animate
from rostrum.mobjects.shapes import Dot, LabeledDot

from .adjacency import Adjacency
from .settings import for_each, parted


class NewVertex(NamedTuple):
    """A vertex that is made and not yet added."""

    name: Hashable
    place: np.ndarray
    options: Dict[str, Any]
    mobject: Any


def written(name: Hashable, fill_color: Any) -> Any:
    """The label of a vertex that is its name."""
    from rostrum.mobjects.text import MathTex

    return MathTex(name, fill_color=fill_color)


class Vertices:
    """What a graph does with its vertices: mobjects by name."""

    vertices: Dict[Hashable, Any]
    edges: Dict[Any, Any]
    default_vertex_config: Dict[str, Any]
    _graph: Adjacency
    _layout: Dict[Hashable, np.ndarray]
    _labels: Dict[Hashable, Any]
    _vertex_config: Dict[Hashable, Dict[str, Any]]
    _edge_config: Dict[Any, Any]
    add: Any
    remove: Any
    get_center: Any
    get_group_class: Any

    def __getitem__(self, v: Hashable) -> Any:
        return self.vertices[v]

    def _made(self, name: Hashable, place: Any, label: Any, label_fill_color: Any,
              vertex_type: Any, options: Dict[str, Any], mobject: Any) -> NewVertex:
        if name in self.vertices:
            raise ValueError(f"Vertex identifier '{name}' is already used for a vertex in this "
                             "graph.")
        settings = {**self.default_vertex_config, **options}
        label = self._label_of(name, label, label_fill_color)
        if label is not None:
            settings["label"] = label
            vertex_type = LabeledDot if vertex_type is Dot else vertex_type
        if mobject is None:
            mobject = vertex_type(**settings)
        return NewVertex(name, place, settings, mobject.move_to(place))

    def _label_of(self, name: Hashable, label: Any, fill_color: Any) -> Any:
        if label is True:
            return written(name, fill_color)
        if name in self._labels:
            return self._labels[name]
        return label if isinstance(label, Mobject) else None

    def _all_made(self, names: Sequence[Hashable], positions: Optional[Dict[Hashable, Any]] = None,
                  labels: Any = False, label_fill_color: Any = BLACK, vertex_type: Any = Dot,
                  vertex_config: Optional[Dict[Any, Any]] = None,
                  vertex_mobjects: Optional[Dict[Hashable, Any]] = None) -> List[NewVertex]:
        middle = self.get_center()
        common, single = parted(vertex_config, lambda key: key in names)
        options = for_each(names, {**self.default_vertex_config, **common}, single)
        given = labels if isinstance(labels, dict) else dict.fromkeys(names, labels)
        return [self._made(name, (positions or {}).get(name, middle), given.get(name, False),
                           label_fill_color, vertex_type, options[name],
                           (vertex_mobjects or {}).get(name)) for name in names]

    def _take_in(self, new: NewVertex) -> Any:
        self._graph.add_node(new.name)
        self._layout[new.name] = new.place
        if "label" in new.options:
            self._labels[new.name] = new.options["label"]
        self._vertex_config[new.name] = new.options
        self.vertices[new.name] = new.mobject
        self.add(new.mobject)
        return new.mobject

    def add_vertices(self, *vertices: Hashable, positions: Optional[Dict[Hashable, Any]] = None,
                     labels: Any = False, label_fill_color: Any = BLACK, vertex_type: Any = Dot,
                     vertex_config: Optional[Dict[Any, Any]] = None,
                     vertex_mobjects: Optional[Dict[Hashable, Any]] = None) -> List[Any]:
        """Adds vertices, in the middle of the graph unless `positions` has them, and gives their
        mobjects. Labels, colors and mobjects are given as when a graph is made."""
        made = self._all_made(vertices, positions, labels, label_fill_color, vertex_type,
                              vertex_config, vertex_mobjects)
        return [self._take_in(new) for new in made]

    @override_animate(add_vertices)
    def _add_vertices_animation(self, *names: Hashable, anim_args: Optional[Dict[str, Any]] = None,
                                **kwargs: Any) -> Any:
        """The vertices are created, and belong to the graph when that is done."""
        from rostrum.animations import AnimationGroup, Create

        options = dict(anim_args or {})
        animation = options.pop("animation", Create)
        made = self._all_made(names, **kwargs)

        def take_all_in(scene: Any) -> None:
            for new in made:
                scene.remove(new.mobject)
                self._take_in(new)

        return AnimationGroup(*(animation(new.mobject, **options) for new in made), group=self,
                              _on_finish=take_all_in)

    def _remove_vertex(self, name: Hashable) -> List[Any]:
        """Takes a vertex out, with its edges; gives the mobjects of these and its own."""
        if name not in self.vertices:
            raise ValueError(f"The graph does not contain a vertex with identifier '{name}'")
        self._graph.remove_node(name)
        for table in (self._layout, self._labels, self._vertex_config):
            table.pop(name, None)  # type: ignore[attr-defined]
        gone = []
        for edge in [edge for edge in self.edges if name in edge]:
            self._edge_config.pop(edge, None)
            gone.append(self.edges.pop(edge))
        gone.append(self.vertices.pop(name))
        self.remove(*gone)
        return gone

    def remove_vertices(self, *vertices: Hashable) -> Any:
        """Removes vertices with their edges, and gives a group of all that is gone."""
        gone = [mobject for name in vertices for mobject in self._remove_vertex(name)]
        return self.get_group_class()(*gone)

    @override_animate(remove_vertices)
    def _remove_vertices_animation(self, *vertices: Hashable,
                                   anim_args: Optional[Dict[str, Any]] = None) -> Any:
        """What is removed is uncreated."""
        from rostrum.animations import AnimationGroup, Uncreate

        options = dict(anim_args or {})
        animation = options.pop("animation", Uncreate)
        gone = self.remove_vertices(*vertices)
        return AnimationGroup(*(animation(mobject, **options) for mobject in gone), group=self)
