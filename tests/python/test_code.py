"""Listings are what Manim makes of them, with Pygments and without."""

import pathlib
import sys
import tempfile
import unittest
from unittest import mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from code_samples import FIBONACCI, SAMPLES  # noqa: E402
from our_manim import compare, manim, warnings_of  # noqa: E402

try:
    import pygments
except ImportError:
    pygments = None


class CodeTest(unittest.TestCase):
    @unittest.skipUnless(pygments, "Pygments is not installed")
    def test_samples_are_what_manim_makes(self):
        compare(self, SAMPLES, "code.json", 0.025)

    @unittest.skipUnless(pygments, "Pygments is not installed")
    def test_words_of_both_generations(self):
        code = manim.Code(code_string=FIBONACCI, language="python", formatter_style="monokai")
        self.assertEqual([type(part).__name__ for part in code],
                         ["SurroundingRectangle", "Paragraph", "Paragraph"])
        self.assertIs(code.background, code[0])
        self.assertIs(code.code_lines, code[2])
        # A step of the indentation is four spaces there, and one tab in Manim 0.18.
        self.assertEqual(len(code.code_lines[2]), len("    if n < 2:"))
        older = manim.Code(code=FIBONACCI, language="python", style="monokai")
        self.assertEqual(len(older.code[2]), len("if n < 2:") + 1)
        self.assertIs(older.code_lines, older.code)

    def test_without_pygments_it_is_plain_and_told_of(self):
        with mock.patch.dict(sys.modules, {"pygments": None}):
            said, code = warnings_of(lambda: manim.Code(code=FIBONACCI, language="python"))
        self.assertEqual(len(said), 1)
        self.assertIn("Pygments", said[0])
        self.assertEqual([len(line) for line in code.code],
                         [len(line) for line in FIBONACCI.split("\n")])

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.py"
            path.write_text("x = 1\n")
            self.assertEqual(manim.Code(str(path)).code_string, "x = 1\n")
            self.assertEqual(manim.Code(code_file=path)._label(), str(path))
        with self.assertRaises(OSError):
            manim.Code("nowhere.py")
        with self.assertRaises(ValueError):
            manim.Code()

    def test_dots_of_spaces_can_be_left_out(self):
        from manim.mobject.text.text_mobject import remove_invisible_chars

        paragraph = manim.Paragraph("a b", "c d e", disable_ligatures=True)
        lines = remove_invisible_chars(paragraph.chars)
        self.assertEqual([len(line) for line in lines], [2, 3])


if __name__ == "__main__":
    unittest.main()
