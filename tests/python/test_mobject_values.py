"""Figures are values that are shared until something changes, and glyphs stay glyphs."""

import math
import pathlib
import sys
import unittest

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "slides" / "python")]

from rostrum.core.constants import LEFT, OUT, PI, RIGHT, UP  # noqa: E402
from rostrum.mobjects.figure import (  # noqa: E402
    ARC, Figure, OutlineShape, PathShape, Style, between, same_topology)
from rostrum.mobjects.shapes import Circle, Dot, Square  # noqa: E402
from rostrum.mobjects.value_tracker import ValueTracker  # noqa: E402
from rostrum.mobjects.vectorized import Group, VGroup, VMobject  # noqa: E402

IDENTITY = np.array(((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)))


class Outline:
    """A square glyph of one em."""

    points = np.array(((0, 0), (0.3, 0), (0.7, 0), (1, 0), (1, 0), (1, 0.3), (1, 0.7), (1, 1)),
                      float)
    hull = np.array(((0, 0), (1, 0), (1, 1)), float)
    boxes = None


OUTLINE = Outline()


def glyph():
    made = VMobject()
    made._show(Figure(OutlineShape(OUTLINE, IDENTITY), Style(fill=((1, 1, 1, 1),))))
    return made


class SnapshotTest(unittest.TestCase):
    def test_is_the_same_until_something_changes(self):
        square = Square()
        first = square._snapshot()
        self.assertIs(square._snapshot(), first)
        square.shift(RIGHT * 0)
        self.assertIs(square._snapshot(), first)
        square.shift(RIGHT)
        self.assertIsNot(square._snapshot(), first)
        second = square._snapshot()
        square.set_color("#ff0000")
        self.assertIs(square._snapshot().shape, second.shape)
        self.assertIsNot(square._snapshot(), second)

    def test_sees_what_is_written_into_points(self):
        square = Square()
        first = square._snapshot()
        points = square.points
        self.assertIs(square._snapshot(), first)
        points[0] = (5, 5, 0)
        self.assertIsNot(square._snapshot(), first)
        self.assertEqual(square.get_top()[1], 5)
        self.assertEqual(first.points()[0].tolist(), [1, 1, 0])

    def test_sees_what_is_written_into_an_array_that_was_given(self):
        square, points = Square(), np.zeros((4, 3))
        square.points = points
        points[3] = (2, 0, 0)
        self.assertEqual(square.width, 2)

    def test_what_draws_nothing_has_none(self):
        for mobject in (VGroup(Square()), Group(), ValueTracker(3)):
            self.assertIsNone(mobject._snapshot())

    def test_copies_share_it(self):
        square = Square()
        self.assertIs(square._snapshot(), square.copy()._snapshot())

    def test_shows_what_it_is_told(self):
        square, circle = Square(), Circle()
        square._show(circle._snapshot())
        self.assertIs(square._snapshot(), circle._snapshot())
        self.assertEqual(square.get_num_points(), 32)

    def test_styles_of_equal_shapes_are_one(self):
        self.assertIs(Square()._snapshot().style, Square()._snapshot().style)


class LeafTest(unittest.TestCase):
    def test_leaves_are_what_draws_in_order(self):
        square, dot, circle = Square(), Dot(), Circle()
        square.add(dot)
        self.assertEqual(VGroup(square, VGroup(circle), VGroup())._leaves(), [square, dot, circle])

    def test_what_stands_twice_is_drawn_where_it_stands_last(self):
        dot, square = Dot(), Square()
        self.assertEqual(Group(VGroup(dot), VGroup(square, dot))._leaves(), [square, dot])

    def test_owner_is_what_a_person_would_name(self):
        group, dot = VGroup(), Dot()
        group.text = "three words"
        dot._named = group
        group.add(dot)
        self.assertIs(dot._named, group)
        self.assertEqual(dot._named._label(), "three words")
        self.assertIs(group._named, group)
        copy = group.copy()
        self.assertIs(copy[0]._named, copy)
        self.assertIs(dot.copy()._named, group)


