"""Paths, copies, members and updaters of mobjects are as Manim's are."""

import unittest

import sample_tests


class PathTest(unittest.TestCase):
    def test_samples_are_as_in_manim(self):
        sample_tests.check(self, "paths")


if __name__ == "__main__":
    unittest.main()
