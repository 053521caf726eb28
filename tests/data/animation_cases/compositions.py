"""Animations made of animations."""
from manim import *

from .scenery import case, row, square, triangle


@case
def group(s):
    a, b = square(), triangle()
    s.add(a, b)
    s.play(AnimationGroup(a.animate.shift(RIGHT * 2), b.animate(run_time=2).shift(UP), lag_ratio=0.5))


@case
def group_overridden(s):
    a, b = square(), triangle()
    s.play(AnimationGroup(Create(a), FadeIn(b, shift=UP), rate_func=smooth), run_time=3)


@case
def lagged(s):
    s.play(LaggedStart(*[FadeIn(m, shift=UP) for m in row(4)], lag_ratio=0.3, run_time=3))


@case
def lagged_map(s):
    s.play(LaggedStartMap(FadeIn, row(5)))


@case
def succession(s):
    a, b = square(), triangle()
    s.play(Succession(Create(a), Rotate(a, PI / 2), FadeIn(b), a.animate.shift(RIGHT * 2)))


@case
def nested(s):
    a, b, c = square(), triangle(), square(2)
    s.play(
        Succession(
            AnimationGroup(FadeIn(a), Create(b, run_time=2), lag_ratio=0.5),
            LaggedStart(Indicate(a), Create(c), lag_ratio=0.4, rate_func=smooth),
            run_time=5,
            rate_func=smooth,
        )
    )


@case
def play_overrides(s):
    a, b = row(3), triangle()
    s.add(b)
    s.play(Create(a), b.animate(run_time=3).shift(LEFT), lag_ratio=0.2, rate_func=linear)
