"""A region of the plane cut into squares, finer where a function changes its sign."""

from __future__ import annotations

import math
from collections import deque
from typing import Callable, Deque, Dict, List, Optional, Tuple

import numpy as np

Field = Callable[[float, float], float]

# The coordinates within the region are fractions of its sides. Halves of halves are exact, so that
# equal places are equal keys.
Place = Tuple[float, float]

# A cell narrower than this share of the region is not cut any more.
_FINEST = 1 / 100


class Node:
    """A place and what the function is there."""

    __slots__ = ("place", "value")

    def __init__(self, place: Place, value: float) -> None:
        self.place = place
        self.value = value


class Region:
    """A rectangle of the plane with a function on it, which is asked once for each place."""

    def __init__(self, field: Field, low: Tuple[float, float], high: Tuple[float, float]) -> None:
        self._field = field
        self._low = np.asarray(low, dtype=float)
        self._size = np.asarray(high, dtype=float) - self._low
        self._known: Dict[Place, Node] = {}

    def node(self, x: float, y: float) -> Node:
        """What is at fractions of the sides."""
        place = (x, y)
        found = self._known.get(place)
        if found is None:
            at = self.point(place)
            found = self._known[place] = Node(place, float(self._field(at[0], at[1])))
        return found

    def point(self, place: Place) -> np.ndarray:
        """The point (2,) of the plane at fractions of the sides."""
        return self._low + np.asarray(place) * self._size

    def between(self, a: Node, b: Node, share: float = 0.5) -> Node:
        """What is on the line from one node to another, `share` of the way along."""
        (ax, ay), (bx, by) = a.place, b.place
        return self.node(ax + (bx - ax) * share, ay + (by - ay) * share)


class Cell:
    """A square of the tree: its corners bottom left, bottom right, top left and top right, and
    its quarters in the same order, or none."""

    __slots__ = ("depth", "corners", "quarters")

    def __init__(self, depth: int, corners: List[Node]) -> None:
        self.depth = depth
        self.corners = corners
        self.quarters: List[Cell] = []

    def cut(self, region: Region) -> None:
        """Makes the quarters."""
        (left, bottom), (right, top) = self.corners[0].place, self.corners[3].place
        xs = (left, (left + right) / 2, right)
        ys = (bottom, (bottom + top) / 2, top)
        for row in (0, 1):
            for column in (0, 1):
                corners = [region.node(x, y)
                           for y in ys[row:row + 2] for x in xs[column:column + 2]]
                self.quarters.append(Cell(self.depth + 1, corners))

    def is_worth_cutting(self) -> bool:
        """Whether the line may pass through, or the function is defined in a part only."""
        if self.corners[3].place[0] - self.corners[0].place[0] < _FINEST:
            return False
        undefined = [math.isnan(corner.value) for corner in self.corners]
        if any(undefined):
            return not all(undefined)
        signs = {_sign(corner.value) for corner in self.corners}
        return len(signs) > 1


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def divided(region: Region, min_depth: int, max_cells: int) -> Cell:
    """The region as one cell, cut `min_depth` times everywhere and then, level by level, where it
    is worth it, until there are so many cells."""
    limit = max(4 ** min_depth, max_cells)
    root = Cell(0, [region.node(x, y) for y in (0.0, 1.0) for x in (0.0, 1.0)])
    waiting: Deque[Cell] = deque([root])
    count = 1
    while waiting and count < limit:
        cell = waiting.popleft()
        if cell.depth < min_depth or cell.is_worth_cutting():
            cell.cut(region)
            waiting.extend(cell.quarters)
            count += 3
    return root


def pairs(cell: Optional[Cell]) -> List[Tuple[Cell, Cell, bool]]:
    """The cells without quarters that share a side, two by two, the left or lower one first, and
    whether they lie beside each other (or over). Those within a quarter come before those across
    the middle."""
    found: List[Tuple[Cell, Cell, bool]] = []
    if cell is not None and cell.quarters:
        for quarter in cell.quarters:
            found += pairs(quarter)
        low_left, low_right, high_left, high_right = cell.quarters
        for a, b, beside in ((low_left, low_right, True), (high_left, high_right, True),
                             (low_left, high_left, False), (low_right, high_right, False)):
            found += _across(a, b, beside)
    return found


def _across(a: Cell, b: Cell, beside: bool) -> List[Tuple[Cell, Cell, bool]]:
    if not a.quarters and not b.quarters:
        return [(a, b, beside)]
    at_end, at_start = ((1, 3), (0, 2)) if beside else ((2, 3), (0, 1))
    ends = [a.quarters[i] for i in at_end] if a.quarters else [a, a]
    starts = [b.quarters[i] for i in at_start] if b.quarters else [b, b]
    return [pair for end, start in zip(ends, starts) for pair in _across(end, start, beside)]
