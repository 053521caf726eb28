"""Graphs that the layouts are held to: shared by the test and by what records the places that
networkx gives them."""

from __future__ import annotations

import random
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple

SCALE = 2
SEED = 5


class Sample(NamedTuple):
    name: str
    vertices: List[int]
    edges: List[Tuple[int, int]]
    directed: bool


def _chance(number: int, source: random.Random) -> Sample:
    count = source.randint(4, 16)
    edges: List[Tuple[int, int]] = []
    for _ in range(source.randint(count // 2, 2 * count)):
        a, b = source.randrange(count), source.randrange(count)
        if a != b and (a, b) not in edges and (b, a) not in edges:
            edges.append((a, b))
    return Sample(f"chance {number}", list(range(count)), edges, number % 4 == 0)


def _tree(number: int, source: random.Random) -> Sample:
    names = list(range(source.randint(2, 14)))
    source.shuffle(names)
    edges = [(names[source.randrange(i)], names[i]) for i in range(1, len(names))]
    return Sample(f"tree {number}", names, edges, False)


def samples() -> Iterator[Sample]:
    """Small graphs of many kinds."""
    six = [(1, 2), (1, 3), (2, 4), (2, 5), (3, 6), (5, 6)]
    cube = [(i, i ^ bit) for i in range(8) for bit in (1, 2, 4) if i < i ^ bit]
    grid = [(i, i + 1) for i in range(12) if i % 4 < 3] + [(i, i + 4) for i in range(8)]
    yield Sample("one", [1], [], False)
    yield Sample("two", [1, 2], [(1, 2)], False)
    yield Sample("no edges", [1, 2, 3, 4, 5], [], False)
    yield Sample("six", [1, 2, 3, 4, 5, 6], six, False)
    yield Sample("complete", [0, 1, 2, 3], [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], False)
    yield Sample("crossed", [0, 1, 2, 3, 4, 5], [(i, j) for i in (0, 1, 2) for j in (3, 4, 5)],
                 False)
    yield Sample("cube", list(range(8)), cube, False)
    yield Sample("grid", list(range(12)), grid, False)
    yield Sample("zigzag", list(range(5)), [(0, 1), (1, 2), (3, 2), (3, 4)], True)
    source = random.Random(3)
    for number in range(6):
        yield _chance(number, source)
        yield _tree(number, source)


def options(layout: str, sample: Sample) -> Dict[str, Any]:
    """What a layout is told besides the scale."""
    names = sample.vertices
    if layout == "partite":
        third = len(names) // 3
        return {"partitions": [names[:third + 1], names[third + 1:2 * third + 1]]}
    if layout == "tree":
        return {"root_vertex": names[len(names) // 2]}
    return {}
