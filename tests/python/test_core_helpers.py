"""Functions of vectors, curves, colours and lists answer what Manim's do."""

import unittest

import sample_tests


class HelperTest(unittest.TestCase):
    def test_samples_are_as_in_manim(self):
        sample_tests.check(self, "helpers")


if __name__ == "__main__":
    unittest.main()
