"""Verbs that place, size, paint and arrange mobjects do what Manim's do."""

import unittest

import sample_tests


class VerbTest(unittest.TestCase):
    def test_samples_are_as_in_manim(self):
        sample_tests.check(self, "verbs")


if __name__ == "__main__":
    unittest.main()
