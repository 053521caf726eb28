"""Polygons, with holes, cut into triangles by their ears."""

from __future__ import annotations

from typing import List, Sequence

import numpy as np

from .space_ops import cross2d, shoelace


def _inside(point: np.ndarray, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> bool:
    sides = [cross2d(q - p, point - p) for p, q in ((a, b), (b, c), (c, a))]
    return min(sides) >= 0


def _bridged(verts: np.ndarray, outer: List[int], hole: List[int]) -> List[int]:
    """Joins a hole to the outer ring by a cut between the two of their corners that are
    nearest."""
    gaps = np.linalg.norm(verts[outer][:, None, :2] - verts[hole][None, :, :2], axis=2)
    at, to = divmod(int(gaps.argmin()), len(hole))
    around = hole[to:] + hole[:to + 1]
    return outer[:at + 1] + around + outer[at:]


def earclip_triangulation(verts: Sequence, ring_ends: Sequence[int]) -> List[int]:
    """Gives the corners' numbers, three a triangle, of rings of corners.

    ring_ends: where each ring ends in `verts`. The first is the outer one, the others holes.
    """
    points = np.asarray(verts, float)
    bounds = [0, *ring_ends]
    rings = [list(range(a, b)) for a, b in zip(bounds, bounds[1:])]
    ring = rings[0] if shoelace(points[rings[0]]) <= 0 else rings[0][::-1]
    for hole in rings[1:]:
        ring = _bridged(points, ring, hole if shoelace(points[hole]) > 0 else hole[::-1])
    triangles: List[int] = []
    flat = points[:, :2]
    while len(ring) > 3:
        for i in range(len(ring)):
            before, corner, after = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
            a, b, c = flat[before], flat[corner], flat[after]
            others = (flat[k] for k in ring if k not in (before, corner, after))
            if cross2d(b - a, c - b) > 0 and not any(_inside(p, a, b, c) for p in others):
                break
        else:
            i, before, corner, after = 0, ring[-1], ring[0], ring[1]
        triangles += (before, corner, after)
        del ring[i]
    return triangles + ring
