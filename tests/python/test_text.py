"""Texts, paragraphs and markup are what Manim makes of them in the same font."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from our_manim import compare, manim, warnings_of  # noqa: E402
from text_samples import SAMPLES  # noqa: E402

# Manim rounds the advance of each glyph to 0.005 units, at any size, and we do not: on the widths
# of lines that adds up.
ROUNDING = 0.025


class TextTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        compare(self, SAMPLES, "texts.json", ROUNDING)

    def test_knows_what_it_says(self):
        text = manim.Text("Hi you\nthere", font_size=24)
        self.assertEqual((text.text, text.original_text), ("Hiyouthere", "Hi you\nthere"))
        self.assertEqual(len(text), 10)
        self.assertEqual(repr(text), "Text('Hi you\\nthere')")
        self.assertEqual(text._label(), "Hi you there")
        self.assertIs(text[3]._named, text)

    def test_glyphs_say_which_bytes_they_stand_for(self):
        text = manim.Text("\u00fc \u2192 b")
        places = [glyph._snapshot().shape for glyph in text]
        self.assertEqual([(s.text_begin, s.text_length) for s in places], [(0, 2), (3, 3), (7, 1)])

    def test_font_size_follows_scaling(self):
        text = manim.Text("Hi", font_size=30).scale(2)
        self.assertAlmostEqual(text.font_size, 60)
        with self.assertRaises(ValueError):
            text.font_size = 0

    def test_a_moved_text_stays_glyphs(self):
        before = manim.Text("Hi")
        after = before.copy().shift(manim.UP).rotate(1).scale(2)
        for old, new in zip(before, after):
            self.assertIs(old._snapshot().shape.outline, new._snapshot().shape.outline)

    def test_empty_texts_are_nothing(self):
        for words in ("", " ", "\n"):
            self.assertEqual((len(manim.Text(words)), manim.Text(words).height), (0, 0))

    def test_a_font_that_is_not_ours_is_told_of_once(self):
        said, _ = warnings_of(lambda: [manim.Text("a", font="Papyrus") for _ in range(3)])
        self.assertEqual(len(said), 1)
        self.assertIn("Papyrus", said[0])

    def test_fonts_of_programs_have_one_width(self):
        narrow, wide = manim.Text("i", font="Fira Code"), manim.Text("M", font="Fira Code")
        pair = manim.Text("iM", font="Monospace")
        self.assertAlmostEqual(pair[1].get_center()[0] - pair[0].get_center()[0], 0.4014, 1)
        self.assertLess(narrow.width, wide.width)

    def test_broken_markup_is_an_error(self):
        with self.assertRaises(ValueError):
            manim.MarkupText("<b>bold")

    def test_long_markup_is_wrapped_and_justified(self):
        words = "Lorem ipsum dolor sit amet, " * 5
        plain, justified = manim.MarkupText(words), manim.MarkupText(words, justify=True)
        self.assertLess(plain.width, 25.01)
        self.assertGreater(plain.height, 1)
        self.assertAlmostEqual(justified.width, 25, delta=0.1)

    def test_paragraphs_can_be_aligned_again(self):
        lines = manim.Paragraph("a long line", "b", alignment="right")
        lines._set_all_lines_to_initial_positions()
        self.assertAlmostEqual(lines[0].get_left()[0], lines[1].get_left()[0], 1)


if __name__ == "__main__":
    unittest.main()
