"""Records what Manim makes of Union, Intersection, Difference and Exclusion of paths.

Run by a Python that has Manim 0.18.1: `python tests/python/record_booleans.py`. Paths are flat
lists of x and y, four points a curve.
"""

import json
from pathlib import Path

import manim
import numpy as np

OPERATIONS = {
    "union": manim.Union,
    "intersection": manim.Intersection,
    "difference": manim.Difference,
    "exclusion": manim.Exclusion,
}


def pairs():
    yield "square and circle", manim.Square(2), manim.Circle(1).shift(manim.RIGHT)
    yield "two circles", manim.Circle(1), manim.Circle(1).shift(0.7 * manim.RIGHT + 0.3 * manim.UP)
    yield "a ring", manim.Circle(2), manim.Circle(1)
    yield "two squares", manim.Square(), manim.Square().shift(manim.UR)
    yield "apart", manim.Square(), manim.Square().shift(5 * manim.RIGHT)
    yield "star and ellipse", manim.Star(outer_radius=2), manim.Ellipse(3, 1.5)
    yield "triangle and square", manim.Triangle().scale(2), manim.Square(1.3).rotate(0.4)
    yield "one edge", manim.Square(2), manim.Square(2).shift(2 * manim.RIGHT)
    yield "open", manim.Arc(1.5, 0.3, 2.2), manim.Square(1.6)


def flat(points):
    return [round(float(value), 6) for value in np.asarray(points)[:, :2].reshape(-1)]


def main():
    recorded = []
    for name, first, second in pairs():
        results = {
            operation: flat(made(first, second).points) for operation, made in OPERATIONS.items()
        }
        recorded.append(
            {"name": name, "first": flat(first.points), "second": flat(second.points), **results}
        )
    file = Path(__file__).parent / "data" / "booleans.json"
    file.write_text(json.dumps(recorded, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
