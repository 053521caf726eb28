"""Windows on a scene: what is cut to a rectangle, and shown once more."""

import unittest

import numpy as np

from our_manim import manim
from recorded_deck import recorded, scene_of

from manim import DL, RIGHT, UR, Circle, Dot, Line, Rectangle, Square

from rostrum.mobjects.pictures.pixels import pixels_of
from rostrum.stage.clipping import cut

WINDOW = (-1.0, -1.0, 1.0, 1.0)


def boxes(mobject):
    """The boxes of what is seen of it, to three digits."""
    found = []
    for figure in cut(mobject._snapshot(), WINDOW):
        points = figure.points()
        found.append([*points.min(axis=0)[:2].round(3), *points.max(axis=0)[:2].round(3)])
    return [list(map(float, box)) for box in found]


class CutTest(unittest.TestCase):
    def test_what_is_inside_stays_as_it_is(self):
        figure = Dot()._snapshot()
        self.assertEqual(cut(figure, WINDOW), [figure])

    def test_what_is_outside_is_not_seen(self):
        self.assertEqual(cut(Dot(2 * RIGHT)._snapshot(), WINDOW), [])

    def test_a_line_across_the_window(self):
        self.assertEqual(boxes(Line(5 * DL, 5 * UR)), [[-1, -1, 1, 1]])
        self.assertEqual(boxes(Line([-9, 0.5, 0], [9, 0.5, 0])), [[-1, 0.5, 1, 0.5]])

    def test_fill_and_stroke_apart(self):
        square = Square(2, fill_opacity=1).shift(RIGHT)
        self.assertEqual(boxes(square), [[0, -1, 1, 1], [0, -1, 1, 1]])
        fill, stroke = cut(square._snapshot(), WINDOW)
        self.assertEqual(fill.style.stroke_width, 0)
        self.assertEqual(stroke.style.fill[0][3], 0)

    def test_the_stroke_of_what_surrounds_the_window_is_not_seen(self):
        self.assertEqual(boxes(Rectangle(width=4, height=4, fill_opacity=1)), [[-1, -1, 1, 1]])
        self.assertEqual(boxes(Circle(radius=3)), [])

    def test_contours_are_cut_apart(self):
        ring = manim.Annulus(0.5, 1.5, fill_opacity=1)
        points = cut(ring._snapshot(), WINDOW)[0].points()
        inner = np.linalg.norm(points, axis=1) < 0.51
        self.assertTrue(inner.any() and not inner.all())

    def test_a_picture_is_cut_to_pixels_of_its_own(self):
        # Black on the left, white on the right, four units large with its left half in the window.
        image = manim.ImageMobject(np.array([[0, 255], [0, 255]], dtype=np.uint8))
        image.set_resampling_algorithm(manim.RESAMPLING_ALGORITHMS["nearest"])
        image.stretch_to_fit_width(4).stretch_to_fit_height(4).shift(RIGHT)
        (part,) = cut(image._snapshot(), WINDOW)
        self.assertEqual(part.points().max(axis=0).round(6).tolist(), [1, 1, 0])
        self.assertEqual(part.points().min(axis=0).round(6).tolist(), [-1, -1, 0])
        pixels = pixels_of(part.shape.picture)
        self.assertEqual(pixels.shape, (16, 16, 4))
        self.assertEqual(pixels[0, :, 0].tolist(), [0] * 16)
        image.shift(2 * DL)
        (part,) = cut(image._snapshot(), WINDOW)
        self.assertEqual(pixels_of(part.shape.picture)[0, :, 0].tolist(), [255] * 16)


class ZoomedSceneTest(unittest.TestCase):
    def test_what_is_in_the_frame_is_shown_in_the_display(self):
        def construct(self):
            dot = Dot()
            self.add(dot)
            self.activate_zooming()
            self.wait(0.2)
            self.play(dot.animate.shift(0.1 * RIGHT))
            self.center = self.zoomed_display.get_center()
            self.assert_shown(self)

        def assert_shown(scene):
            copy = scene.foreground_mobjects[-1].submobjects[0]
            wanted = scene.center + 0.1 * RIGHT / scene.get_zoom_factor()
            self.assertTrue(np.allclose(copy.get_center(), wanted))

        members = {"assert_shown": staticmethod(assert_shown)}
        kept = recorded(scene_of(construct, manim.ZoomedScene, **members))
        names = kept.objects()[0][1]
        self.assertEqual(names.count("Rectangle"), 2)

    def test_its_words(self):
        scene = manim.ZoomedScene(zoom_factor=0.5, zoomed_display_width=4)
        scene.setup()
        self.assertAlmostEqual(scene.get_zoom_factor(), 0.5)
        self.assertAlmostEqual(scene.zoomed_display.width, 4)
        scene.play(scene.get_zoom_in_animation())
        self.assertAlmostEqual(scene.zoomed_camera.frame.height, 1.5)
        scene.activate_zooming(animate=True)
        self.assertTrue(scene.zoom_activated)


if __name__ == "__main__":
    unittest.main()