class GlyphTest(unittest.TestCase):
    def test_stays_a_glyph_when_it_moves(self):
        moved = glyph().shift(UP).scale(2).rotate(PI / 2, about_point=RIGHT * 0)
        shape = moved._snapshot().shape
        self.assertIsInstance(shape, OutlineShape)
        expected = Outline.points @ ((0, 2), (-2, 0))
        self.assertTrue(np.allclose(np.ptp(moved.points[:, :2], axis=0),
                                    np.ptp(expected, axis=0)))
        self.assertTrue(np.allclose(shape.matrix[:, :2], ((0, -2), (2, 0))))

    def test_turns_out_of_the_plane_and_back(self):
        card = glyph()
        before = card.points.copy()
        card.rotate(1, axis=UP)
        self.assertAlmostEqual(card.width, math.cos(1))
        card.rotate(-1, axis=UP, about_point=card.get_center())
        self.assertTrue(np.allclose(np.ptp(card.points, axis=0), np.ptp(before, axis=0)))

    def test_is_a_path_when_it_is_bent(self):
        bent = glyph().apply_function(lambda p: p + (p[1] ** 2, 0, 0))
        self.assertIsInstance(bent._snapshot().shape, PathShape)

    def test_is_measured_by_its_hull_and_its_points(self):
        letter = glyph().shift(LEFT)
        self.assertEqual(letter.get_center().tolist(), [-0.5, 0.5, 0])
        self.assertEqual(letter.width, 1)

    def test_becomes_the_glyph_that_another_is(self):
        square = Square().become(glyph())
        self.assertIsInstance(square._snapshot().shape, OutlineShape)


class BetweenTest(unittest.TestCase):
    def test_paths_go_straight_and_on_arcs(self):
        start, end = Square()._snapshot(), Square().shift(RIGHT * 2)._snapshot()
        self.assertTrue(same_topology(start, end))
        middle = between(start, end, 0.5)
        self.assertTrue(np.allclose(middle.points(), start.points() + RIGHT))
        round_way = between(start, end, 0.5, ARC, PI)
        self.assertTrue(np.allclose(round_way.points(), start.points() + RIGHT - UP))

    def test_glyphs_are_placed(self):
        start, end = glyph(), glyph().shift(RIGHT * 2).scale(3)
        figure = between(start._snapshot(), end._snapshot(), 0.25)
        self.assertIsInstance(figure.shape, OutlineShape)
        self.assertTrue(np.allclose(figure.points(), start.points * 0.75 + end.points * 0.25))

    def test_paint_is_mixed(self):
        start = Square(color="#ff0000", fill_opacity=0.2, stroke_width=2)._snapshot()
        end = Square(color="#0000ff", fill_opacity=1, stroke_width=6)._snapshot()
        style = between(start, end, 0.5).style
        self.assertTrue(np.allclose(style.fill, ((0.5, 0, 0.5, 0.6),)))
        self.assertEqual(style.stroke_width, 4)
        self.assertIs(between(start, end, 1).style, end.style)


class CopyTest(unittest.TestCase):
    def test_members_that_attributes_name_are_the_copy_s_own(self):
        group = VGroup(Square(), Dot())
        group.dot, group.all = group[1], {"both": [group[0], group[1]]}
        copy = group.copy()
        self.assertIs(copy.dot, copy[1])
        self.assertIs(copy.all["both"][0], copy[0])
        self.assertIsNot(copy[0], group[0])

    def test_points_of_a_copy_are_its_own(self):
        square = Square()
        square.points[0] = (9, 9, 0)
        copy = square.copy()
        copy.points[0] = (1, 1, 0)
        self.assertEqual(square.get_corner(UP + RIGHT).tolist(), [9, 9, 0])

    def test_a_deep_family_can_be_copied(self):
        inner = outer = VGroup(Dot())
        for _ in range(150):
            outer = VGroup(outer)
        self.assertEqual(len(outer.copy()._leaves()), 1)
        self.assertEqual(outer._leaves(), inner.submobjects)


class SpaceTest(unittest.TestCase):
    def test_places_have_a_z(self):
        self.assertEqual(Square().shift(OUT * 2).get_z(), 2)


if __name__ == "__main__":
    unittest.main()
