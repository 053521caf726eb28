"""The layout without crossings, on a grid: the shift method (de Fraysseix, Pach and Pollack, How
to draw a planar graph on a grid, 1990; in linear time by Chrobak and Payne, 1995)."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Sequence, Set, Tuple

import numpy as np

from ..adjacency import Adjacency
from .canonical_order import Contour, canonical_order
from .places import Places, middle, rescaled
from .planarity import rotation_of
from .rotation import Rotation

Vertex = Hashable


def planar(graph: Adjacency, scale: Any = 1, center: Optional[Sequence[float]] = None,
           dim: int = 2) -> Places:
    """Places at which no two edges cross. Raises ValueError where the graph has no such drawing."""
    if dim != 2:
        raise ValueError("A planar layout has two dimensions.")
    about = middle(center)
    if len(graph) == 0:
        return {}
    rotation = rotation_of(graph)
    if rotation is None:
        raise ValueError("The graph is not planar: it cannot be drawn without crossings.")
    grid = _grid_places(rotation)
    vertices = list(rotation.around)
    positions = np.array([grid[vertex] for vertex in vertices], dtype=float)
    return dict(zip(vertices, rescaled(positions, scale) + about))


def _grid_places(rotation: Rotation) -> Dict[Vertex, Tuple[int, int]]:
    if len(rotation.around) < 4:
        return dict(zip(rotation.around, [(0, 0), (2, 0), (1, 1)]))
    filled, outer = _filled(rotation)
    return _shifted(canonical_order(filled, outer))


def _filled(rotation: Rotation) -> Tuple[Rotation, List[Vertex]]:
    """The graph with edges added until all is joined and every face but the largest, whose
    border is given too, is a triangle."""
    filled = rotation.copy()
    ones = [next(iter(component)) for component in filled.components()]
    for one, other in zip(ones, ones[1:]):
        filled.join(one, other)
    faces: List[List[Vertex]] = []
    walked: Set[Tuple[Vertex, Vertex]] = set()
    for start in filled.around:
        # The list of neighbours grows while faces are made simple; those that come are walked too.
        order = list(filled.around[start])
        for end in order:
            if (start, end) not in walked:
                faces.append(_simple_face(filled, start, end, walked))
    outer = max(faces, key=len)
    for face in faces:
        if face is not outer:
            _triangulate(filled, face[0], face[1])
    return filled, outer


def _simple_face(rotation: Rotation, start: Vertex, end: Vertex,
                 walked: Set[Tuple[Vertex, Vertex]]) -> List[Vertex]:
    """The border of the face beside an edge. Where it passes a vertex twice, an edge cuts the
    corner there, so that the graph hangs together without that vertex."""
    walked.add((start, end))
    border = [start]
    before, at = start, end
    following = rotation.next_along_face(before, at)
    while (at, following) != (start, end):
        if at in border:
            rotation.cut_corner(before, at, following)
            walked.update(((at, following), (following, before)))
            at = before
        else:
            border.append(at)
        before, at = at, following
        following = rotation.next_along_face(before, at)
        walked.add((before, at))
    return border


def _triangulate(rotation: Rotation, first: Vertex, second: Vertex) -> None:
    third = rotation.next_along_face(first, second)
    if first in (second, third):
        return
    fourth = rotation.next_along_face(second, third)
    while first != fourth:
        if rotation.has_edge(first, third):
            first, second, third = second, third, fourth
        else:
            rotation.cut_corner(first, second, third)
            second, third = third, fourth
        fourth = rotation.next_along_face(second, third)


def _shifted(order: List[Contour]) -> Dict[Vertex, Tuple[int, int]]:
    """Puts the vertices on one after another, above the outline of those before, which parts to
    make room. `offset` is the distance from the neighbour on the left of the outline, or from the
    vertex that covers it; the two trees say who hangs from whom."""
    v1, v2, v3 = (contour.vertex for contour in order[:3])
    offset = {v1: 0, v2: 1, v3: 1}
    height = {v1: 0, v2: 0, v3: 1}
    along: Dict[Vertex, Optional[Vertex]] = {v1: v3, v3: v2, v2: None}
    under: Dict[Vertex, Optional[Vertex]] = {v1: None, v2: None, v3: None}
    for contour in order[3:]:
        vertex, covered = contour.vertex, contour.covered
        left, right = covered[0], covered[-1]
        offset[covered[1]] += 1
        offset[right] += 1
        width = sum(offset[one] for one in covered[1:])
        offset[vertex] = (width + height[right] - height[left]) // 2
        height[vertex] = (width + height[right] + height[left]) // 2
        offset[right] = width - offset[vertex]
        along[left], along[vertex] = vertex, right
        under[vertex] = None
        if len(covered) > 2:
            offset[covered[1]] -= offset[vertex]
            under[vertex] = covered[1]
            along[covered[-2]] = None
    places = {v1: (0, height[v1])}
    waiting: List[Vertex] = [v1]
    while waiting:
        parent = waiting.pop()
        for child in (under[parent], along[parent]):
            if child is not None:
                places[child] = (places[parent][0] + offset[child], height[child])
                waiting.append(child)
    return places
