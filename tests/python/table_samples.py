"""Tables and braces that Manim and we both make: functions of a namespace."""

WORDS = [["a", "is b"], ["cc", "d"]]


def _labels(m):
    return {"row_labels": [m.Text("R1"), m.Text("R2")], "col_labels": [m.Text("C1"), m.Text("C2")]}


SAMPLES = {
    "table": lambda m: m.Table(WORDS),
    "labels": lambda m: m.Table(WORDS, **_labels(m)),
    "corner": lambda m: m.Table(
        WORDS, top_left_entry=m.Square().scale(0.3), include_outer_lines=True,
        arrange_in_grid_config={"cell_alignment": m.RIGHT}, **_labels(m)),
    "lines": lambda m: m.Table(WORDS, col_labels=[m.Text("C"), m.Text("D")], v_buff=0.4, h_buff=0.6,
                               line_config={"stroke_width": 1, "color": m.YELLOW}),
    "rectangles": lambda m: m.Table(
        WORDS, add_background_rectangles_to_entries=True, include_background_rectangle=True,
        element_to_mobject_config={"font_size": 20, "color": m.RED}),
    "highlighted": lambda m: m.Table(WORDS, **_labels(m)).add_highlighted_cell(
        (2, 2), color=m.GREEN, fill_opacity=0.4),
    "cell": lambda m: m.Table(WORDS, include_outer_lines=True).scale(0.5).get_cell((2, 1)),
    "colours": lambda m: m.Table(WORDS).set_column_colors(m.RED, m.BLUE).set_row_colors(m.GREEN),
    "formulas": lambda m: m.MathTable([["+", 0], [r"\frac12", 7]], include_outer_lines=True),
    "mobjects": lambda m: m.MobjectTable([[m.Circle().scale(0.3), m.Square()]]),
    "integers": lambda m: m.IntegerTable(
        [[0, 30], [90, 60]], h_buff=1, element_to_mobject_config={"unit": r"^{\circ}"}),
    "decimals": lambda m: m.DecimalTable([[1.23, 2.5]], include_outer_lines=True),
    "brace": lambda m: m.Brace(m.Square(), m.LEFT, buff=0.5, color=m.RED),
    "leaning brace": lambda m: m.Brace(
        m.Line(m.ORIGIN, 2 * m.RIGHT + m.UP), direction=2 * m.UP - m.RIGHT),
    "brace between points": lambda m: m.BraceBetweenPoints([0, 0, 0], [1, 2, 0]),
    "brace along an arc": lambda m: m.ArcBrace(
        m.Arc(radius=1.5, start_angle=0, angle=2, arc_center=[1, 1, 0]), m.LEFT),
    "brace along a small arc": lambda m: m.ArcBrace(m.Arc(radius=0.2, start_angle=0, angle=3)),
    "label": lambda m: m.BraceLabel(m.Square(), ["a", "b"], brace_direction=m.UP, buff=0.5),
}
