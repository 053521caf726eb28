"""Records the places that Manim's layouts (those of networkx 3.2, mostly) give the graphs of
graph_samples.py. Needs real Manim: `python tests/python/record_graph_layouts.py`."""

import json
import pathlib

import networkx
import numpy as np
from manim.mobject.graph import _layouts

import graph_samples as given


def places(name, sample):
    graph = networkx.DiGraph() if sample.directed else networkx.Graph()
    graph.add_nodes_from(sample.vertices)
    graph.add_edges_from(sample.edges)
    np.random.seed(given.SEED)
    try:
        found = _layouts[name](graph, scale=given.SCALE, **given.options(name, sample))
    except Exception:
        return None
    return {str(key): [round(float(x), 5) for x in place[:2]] for key, place in found.items()}


recorded = {name: {sample.name: places(name, sample) for sample in given.samples()}
            for name in sorted(_layouts)}
target = pathlib.Path(__file__).parent / "data" / "graph_layouts.json"
target.write_text(json.dumps(recorded, separators=(",", ":")) + "\n")
