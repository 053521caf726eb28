"""Formulas, numbers and matrices are what Manim makes of the same glyphs."""

import pathlib
import sys
import unittest

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from our_manim import compare, manim, warnings_of  # noqa: E402
from tex_samples import SAMPLES  # noqa: E402


class TexTest(unittest.TestCase):
    def test_samples_are_what_manim_makes(self):
        compare(self, SAMPLES, "tex.json")

    def test_parts_are_got_by_their_source(self):
        formula = manim.MathTex("x", "+", "X^2")
        self.assertEqual(len(formula.get_parts_by_tex("x")), 1)
        self.assertEqual(len(formula.get_parts_by_tex("x", case_sensitive=False)), 2)
        self.assertIsNone(formula.get_part_by_tex("y"))
        self.assertIs(formula.get_part_by_tex("X"), formula[2])
        self.assertEqual(formula.index_of_part(formula[1]), 1)
        self.assertEqual(formula.index_of_part_by_tex("X"), 2)
        self.assertEqual([part.get_tex_string() for part in formula], ["x", "+", "X^2"])
        with self.assertRaises(ValueError):
            formula.index_of_part(manim.MathTex("x"))

    def test_a_formula_that_cannot_be_set_stands_as_its_source(self):
        said, formula = warnings_of(lambda: manim.MathTex("a", r"\nonsense{b}"))
        self.assertEqual(len(said), 1)
        self.assertIn("nonsense", said[0])
        self.assertEqual([len(part) for part in formula], [1, len(r"\nonsense{b}")])

    def test_a_text_that_cannot_be_set_stands_as_its_words(self):
        said, text = warnings_of(lambda: manim.Tex(r"\textbf{\u6f22} one"))
        self.assertEqual(len(said), 1)
        said, text = warnings_of(lambda: manim.Tex("\u6f22\u5b57 \\emph{one}"))
        self.assertEqual((len(said), len(text[0])), (1, 5))

    def test_a_formula_tells_the_font_size_that_it_has(self):
        formula = manim.MathTex("x^2", "y", font_size=30).scale(2)
        self.assertAlmostEqual(formula.font_size, 60)
        self.assertAlmostEqual(formula[1].font_size, 60)

    def test_macros_of_a_template_count(self):
        template = manim.TexTemplate()
        template.add_to_preamble(r"\newcommand{\R}{\mathbb{R}} \DeclareMathOperator{\rank}{rank}")
        formula = manim.MathTex(r"\rank", r"x\in\R", tex_template=template)
        self.assertEqual([len(part) for part in formula], [4, 3])
        self.assertEqual(formula[1][0]._snapshot().shape.text_begin, len(r"\rank "))

    def test_lines_of_text_are_as_far_apart_as_latex_has_them(self):
        text = manim.Tex(r"x\\x", font_size=48)
        pitch = text[0][0].get_center()[1] - text[0][1].get_center()[1]
        self.assertAlmostEqual(pitch, 12 * 72 / 72.27 / 960 * 48, 4)

    def test_long_lines_of_text_are_broken_where_they_fit(self):
        words = "word " * 40
        text = manim.Tex(words, font_size=36)
        self.assertLess(text.width, 345 * 72 / 72.27 / 960 * 36)
        self.assertGreater(text.width, 0.85 * 345 * 72 / 72.27 / 960 * 36)
        self.assertEqual(len(text[0]), 160)
        left = manim.Tex(words, tex_environment="flushleft")
        self.assertEqual(len({round(float(glyph.get_left()[0]), 3) for glyph in left[0]
                              if abs(glyph.get_left()[0] - left.get_left()[0]) < 0.02}), 1)

    def test_breaks_within_braces_keep_the_font(self):
        text = manim.Tex(r"\textbf{a\\a} a")
        first, second, plain = text[0]
        self.assertIs(first._snapshot().shape.outline, second._snapshot().shape.outline)
        self.assertIsNot(first._snapshot().shape.outline, plain._snapshot().shape.outline)

    def test_environments_of_the_text_mode(self):
        for source, glyphs in ((r"\begin{itemize}\item ab \item $x$\end{itemize}", 5),
                               (r"\begin{enumerate}\item a\item b\end{enumerate}", 6),
                               (r"Let \[ x^2 \] be", 7), (r"a \(b\) $$c$$", 3),
                               (r"\begin{align*} a &= b \\ c &= d \end{align*}", 6),
                               (r"\begin{tabular}{c|c} a & b \\ \hline c & $d$ \end{tabular}", 7),
                               (r"{\bf b} \LaTeX{} caf\'e \ss\ \textsuperscript{2} % no", 12)):
            with self.subTest(source=source):
                said, text = warnings_of(lambda source=source: manim.Tex(source))
                self.assertEqual((said, len(text[0])), ([], glyphs))

    def test_numbers_are_counted(self):
        number = manim.Integer(5)
        number.increment_value(2)
        self.assertEqual((number.get_value(), number._label()), (7, "7"))
        self.assertIs(number[0][0][0]._named, number)
        variable = manim.Variable(0.5, "x")
        variable.tracker.set_value(12)
        variable.value.update()
        self.assertEqual(variable.value.get_value(), 12)

    def test_the_entries_of_a_matrix(self):
        matrix = manim.Matrix(np.array([[1, 2], [3, 4]]))
        self.assertEqual([e.get_tex_string() for e in matrix.get_rows()[1]], ["3", "4"])
        self.assertEqual([e.get_tex_string() for e in matrix.get_columns()[1]], ["2", "4"])
        self.assertEqual((len(matrix.get_entries()), len(matrix.get_brackets())), (4, 2))


if __name__ == "__main__":
    unittest.main()
