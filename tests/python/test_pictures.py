"""Images and drawings are as large and as painted as Manim has them."""

import os
import pathlib
import sys
import tempfile
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from our_manim import manim, warnings_of  # noqa: E402
from rostrum.mobjects.pictures.pixels import pixels_of  # noqa: E402

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg"><g fill="red">
<rect x="0" y="0" width="20" height="10"/>
<circle cx="50" cy="20" r="8" stroke="blue" stroke-width="3" fill="none"/>
<path d="M0 50 L30 50 L15 30 Z"/></g>{}</svg>"""


class PicturesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(self.folder.name)

    def drawing(self, more="", **kwargs):
        pathlib.Path("a.svg").write_text(DRAWING.format(more))
        return manim.SVGMobject("a", **kwargs)

    def test_images_are_as_high_as_their_rows(self):
        image = manim.ImageMobject(np.zeros((30, 60, 3), np.uint8), scale_to_resolution=100)
        self.assertAlmostEqual(image.height, 2.4)
        self.assertAlmostEqual(image.width, 4.8)
        self.assertAlmostEqual(image.set(height=2).width, 4)
        corners = image.points[:, :2].tolist()
        self.assertEqual(corners, [[-2, 1], [2, 1], [-2, -1], [2, -1]])

    def test_pixels_of_grey_are_pixels_of_colour(self):
        pixels = manim.ImageMobject(np.array([[0, 100], [30, 200]], np.uint8)).get_pixel_array()
        self.assertEqual(pixels[1].tolist(), [[30, 30, 30, 255], [200, 200, 200, 255]])

    def test_pixels_that_a_talk_writes_are_shown(self):
        image = manim.ImageMobject(np.zeros((2, 2), np.uint8))
        before = image._snapshot()
        self.assertIs(image._snapshot(), before)
        image.pixel_array[0, 0] = (1, 2, 3, 4)
        after = image._snapshot()
        self.assertIsNot(after.shape.picture, before.shape.picture)
        self.assertIs(image._snapshot(), after)
        image.set_color("#FF0000")
        self.assertEqual(image.pixel_array[0, 0].tolist(), [255, 0, 0, 4])

    def test_opacity_leaves_transparent_pixels_transparent(self):
        pixels = np.zeros((1, 2, 4), np.uint8)
        pixels[0, 1, 3] = 255
        image = manim.ImageMobject(pixels).set_opacity(0.4)
        self.assertEqual((image.fill_opacity, image.stroke_opacity), (0.4, 0.4))
        self.assertEqual(image._snapshot().style.fill[0][3], 0.4)
        self.assertEqual(image.pixel_array[0, :, 3].tolist(), [0, 255])

    def test_images_become_each_other(self):
        dark = manim.ImageMobject(np.zeros((2, 2), np.uint8))
        light = manim.ImageMobject(np.full((2, 2), 200, np.uint8)).shift(manim.UP)
        half = dark.copy()
        half.interpolate_color(dark, light, 0.5)
        self.assertEqual(half.pixel_array[0, 0].tolist(), [100, 100, 100, 255])
        dark.become(light)
        self.assertIs(dark._snapshot().shape.picture, light._snapshot().shape.picture)
        self.assertAlmostEqual(dark.get_center()[1], 1)

    def test_small_pictures_are_enlarged_by_manim_s_filters(self):
        image = manim.ImageMobject(np.array([[0, 255]], dtype=np.uint8))
        drawn = pixels_of(image._snapshot().shape.drawn)
        self.assertEqual(drawn.shape, (16, 32, 4))
        # Pillow's, where it resizes two pixels to 32.
        row = [0, 0, 0, 0, 0, 0, 0, 0, 4, 15, 29, 44, 61, 80, 98, 118]
        self.assertEqual(drawn[0, :16, 0].tolist(), row)
        self.assertEqual(drawn[0, :15:-1, 0].tolist(), [255 - value for value in row])
        image.set_resampling_algorithm(manim.RESAMPLING_ALGORITHMS["linear"])
        shape = image._snapshot().shape
        self.assertIs(shape.drawn, shape.picture)

    def test_pixels_can_stay_as_they_are(self):
        image = manim.ImageMobject(np.zeros((2, 2), np.uint8))
        self.assertTrue(image._snapshot().shape.smooth)
        image.set_resampling_algorithm(manim.RESAMPLING_ALGORITHMS["nearest"])
        self.assertFalse(image._snapshot().shape.smooth)
        with self.assertRaises(ValueError):
            image.set_resampling_algorithm("sharpest")

    def test_inverted(self):
        image = manim.ImageMobject(np.array([[0, 100]], np.uint8), invert=True)
        self.assertEqual(image.pixel_array[0, 1].tolist(), [155, 155, 155, 255])

    def test_files_that_are_not_there(self):
        for make in (manim.ImageMobject, manim.SVGMobject):
            with self.assertRaisesRegex(OSError, "could not find nowhere"):
                make("nowhere")
        with self.assertRaises(ValueError):
            manim.SVGMobject()

    def test_drawings_keep_their_paint(self):
        rectangle, circle, triangle = self.drawing()
        self.assertEqual(rectangle.get_fill_color().to_hex(), "#FF0000")
        self.assertEqual((rectangle.get_fill_opacity(), rectangle.get_stroke_width()), (1, 0))
        self.assertEqual(circle.get_stroke_color().to_hex(), "#0000FF")
        self.assertEqual((circle.get_fill_opacity(), circle.get_stroke_width()), (0, 3))
        self.assertEqual(len(triangle.points), 12)

    def test_drawings_are_sized_and_painted_as_told(self):
        self.assertEqual(self.drawing(height=1, width=5).width, 5)
        self.assertEqual(self.drawing().height, 2)
        self.assertEqual(self.drawing(height=None).height, 50)
        self.assertAlmostEqual(self.drawing(should_center=False).get_center()[0], 29)
        painted = self.drawing(fill_color=manim.GREEN, stroke_width=2, fill_opacity=0.3)
        self.assertEqual([shape.get_fill_color() for shape in painted], [manim.GREEN] * 3)
        self.assertEqual([shape.get_stroke_width() for shape in painted], [2] * 3)
        self.assertEqual([shape.get_fill_opacity() for shape in painted], [0.3] * 3)

    def test_what_is_not_drawn_is_told_of(self):
        said, _ = warnings_of(lambda: self.drawing("<text>a</text>"))
        self.assertEqual(len(said), 1)
        self.assertIn("text", said[0])

    def test_the_banner_s_letters_are_the_logo_s(self):
        banner = manim.ManimBanner()
        self.assertEqual([len(letter.points) for letter in (banner.M, *banner.anim)],
                         [216, 88, 88, 56, 132])
        self.assertEqual(len(banner.M.get_subpaths()), 4)
        self.assertIsInstance(manim.Create(banner), manim.AnimationGroup)

    def test_the_banner_opens(self):
        banner = manim.ManimBanner().scale(0.5)
        self.assertEqual((banner.scale_factor, len(banner)), (0.5, 2))
        banner.expand()
        with self.assertRaises(ValueError):
            banner.expand(direction="up")


if __name__ == "__main__":
    unittest.main()
