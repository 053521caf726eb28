"""Listings that Manim 0.18 and we both make: functions of a namespace.

The styles are ones whose colours Pygments has not changed for years.
"""

FIBONACCI = """def fib(n):
    # slow on purpose
    if n < 2:
        return n

print(fib(10))"""

SAMPLES = {
    "window": lambda m: m.Code(code=FIBONACCI, language="python", background="window",
                               font_size=22, style="fruity", tab_width=4),
    "rectangle": lambda m: m.Code(code="SELECT name\nFROM users;", language="sql", style="rrt",
                                  insert_line_no=False, font_size=20),
    "margins": lambda m: m.Code(
        code='int main() {\n    return "a<b & c"[0];\n}\n', language="cpp", style="default",
        margin=0.5, corner_radius=0.1, line_no_buff=0.2, background_stroke_color=m.RED,
        background_stroke_width=3, line_no_from=9),
}
