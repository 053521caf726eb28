"""Animations are what Manim makes of them, and recipes what stepping makes of them."""

import json
import pathlib
import unittest
from unittest import mock

from our_manim import manim

from animation_digest import digest
from animation_samples import SAMPLES

DATA = pathlib.Path(__file__).resolve().parent / "data" / "animations.json"
TOLERANCE = 0.0021
MOMENTS = (0.0, 0.1, 0.35, 0.5, 0.62, 0.9)
# Manim turns each member about the centre of what its earlier members have become by then, so that
# it matters how it got there.
FRAMES = {"wiggle": tuple(index / 120 for index in range(121))}
LOOSE = {"wiggle": 0.06}


def worst_difference(expected, found):
    """The largest difference of two digests' numbers; infinity where they differ otherwise."""
    if isinstance(expected, list):
        if len(expected) != len(found):
            return float("inf")
        return max(map(worst_difference, expected, found), default=0.0)
    return abs(expected - found)


class AnimationsTest(unittest.TestCase):
    def test_they_are_what_manim_makes_of_them(self):
        recorded = json.loads(DATA.read_text())
        self.assertEqual(sorted(recorded), sorted(SAMPLES))
        for name, sample in SAMPLES.items():
            with self.subTest(sample=name):
                found = digest(sample, manim)
                self.assertEqual(found["run_time"], recorded[name]["run_time"])
                for moment, (one, other) in enumerate(zip(recorded[name]["looks"], found["looks"])):
                    self.assertLess(
                        worst_difference(one, other), TOLERANCE, f"{moment}\n{one}\n{other}"
                    )

    def test_recipes_are_what_stepping_makes_of_them(self):
        from rostrum.animations.animation import Animation

        for name, sample in SAMPLES.items():
            moments = FRAMES.get(name, MOMENTS)
            with self.subTest(sample=name):
                with mock.patch.object(Animation, "_is_stepped", lambda self: True):
                    stepped = digest(sample, manim, moments)["looks"]
                played = digest(sample, manim, moments)["looks"]
                for moment, one, other in zip((*moments, "end", "after"), stepped, played):
                    self.assertLess(
                        worst_difference(one, other),
                        LOOSE.get(name, TOLERANCE),
                        f"{moment}\n{one}\n{other}",
                    )


if __name__ == "__main__":
    unittest.main()
