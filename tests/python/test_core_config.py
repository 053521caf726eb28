"""`config` has Manim's settings, what follows from them, and what a manim.cfg says."""

import pathlib
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "slides" / "python")]

from rostrum.core.color import BLUE, ManimColor  # noqa: E402
from rostrum.core.config import config, tempconfig  # noqa: E402
from rostrum.mobjects.shapes import Dot  # noqa: E402


class ConfigTest(unittest.TestCase):
    def setUp(self):
        config.load()
        self.addCleanup(config.load)

    def test_is_read_as_attributes_and_items(self):
        self.assertEqual(config.frame_height, 8)
        self.assertEqual(config["frame_width"], config.frame_width)
        self.assertAlmostEqual(config.frame_x_radius, 64 / 9)
        self.assertEqual(config.top.tolist(), [0, 4, 0])
        self.assertEqual(config.background_color, ManimColor("#000000"))
        self.assertIn("pixel_width", config)
        with self.assertRaises(AttributeError):
            config.nothing_of_that_name

    def test_what_follows_is_set_with_what_it_follows_from(self):
        config.frame_x_radius = 5
        self.assertEqual(config["frame_width"], 10)
        config["frame_size"] = (640, 480)
        self.assertEqual((config.pixel_width, config.pixel_height), (640, 480))
        config.quality = "low_quality"
        self.assertEqual(config.frame_rate, 15)

    def test_colours_are_parsed(self):
        for said in (BLUE, "BLUE", "#58C4DD"):
            config.background_color = said
            self.assertEqual(config.background_color.to_hex(), "#58C4DD")

    def test_edges_follow_the_frame(self):
        config.frame_width = 6
        self.assertEqual(Dot().to_edge().get_left()[0], -2.5)

    def test_is_changed_for_as_long_as_a_with(self):
        with tempconfig({"frame_width": 20, "unknown": 3}):
            self.assertEqual(config.frame_width, 20)
        self.assertNotEqual(config.frame_width, 20)
        self.assertNotIn("unknown", config)

    def test_is_changed_back_after_an_error(self):
        with self.assertRaises(ZeroDivisionError):
            with tempconfig({"pixel_width": 3}):
                raise ZeroDivisionError
        self.assertEqual(config.pixel_width, 1920)

    def test_file_beside_the_talk_is_read(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "manim.cfg"
            file.write_text("[CLI]\nbackground_color = WHITE\npixel_width = 800\n"
                            "frame_rate = 30\npreview = True\nnonsense = 3\n")
            config.load(folder)
        self.assertEqual(config.background_color.to_hex(), "#FFFFFF")
        self.assertEqual(config.pixel_width, 800)
        self.assertEqual(config.frame_rate, 30)
        self.assertIs(config.preview, True)

    def test_starts_afresh(self):
        config.frame_width = 3
        config.load()
        self.assertAlmostEqual(config.frame_width, 128 / 9)


if __name__ == "__main__":
    unittest.main()
