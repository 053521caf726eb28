"""Formulas, numbers and matrices that Manim and we both make: functions of a namespace."""

ATTENTION = [r"\text{Attn}(", "Q", ",", "K", r") = \text{softmax}\left(",
             r"\frac{Q K^\top}{\sqrt{d_k}}", r"\right)", "V"]


def _changed(mobject, change):
    change(mobject)
    return mobject


SAMPLES = {
    "strings": lambda m: m.MathTex(*ATTENTION),
    "strings in colours": lambda m: m.MathTex(*ATTENTION).set_color_by_tex("Q", m.BLUE),
    "double braces": lambda m: m.MathTex(r"\sum_{n=1}^{\infty} {{ \frac{1}{n^2} }} = {{ x }}"),
    "isolated": lambda m: m.MathTex("y = ax + b", substrings_to_isolate=["a", "b"]),
    "colour map": lambda m: m.MathTex("y = ax + b", tex_to_color_map={"a": m.RED, "b": m.BLUE}),
    "scripts in another order": lambda m: m.MathTex("x", "_3", "^2"),
    "braces across strings": lambda m: m.MathTex("e^{i", r"\tau} = 1"),
    "root across strings": lambda m: m.MathTex(r"\sqrt{", "x", "}"),
    "matrix in a formula": lambda m: m.MathTex(r"\begin{bmatrix} a & b \\ c & d \end{bmatrix}"),
    "aligned lines": lambda m: m.MathTex(r"a &= b \\", "c &= d"),
    "separator": lambda m: m.MathTex("x", "y", arg_separator=","),
    "paint": lambda m: m.MathTex("x", "+y", color=m.RED, stroke_width=2, fill_opacity=0.4),
    "fill": lambda m: m.MathTex("x", fill_color=m.RED, stroke_color=m.BLUE),
    "height": lambda m: m.MathTex("x", "+y", height=2),
    "font size": lambda m: m.MathTex("x", "+y", font_size=96),
    "opacity by TeX": lambda m: m.MathTex("x", "+", "y").set_opacity_by_tex("y", 0.3, 0.8),
    "colours in the source": lambda m: m.MathTex(r"{\color{red} x} + y"),
    "left to right": lambda m: m.SingleStringMathTex(
        r"\sum_{i=0}^n i", organize_left_to_right=True),
    "text": lambda m: m.Tex("Let ", "$x$", r" be \emph{small}, ", r"$\varepsilon \to 0$"),
    "lines of text": lambda m: m.Tex(r"first line\\ second $x^2$ line"),
    "title": lambda m: m.Title("Hello World"),
    "short title": lambda m: m.Title("Hello", match_underline_width_to_text=True, color=m.RED),
    "list": lambda m: m.BulletedList("Item one", "Item $x$", "third", buff=0.3, color=m.RED),
    "faded list": lambda m: _changed(m.BulletedList("One", "Two"), lambda b: b.fade_all_but(1)),
    "number": lambda m: m.DecimalNumber(-1234.5678, num_decimal_places=3),
    "number with sign": lambda m: m.DecimalNumber(-0.001, include_sign=True, color=m.RED),
    "number with dots": lambda m: m.DecimalNumber(3.1, show_ellipsis=True, font_size=24),
    "number with unit": lambda m: m.DecimalNumber(3.1, unit=r"^\circ"),
    "number set": lambda m: _changed(
        m.DecimalNumber(3.1).to_edge(m.LEFT).scale(2).set_opacity(0.5),
        lambda number: number.set_value(12.5)),
    "number set on the right": lambda m: m.DecimalNumber(3.1, edge_to_fix=m.RIGHT).set_value(12345),
    "painted number set": lambda m: m.DecimalNumber(1).set_stroke(m.BLUE, 3).set_value(2),
    "complex number": lambda m: m.DecimalNumber(1 + 2j, num_decimal_places=1),
    "integer": lambda m: m.Integer(2.5),
    "variable": lambda m: m.Variable(0.5, "x", num_decimal_places=3),
    "matrix": lambda m: m.Matrix([[1, 2], [3, 4]]),
    "matrix of kinds": lambda m: m.Matrix(
        [[r"\pi", -1], ["x_2", 4]], left_bracket="(", right_bracket=")", v_buff=1, h_buff=2,
        bracket_h_buff=0.1, bracket_v_buff=0.1, element_alignment_corner=m.UL),
    "matrix on rectangles": lambda m: m.Matrix(
        [[1], [3]], add_background_rectangles_to_entries=True, include_background_rectangle=True),
    "decimal matrix": lambda m: m.DecimalMatrix([[3.456, 2.122]]).set_column_colors(m.RED, m.BLUE),
    "integer matrix": lambda m: m.IntegerMatrix([[3.7], [42]]).set_row_colors(m.GREEN),
    "determinant": lambda m: m.get_det_text(m.Matrix([[2, 0], [-1, 1]]), determinant=3),
}
