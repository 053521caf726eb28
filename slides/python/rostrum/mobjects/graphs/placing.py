"""Where the vertices of a graph are, by a layout's name, a function, or a dictionary."""

from __future__ import annotations

import sys
from typing import Any, Dict, Hashable, Mapping, Optional

import numpy as np

from .adjacency import Adjacency
from .layouts import LAYOUTS


def placed(graph: Adjacency, layout: Any = "spring", scale: Any = 2,
           config: Optional[Mapping[str, Any]] = None) -> Dict[Hashable, np.ndarray]:
    """The points (3,) of all vertices. Raises ValueError for what is no layout, or does not fit
    the graph."""
    if isinstance(layout, dict):
        return layout
    options = dict(config or {})
    if isinstance(layout, str) and layout in LAYOUTS:
        flat = LAYOUTS[layout](graph, scale=scale, **options)
        return {vertex: np.append(place, [0.0] * (3 - len(place)))
                for vertex, place in flat.items()}
    try:
        return layout(_as_the_talk_knows_it(graph), scale=scale, **options)
    except TypeError as error:
        raise ValueError(f"The layout {layout!r} is neither a recognized layout, a layout "
                         "function, nor a vertex placement dictionary.") from error


def _as_the_talk_knows_it(graph: Adjacency) -> Any:
    """The graph for a layout function of the talk's own: one of networkx's, if the talk has
    imported that, so that the function can hand it on."""
    networkx = sys.modules.get("networkx")
    if networkx is None:
        return graph
    other = networkx.DiGraph() if graph.is_directed() else networkx.Graph()
    other.add_nodes_from(graph)
    other.add_edges_from(graph.edges)
    return other
