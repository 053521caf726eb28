"""Union, Intersection, Difference and Exclusion beside Manim's (record_booleans.py)."""

from __future__ import annotations

import json
import unittest
from pathlib import Path

import numpy as np

from rostrum import library

OPERATIONS = ("union", "intersection", "difference", "exclusion")


def points_of(numbers):
    return np.array(numbers, dtype=float).reshape(-1, 2)


def area(points):
    """What a path goes around, exactly: the integral of x dy along its curves."""
    nodes, weights = np.polynomial.legendre.leggauss(6)
    t = ((nodes + 1) / 2)[:, None]
    total = 0.0
    for curve in points.reshape(-1, 4, 2):
        a, b, c, d = curve
        place = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3
        slope = 3 * ((b - a) * (1 - t) ** 2 + 2 * (c - b) * t * (1 - t) + (d - c) * t ** 2)
        total += (place[:, 0] * slope[:, 1] * weights).sum() / 2
    return total


def anchors(points):
    """The ends of curves that have a length, each once, in order."""
    curves = [curve for curve in points.reshape(-1, 4, 2) if np.ptp(curve, axis=0).max() > 1e-4]
    ends = np.array([end for curve in curves for end in (curve[0], curve[3])]).round(3) + 0.0
    return sorted(set(map(tuple, ends)))


def closed(points):
    """With the line that closes an open path of one contour."""
    start, end = points[0], points[-1]
    if np.allclose(start, end):
        return points
    return np.vstack([points, [end, end + (start - end) / 3, end + (start - end) * 2 / 3, start]])


class Booleans(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        file = Path(__file__).parent / "data" / "booleans.json"
        cls.cases = json.loads(file.read_text())

    def each(self):
        for case in self.cases:
            first, second = points_of(case["first"]), points_of(case["second"])
            for name in OPERATIONS:
                with self.subTest(case["name"], operation=name):
                    yield getattr(library, name)(first, second), points_of(case[name])

    def test_areas_are_manims(self):
        for ours, manims in self.each():
            self.assertAlmostEqual(abs(area(ours)), abs(area(manims)), delta=2e-4)

    def test_curves_end_where_manims_do(self):
        for case in self.cases:
            if case["name"] == "one edge":
                continue  # Of outlines that lie on each other Manim keeps corners that we join.
            first, second = points_of(case["first"]), points_of(case["second"])
            for name in OPERATIONS:
                with self.subTest(case["name"], operation=name):
                    ours = anchors(getattr(library, name)(first, second))
                    manims = anchors(points_of(case[name]))
                    self.assertEqual(len(ours), len(manims))
                    np.testing.assert_allclose(np.array(ours), np.array(manims), atol=2e-3)

    def test_areas_add_up(self):
        for case in self.cases:
            first, second = points_of(case["first"]), points_of(case["second"])
            with self.subTest(case["name"]):
                union, common, rest, either = (
                    abs(area(getattr(library, name)(first, second))) for name in OPERATIONS
                )
                both = abs(area(closed(first))) + abs(area(closed(second)))
                self.assertAlmostEqual(union + common, both, delta=1e-9)
                self.assertAlmostEqual(rest + common, abs(area(closed(first))), delta=1e-9)
                self.assertAlmostEqual(either, union - common, delta=1e-9)

    def test_the_outline_is_closed_exactly(self):
        for ours, _ in self.each():
            curves = ours.reshape(-1, 4, 2)
            start = 0
            for index in range(len(curves)):
                following = curves[index + 1][0] if index + 1 < len(curves) else None
                if following is None or not np.array_equal(curves[index][3], following):
                    np.testing.assert_array_equal(curves[index][3], curves[start][0])
                    start = index + 1

    def test_nothing_and_itself(self):
        square = points_of(self.cases[0]["first"])
        self.assertEqual(len(library.difference(square, square)), 0)
        self.assertEqual(len(library.exclusion(square, square)), 0)
        np.testing.assert_allclose(library.union(square, square), square, atol=1e-6)
        np.testing.assert_allclose(library.union(square, np.zeros((0, 2))), square, atol=1e-6)
        self.assertEqual(library.intersection(square, np.zeros((0, 3))).shape, (0, 2))


if __name__ == "__main__":
    unittest.main()
