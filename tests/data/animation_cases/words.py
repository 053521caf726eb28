"""Animations of letters, targets and orders."""
from manim import *

from .scenery import case, row, square, triangle


@case
def grow_arrow(s):
    s.play(GrowArrow(Arrow(LEFT * 2, RIGHT + UP)), GrowArrow(Arrow(DOWN, DOWN + RIGHT * 3, buff=0), point_color=RED))


@case
def targets(s):
    a, b = triangle(), row(2).shift(DOWN * 2)
    s.add(a, b)
    a.generate_target()
    a.target.shift(RIGHT * 2).scale(0.5).set_color(GREEN)
    b.save_state()
    s.play(MoveToTarget(a), b.animate.rotate(PI / 3).shift(UP).set_stroke(YELLOW, 8))
    s.play(Restore(b), a.animate.stretch(2, 0))


@case
def z_order(s):
    a, b, c = square(2, fill_opacity=1), triangle(), row(2)
    a.set_z_index(1)
    s.play(FadeIn(a), Create(b), FadeIn(c))
    c.set_z_index(2)
    s.play(a.animate.set_z_index(3).shift(RIGHT), b.animate.shift(LEFT))
    s.bring_to_back(a)
    s.bring_to_front(b)
    s.play(Transform(b, square(0.5)))


@case
def change_speed(s):
    a, b = square(), triangle()
    s.add(a, b)
    s.play(ChangeSpeed(a.animate(run_time=2, rate_func=linear).shift(RIGHT * 4), {0.3: 1, 0.4: 0.2, 0.6: 0.2, 1: 1}))
    s.play(ChangeSpeed(AnimationGroup(Rotate(a, PI / 2), b.animate(run_time=2).shift(UP)), {0: 0.5, 1: 1.5}))
    s.play(ChangeSpeed(Create(row(3)), {0.25: 2, 1: 0.5}, rate_func=linear))


# What the tests set text in: a box half an em apart for each letter but the space.
def letters(text, font_size=48):
    em = font_size / 72
    boxes = []
    for i, letter in enumerate(text):
        if letter != " ":
            box = Rectangle(width=0.4 * em, height=0.7 * em, color=WHITE, fill_opacity=1, stroke_width=0)
            boxes.append(box.move_to([(i / 2 + 0.2) * em, 0.35 * em, 0]))
    return VGroup(*boxes)


# Of no more than what TransformMatchingTex asks of a formula: its strings are a unit apart.
class Formula(VMobject):
    def __init__(self, *strings):
        super().__init__()
        self.tex_string = "".join(strings)
        for i, string in enumerate(strings):
            part = letters(string).shift(RIGHT * i)
            part.tex_string = string
            self.add(part)
        self.move_to(ORIGIN)


@case
def letter_by_letter(s):
    a = letters("ab cde").move_to(ORIGIN)
    s.play(AddTextLetterByLetter(a))
    s.play(RemoveTextLetterByLetter(a, run_time=2))


@case
def matching_tex(s):
    # One string of each kind: Manim takes several in the order of a set, which is another each time.
    a, b = Formula("+", "ab"), Formula("ab", "cd").shift(UP)
    s.add(a)
    s.play(TransformMatchingTex(a, b))
    s.play(TransformMatchingTex(b, Formula("xyz", "ab"), transform_mismatches=True, path_arc=PI / 2))
