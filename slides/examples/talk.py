"""What attention does, in four slides: `rostrum slides/examples/talk.py`.

It is written for manim-slides and plays there as well: `manim-slides render talk.py Attention`.
"""
from manim import *
from manim_slides import Slide

WORDS = ["The", "cat", "sat", "down"]
QUERY, KEY, VALUE = BLUE, GREEN, ORANGE
# How well the query of each word fits the key of each word before it.
SCORES = [[1.0], [0.4, 2.0], [0.1, 1.9, 0.8], [0.2, 1.1, 2.2, 0.5]]


def softmax(row):
    """Weights that sum to one: what is e times as much for every one more."""
    powers = np.exp(row)
    return powers / powers.sum()


def box(word, color):
    frame = RoundedRectangle(corner_radius=0.12, width=1.5, height=0.8, color=color)
    return VGroup(frame.set_fill(opacity=0.15), Text(word, font_size=28).move_to(frame))


class Attention(Slide):
    def construct(self):
        self.camera.background_color = "#101418"

        # A row of words.
        title = Text("What does a word look at?", font_size=44).to_edge(UP, buff=0.6)
        words = VGroup(*[box(word, GRAY) for word in WORDS]).arrange(RIGHT, buff=0.5)
        self.play(Write(title))
        self.play(LaggedStart(*[FadeIn(word, shift=UP) for word in words], lag_ratio=0.2))
        self.next_slide(notes="Each word is about to ask a question of the words before it.")

        # It becomes queries above and keys to the left of a table of scores.
        queries = VGroup(*[box(word, QUERY) for word in WORDS]).arrange(DOWN, buff=0.25)
        queries.shift(4 * LEFT + 0.6 * DOWN)
        keys = words.copy()
        for key in keys:
            key[0].set_color(KEY)
        keys.scale(0.8).next_to(title, DOWN, buff=0.5).shift(RIGHT)
        self.play(ReplacementTransform(words.copy(), keys),
                  ReplacementTransform(words, queries), run_time=1.5)
        legend = MathTex("Q", "K^\\top").set_color_by_tex("Q", QUERY).set_color_by_tex("K", KEY)
        legend.next_to(keys, LEFT, buff=1)
        self.play(Write(legend))

        # A square for every score: as bright as its weight.
        cells = VGroup()
        for row, query in enumerate(queries):
            for weight, key in zip(softmax(SCORES[row]), keys):
                cell = Square(0.9, stroke_width=1, fill_color=VALUE, fill_opacity=weight)
                label = DecimalNumber(weight, num_decimal_places=2, font_size=24)
                cells.add(VGroup(cell, label).move_to([key.get_x(), query.get_y(), 0]))
        grow = [FadeIn(cell, scale=0.5) for cell in cells]
        self.play(LaggedStart(*grow, lag_ratio=0.15, run_time=3))
        self.next_slide(notes="The upper right is empty: no word looks at what comes after it.")

        # One row of it, and what it says.
        last = cells[-4:]
        frame = SurroundingRectangle(last, color=YELLOW, buff=0.1)
        self.play(Create(frame), Indicate(queries[-1]))
        says = Text("“down” looks at “sat”", font_size=30, t2c={"sat": KEY, "down": QUERY})
        says.to_edge(DOWN, buff=0.4)
        self.play(FadeIn(says, shift=0.3 * UP))
        self.next_slide(loop=True)
        self.play(Wiggle(last[2]))
        self.wait(0.5)
        self.next_slide(notes="And this is all of it.")

        # The whole in one line.
        formula = MathTex(r"\mathrm{softmax}\left(", r"{Q", r"K^\top", r"\over \sqrt{d}}",
                          r"\right)", "V", font_size=72)
        formula[1].set_color(QUERY)
        formula[2].set_color(KEY)
        formula[5].set_color(VALUE)
        rest = VGroup(queries, keys, cells, frame, says)
        self.play(FadeOut(rest), Transform(legend, formula), run_time=1.5)
        self.play(Circumscribe(legend, color=YELLOW))
