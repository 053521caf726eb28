"""The layouts of graphs by Manim's names, computed without networkx and equal to its."""

from __future__ import annotations

from typing import Callable, Dict

from .layers import partite
from .planar import planar
from .places import Places
from .random_places import random_places
from .rings import circular, shell, spiral
from .spectral import spectral
from .springs import kamada_kawai, spring
from .tree import tree

LAYOUTS: Dict[str, Callable[..., Places]] = {
    "circular": circular,
    "kamada_kawai": kamada_kawai,
    "partite": partite,
    "planar": planar,
    "random": random_places,
    "shell": shell,
    "spectral": spectral,
    "spiral": spiral,
    "spring": spring,
    "tree": tree,
}

__all__ = ["LAYOUTS", "Places"]
