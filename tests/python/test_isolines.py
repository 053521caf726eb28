"""The curves on which a function is zero are those that Manim draws."""

import json
import pathlib
import sys
import unittest
import warnings

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "slides" / "python")]

import isoline_samples as given  # noqa: E402
from rostrum.mobjects.coordinates.functions.isolines import isolines  # noqa: E402


class IsolineTest(unittest.TestCase):
    def test_curves_are_those_of_isosurfaces(self):
        recorded = json.loads((HERE / "data" / "isolines.json").read_text())
        for name, function in given.FUNCTIONS.items():
            with self.subTest(function=name), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                curves = isolines(function, given.LOW, given.HIGH, given.DEPTH, given.CELLS)
                self.assertEqual(len(curves), len(recorded[name]))
                for curve, expected in zip(curves, recorded[name]):
                    # Where an open curve comes in was left out by the version that was recorded.
                    entries = len(curve) - expected["count"]
                    self.assertIn(entries, (0,) if np.allclose(curve[0], curve[-1]) else (0, 1))
                    curve = curve[entries:]
                    kept = np.array([*curve[::given.STRIDE], curve[-1]])
                    np.testing.assert_allclose(kept, expected["points"], atol=2e-6)

    def test_points_are_zeros(self):
        for curve in isolines(lambda x, y: x * x + y * y - 4, (-3, -3), (3, 3)):
            np.testing.assert_allclose(np.hypot(*curve.T), 2, atol=1e-4)

    def test_a_closed_curve_ends_where_it_starts(self):
        (circle,) = isolines(lambda x, y: x * x + y * y - 4, (-3, -3), (3, 3))
        np.testing.assert_array_equal(circle[0], circle[-1])


if __name__ == "__main__":
    unittest.main()
