"""Vector fields, traced paths and running boundaries are what Manim makes."""

import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from family_tests import check  # noqa: E402
from our_manim import manim  # noqa: E402


def turning(point):
    return np.array([-point[1], point[0], 0])


class FieldTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        check(self, "fields")

    def test_what_is_nudged_keeps_its_distance_in_a_turning_field(self):
        dot = manim.Dot([2, 0, 0])
        manim.VectorField(turning).nudge(dot, np.pi / 2, substeps=20)
        np.testing.assert_allclose(dot.get_center(), [0, 2, 0], atol=1e-3)

    def test_the_updater_carries_at_its_speed(self):
        dot = manim.Dot([1, 0, 0])
        dot.add_updater(manim.VectorField(lambda p: np.array([1, 0, 0])).get_nudge_updater(3))
        dot.update(0.5)
        np.testing.assert_allclose(dot.get_center(), [2.5, 0, 0], atol=1e-9)

    def test_colored_lines_have_the_colors_of_the_field_along_them(self):
        lines = manim.StreamLines(lambda p: np.array([1 + p[0] ** 2 / 8, 0, 0]), x_range=[-3, 3, 3],
                                  y_range=[0, 1, 1], virtual_time=1, noise_factor=0)
        line = lines.stream_lines[0]
        colors = line.get_stroke_rgbas()
        for place, color in ((line.get_start(), colors[0]), (line.get_end(), colors[-1])):
            np.testing.assert_allclose(color[:3], lines.pos_to_rgb(place), atol=0.03)

    def test_updaters_are_called_once_a_picture_and_once_at_the_end(self):
        from rostrum.stage.deck import DeckRecorder

        traced = []

        class Moving(manim.Scene):
            def construct(self):
                dot = manim.Dot()
                traced.append(manim.TracedPath(dot.get_center))
                self.add(traced[0], dot)
                self.play(dot.animate.shift(manim.RIGHT), run_time=1)

        DeckRecorder().record(Moving)
        self.assertEqual(len(traced[0].points), 4 * 61)

    def test_nothing_ends_that_does_not_flow(self):
        lines = manim.StreamLines(turning, color=manim.RED, x_range=[0, 1, 1], y_range=[0, 1, 1])
        with self.assertRaises(ValueError):
            lines.end_animation()

    def test_a_path_that_dissipates_keeps_its_length(self):
        places = iter(np.linspace(0, 10, 101))
        path = manim.TracedPath(lambda: np.array([next(places), 0, 0]), dissipating_time=0.5)
        for _ in range(30):
            path.update(0.1)
        self.assertAlmostEqual(path.get_end()[0] - path.get_start()[0], 0.4, delta=0.11)


if __name__ == "__main__":
    unittest.main()
