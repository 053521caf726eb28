"""Graphs of vertices and edges, and where their vertices are."""

from .generic_graph import GenericGraph
from .graph import DiGraph, Graph

__all__ = ["DiGraph", "GenericGraph", "Graph"]
