"""Clouds of points are as Manim's are, and are drawn; solids are flat, and say so."""

import unittest

import numpy as np

import sample_tests
from rostrum.core import warnings
from rostrum.mobjects.clouds import PMobject
from rostrum.mobjects.shapes import Square
from rostrum.mobjects.solids import Sphere


class CloudTest(unittest.TestCase):
    def test_samples_are_as_in_manim(self):
        sample_tests.check(self, "clouds")

    def test_is_drawn_as_squares_in_the_mean_of_its_colours(self):
        cloud = PMobject(stroke_width=4)
        cloud.add_points([(0, 0, 0)], color="#FF0000").add_points([(1, 0, 0)], color="#0000FF")
        figure = cloud._snapshot()
        self.assertEqual(len(figure.points()), 32)
        self.assertEqual(figure.style.fill[0], (0.5, 0, 0.5, 1))
        self.assertIs(cloud._snapshot(), figure)
        cloud.shift((1, 0, 0))
        self.assertIsNot(cloud._snapshot(), figure)

    def test_what_its_squares_have_become_moves_its_points(self):
        cloud = PMobject(stroke_width=4)
        cloud.add_points([(0, 0, 0), (1, 0, 0)], color="#FF0000")
        moved = cloud._snapshot().transformed(np.array([[1.0, 0, 2], [0, 1, 3]]))
        cloud._show(moved)
        self.assertIs(cloud._snapshot(), moved)
        np.testing.assert_allclose(cloud.points, [(2, 3, 0), (3, 3, 0)], atol=1e-12)
        self.assertEqual(cloud.stroke_width, 4)
        self.assertEqual(len(cloud.shift((1, 0, 0))._snapshot().points()), 32)


class WarningTest(unittest.TestCase):
    def setUp(self):
        self.said = []
        warnings.listen(lambda sentence, file, line: self.said.append((sentence, line > 0)))
        self.addCleanup(warnings.listen, None)

    def test_solids_are_flat_and_say_so_once_a_place(self):
        balls = [Sphere(radius=2, resolution=(8, 8)) for _ in range(3)]
        self.assertAlmostEqual(balls[0].width, 4)
        self.assertEqual(len(self.said), 1)
        self.assertIn("Sphere", self.said[0][0])

    def test_a_keyword_that_nothing_knows_is_a_warning(self):
        self.assertEqual(Square(colour="#FF0000").width, 2)
        self.assertEqual(self.said, [("Square has no keyword colour, which does nothing.", True)])


if __name__ == "__main__":
    unittest.main()
