"""The layout by chance."""

from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency
from .places import Places, assigned, middle


def generator(seed: Any) -> Any:
    """What random places come from: numpy's own generator, which a talk may seed, unless it gives
    a seed or a generator."""
    if seed is None or seed is np.random:
        return np.random
    return np.random.RandomState(seed) if isinstance(seed, int) else seed


def random_positions(graph: Adjacency, dim: int = 2, seed: Any = None) -> np.ndarray:
    """One place for each vertex in the cube of side 1, in single precision as networkx has it."""
    return generator(seed).rand(len(graph), dim).astype(np.float32)


def random_places(graph: Adjacency, scale: Any = 2, center: Optional[Sequence[float]] = None,
                  dim: int = 2, seed: Any = None) -> Places:
    """Places anywhere in the square whose side is twice the scale."""
    positions = random_positions(graph, dim, seed) + middle(center, dim).astype(np.float32)
    flat = 2 * scale * (positions - np.array([0.5] * dim))
    return assigned(graph, flat)
