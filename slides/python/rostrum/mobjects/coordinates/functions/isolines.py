"""The curves on which a function of the plane is zero (Manson and Schaefer, Isosurfaces over
simplicial partitions of multiresolution grids, 2010; Manim takes them from isosurfaces, and these
are the same curves)."""

from __future__ import annotations

import math
from typing import Dict, List, Optional, Tuple

import numpy as np

from .quadtree import Cell, Field, Node, Place, Region, divided, pairs

# A crossing is known well enough when it is between nodes this near, as a share of the region.
_NEAR = 1 / 1000

# A jump through infinity changes the sign as well, but is no zero.
_HUGE = 1e200


def isolines(field: Field, low: Tuple[float, float], high: Tuple[float, float],
             min_depth: int = 5, max_cells: int = 1500) -> List[np.ndarray]:
    """The curves of the rectangle from `low` to `high` on which `field(x, y)` is zero, as arrays
    (n, 2) of points. A closed curve ends with its first point."""
    region = Region(field, low, high)
    with np.errstate(all="ignore"):
        chains = _Chains(region)
        for first, second, beside in pairs(divided(region, min_depth, max_cells)):
            chains.add(_fan(region, first, second, beside))
        return [np.array([region.point(place) for place in curve]) for curve in chains.curves()]


class _Fan:
    """Four triangles between two cells, about a node on the side that they share: the corners
    around it, clockwise."""

    __slots__ = ("ring", "hub")

    def __init__(self, ring: List[Node], hub: Node) -> None:
        self.ring = ring
        self.hub = hub


def _fan(region: Region, first: Cell, second: Cell, beside: bool) -> _Fan:
    smaller, is_second = (second, True) if first.depth < second.depth else (first, False)
    if beside:
        start, end = (2, 0) if is_second else (3, 1)
    else:
        start, end = (0, 1) if is_second else (2, 3)
    a, b = smaller.corners[start], smaller.corners[end]
    ring = [a, _center(region, second), b, _center(region, first)]
    return _Fan(ring, _hub(region, a, b))


def _center(region: Region, cell: Cell) -> Node:
    return region.between(cell.corners[0], cell.corners[3])


def _hub(region: Region, a: Node, b: Node) -> Node:
    """The node on a side: where the tangents at its ends meet zero, if the function leads there
    from both, and else the middle."""
    if (a.value > 0) == (b.value > 0):
        near_a, near_b = region.between(a, b, 0.01).value, region.between(a, b, 0.99).value
        if (near_a > 0) != (near_b > 0):
            return region.between(a, b, near_a / (near_a - near_b))
    return region.between(a, b)


class _Chains:
    """The pieces of the curves, one in each triangle, and which follows which. Along a curve the
    function is positive on the right."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self._next: List[Optional[int]] = []
        self._previous: List[Optional[int]] = []
        self._crossing: List[Optional[Place]] = []
        self._corners: List[Tuple[Node, Node, Node]] = []
        self._open: Dict[Place, int] = {}  # triangles that wait for the one across an outer side

    def add(self, fan: _Fan) -> None:
        """Adds the four triangles of a fan, and joins those between which a curve crosses."""
        base = len(self._next)
        hub = fan.hub
        self._next += [None] * 4
        self._previous += [None] * 4
        self._crossing += [None] * 4
        self._corners += [(x, y, hub) for x, y in zip(fan.ring, fan.ring[1:] + fan.ring[:1])]
        for number in (1, 2, 3, 0):
            x, y, _ = self._corners[base + number]
            if hub.value > 0 >= y.value:
                self._join(base + number, base + (number + 1) % 4, hub, y)
            if x.value > 0 >= hub.value:
                self._join(base + number, base + (number - 1) % 4, x, hub)
            if y.value > 0 >= x.value:
                self._cross_side(base + number, x, y, True)
            elif y.value <= 0 < x.value:
                self._cross_side(base + number, x, y, False)

    def _cross_side(self, triangle: int, x: Node, y: Node, leaves: bool) -> None:
        side = (x.place[0] + y.place[0], x.place[1] + y.place[1])
        other = self._open.pop(side, None)
        if other is None:
            self._open[side] = triangle
        elif leaves:
            self._join(triangle, other, y, x)
        else:
            self._join(other, triangle, x, y)

    def _join(self, triangle: int, following: int, positive: Node, negative: Node) -> None:
        crossing = self._zero(positive, negative)
        if crossing is not None:
            self._crossing[triangle] = crossing
            self._next[triangle] = following
            self._previous[following] = triangle

    def _zero(self, a: Node, b: Node) -> Optional[Place]:
        """The zero between a positive and a negative node, by halving; None at a jump."""
        region = self._region
        while max(abs(b.place[0] - a.place[0]), abs(b.place[1] - a.place[1])) >= _NEAR:
            middle = region.between(a, b)
            if middle.value == 0:
                return middle.place
            if (middle.value > 0) == (a.value > 0):
                a = middle
            else:
                b = middle
        share = a.value / (a.value - b.value)
        found = region.between(a, b, share)
        rises = _sign(found.value - a.value) == _sign(b.value - found.value)
        if found.value == 0 or (rises and found.value < _HUGE):
            return found.place
        return None

    def curves(self) -> List[List[Place]]:
        """The crossings along each curve, in the order in which its first triangle came."""
        found = []
        seen = [False] * len(self._next)
        for triangle, following in enumerate(self._next):
            if following is None or seen[triangle]:
                continue
            start, is_closed = self._beginning(triangle)
            curve = [] if is_closed else self._entry(start)
            walk: Optional[int] = start
            while walk is not None and not seen[walk]:
                crossing = self._crossing[walk]
                if crossing is not None:
                    curve.append(crossing)
                seen[walk] = True
                walk = self._next[walk]
            found.append(curve + curve[:1] if is_closed else curve)
        return found

    def _entry(self, triangle: int) -> List[Place]:
        """Where an open curve comes into its first triangle, from beyond the region."""
        a, b, c = self._corners[triangle]
        zeros = (self._zero(p, q) for p, q in ((a, b), (b, c), (c, a)) if p.value > 0 >= q.value)
        return [zero for zero in zeros if zero is not None]

    def _beginning(self, triangle: int) -> Tuple[int, bool]:
        start = triangle
        while True:
            before = self._previous[start]
            if before is None:
                return start, False
            start = before
            if start == triangle:
                return start, True


def _sign(value: float) -> float:
    return math.nan if math.isnan(value) else math.copysign(1.0, value) if value else 0.0
