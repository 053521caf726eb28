"""Shapes have the points and the paint that Manim's have."""

import unittest

import sample_tests


class ShapeTest(unittest.TestCase):
    def test_samples_are_as_in_manim(self):
        sample_tests.check(self, "shapes")


if __name__ == "__main__":
    unittest.main()
