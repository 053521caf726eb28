"""The layout by the graph's spectrum."""

from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np

from ..adjacency import Adjacency
from .places import Places, assigned, lonely, middle, rescaled, weights


def spectral(graph: Adjacency, weight: Any = "weight", scale: Any = 1,
             center: Optional[Sequence[float]] = None, dim: int = 2) -> Places:
    """Places given by the first eigenvectors of the graph's Laplacian after the constant one."""
    about = middle(center, dim)
    alone = lonely(graph, about)
    if alone is not None:
        return alone
    if len(graph) == 2:
        return assigned(graph, np.array([np.zeros(dim), about * 2]))
    joined = weights(graph, weight)
    if graph.is_directed():
        joined = joined + joined.T
    laplacian = np.diag(joined.sum(axis=1)) - joined
    values, vectors = np.linalg.eig(laplacian)
    chosen = np.argsort(values)[1:dim + 1]
    return assigned(graph, rescaled(np.real(vectors[:, chosen]), scale) + about)
