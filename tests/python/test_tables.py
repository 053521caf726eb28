"""Tables and braces are what Manim makes of the same words and formulas."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from our_manim import compare, manim  # noqa: E402
from table_samples import SAMPLES, WORDS  # noqa: E402


class TableTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        compare(self, SAMPLES, "tables.json", 0.012)

    def test_entries_are_got_by_position(self):
        labels = [manim.Text("R1"), manim.Text("R2")]
        table = manim.Table(WORDS, row_labels=labels, col_labels=[manim.Text("C"), manim.Text("D")])
        self.assertIs(table.get_entries((2, 1)), labels[0])
        self.assertIs(table.get_entries((3, 3)), table.get_entries_without_labels((2, 2)))
        self.assertEqual(len(table.get_labels()), 4)
        self.assertEqual(len(table.get_horizontal_lines()), 2)
        self.assertEqual(len(table.get_rows()[0]), 3)

    def test_rows_of_different_lengths_are_an_error(self):
        with self.assertRaises(ValueError):
            manim.Table([["a"], ["b", "c"]])

    def test_it_is_created_line_by_line(self):
        table = manim.Table(WORDS, col_labels=[manim.Text("C"), manim.Text("D")])
        table.add_highlighted_cell((2, 1))
        kinds = [type(animation).__name__ for animation in table.create().animations]
        self.assertEqual(kinds, ["Create", "Create", "Write", "FadeIn"])

    def test_a_brace_holds_its_label(self):
        brace = manim.Brace(manim.Square(), manim.UP)
        label = brace.get_tex("x", buff=0.1)
        self.assertAlmostEqual(label.get_bottom()[1], brace.get_tip()[1] + 0.1)
        braced = manim.BraceLabel(manim.Square(), "x")
        braced.change_label("y")
        self.assertEqual(braced.label.get_tex_string(), "y")


if __name__ == "__main__":
    unittest.main()
