"""Number lines, axes, planes, graphs of functions and charts are what Manim makes."""

import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from family_tests import check  # noqa: E402
from our_manim import manim  # noqa: E402


class CoordinateTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        check(self, "coordinates")

    def test_numbers_and_ranges_may_be_arrays(self):
        numbers = manim.np.arange(-2, 2.1, 2)
        line = manim.NumberLine([-2, 2, 1], numbers_with_elongated_ticks=numbers,
                                numbers_to_include=numbers)
        self.assertEqual([round(tick.height, 6) for tick in line.ticks], [0.4, 0.2, 0.4, 0.2, 0.4])
        field = manim.ArrowVectorField(lambda p: p, x_range=manim.np.array([0, 1, 1]),
                                       y_range=manim.np.array([0, 1, 1]))
        self.assertEqual(len(field), 4)

    def test_points_and_coordinates_are_each_other_s_inverse(self):
        axes = manim.Axes([-2, 6], [3, 9, 2], x_length=7).rotate(0.4).shift(manim.UP)
        for place in ((0, 4), (-2, 9), (3.5, 3)):
            np.testing.assert_allclose(axes.p2c(axes.c2p(*place))[:2], place, atol=1e-9)

    def test_graphs_follow_axes_that_have_moved(self):
        axes = manim.Axes([0, 4], [0, 4]).scale(0.5).to_edge(manim.LEFT)
        graph = axes.plot(lambda x: x * x / 4)
        np.testing.assert_allclose(graph.get_end(), axes.c2p(4, 4), atol=1e-9)
        np.testing.assert_allclose(axes.i2gp(2, graph), axes.c2p(2, 1), atol=1e-9)

    def test_a_copy_of_axes_has_axes_of_its_own(self):
        axes = manim.Axes([0, 4], [0, 4])
        other = axes.copy().shift(manim.RIGHT)
        self.assertIs(other.x_axis, other.submobjects[0])
        np.testing.assert_allclose(other.c2p(1, 1) - axes.c2p(1, 1), manim.RIGHT, atol=1e-9)

    def test_colors_along_a_graph_are_those_of_its_values(self):
        axes = manim.Axes([0, 2, 1], [0, 2, 1])
        graph = axes.plot(lambda x: x, colorscale=[(manim.RED, 0), (manim.BLUE, 2)])
        colors = graph.get_stroke_rgbas()
        np.testing.assert_allclose(colors[0], manim.RED.to_rgba(), atol=0.02)
        np.testing.assert_allclose(colors[len(colors) // 2][:3],
                                   manim.interpolate_color(manim.RED, manim.BLUE, 0.5).to_rgb(),
                                   atol=0.02)

    def test_three_axes_have_a_depth(self):
        axes = manim.ThreeDAxes()
        np.testing.assert_allclose(axes.c2p(0, 0, 2) - axes.c2p(0, 0, 0), [0, 0, 1.625], atol=1e-6)

    def test_rectangles_have_a_known_kind_of_sample(self):
        axes = manim.Axes([0, 2], [0, 2])
        with self.assertRaises(ValueError):
            axes.get_riemann_rectangles(axes.plot(lambda x: x), input_sample_type="middle")


class BarChartTest(unittest.TestCase):
    def test_a_bar_of_nothing_grows_downwards_too(self):
        chart = manim.BarChart([0, 1])
        chart.change_bar_values([-1, 2])
        self.assertEqual(chart.values, [-1, 2])
        self.assertAlmostEqual(chart.bars[1].get_top()[1], chart.c2p(0, 2)[1])
        self.assertAlmostEqual(chart.bars[0].get_bottom()[1], chart.c2p(0, -1)[1])


class SampleSpaceTest(unittest.TestCase):
    def test_the_rest_is_a_part_of_its_own(self):
        space = manim.SampleSpace(height=2, width=4)
        space.divide_vertically([0.25, 0.25])
        widths = [part.width for part in space.vertical_parts]
        np.testing.assert_allclose(widths, [1, 1, 2], atol=1e-9)

    def test_parts_have_braces_and_labels(self):
        space = manim.SampleSpace()
        space.divide_horizontally([0.5])
        made = space.get_side_braces_and_labels(["a", "b"])
        self.assertEqual([len(group) for group in made], [2, 2])
        before = len(space.submobjects)
        space.add_braces_and_labels()
        self.assertEqual(len(space.submobjects), before + 2)


if __name__ == "__main__":
    unittest.main()
