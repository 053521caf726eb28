"""What becomes something else."""
import numpy as np
from manim import *

from .scenery import case, row, square, triangle


@case
def transform(s):
    a, b = square(2), triangle().shift(RIGHT * 3)
    s.add(a)
    s.play(Transform(a, b))
    s.play(a.animate.shift(DOWN))


@case
def transform_arc(s):
    a, b = square(2), triangle().shift(RIGHT * 3)
    s.add(a)
    s.play(Transform(a, b, path_arc=PI / 3))
    s.play(ClockwiseTransform(a, square().shift(LEFT * 2)))
    s.play(CounterclockwiseTransform(a, triangle()))


@case
def replacement(s):
    a, b, c = row(2), row(3).shift(UP * 2), triangle()
    s.add(a, c)
    s.play(ReplacementTransform(a, b))
    s.play(b.animate.shift(DOWN), FadeOut(c))


@case
def one_to_many(s):
    a, b = square(2), row(3).shift(UP)
    s.add(a)
    s.play(Transform(a, b, lag_ratio=0.3))


@case
def many_to_one(s):
    a, b = row(3).shift(UP), triangle()
    s.add(a)
    s.play(ReplacementTransform(a, b))


@case
def from_copy(s):
    a, b = square(2), row(2).shift(RIGHT * 3)
    s.add(a)
    s.play(TransformFromCopy(a, b, lag_ratio=0.5, rate_func=rush_into))


@case
def fade_transform(s):
    a, b = square(2), triangle().shift(RIGHT * 3)
    s.add(a)
    s.play(FadeTransform(a, b))
    s.play(FadeTransform(b, square(3).shift(LEFT), stretch=False, dim_to_match=0))


@case
def fade_transform_pieces(s):
    a, b = row(2), row(3).shift(UP * 2)
    s.add(a)
    s.play(FadeTransformPieces(a, b))


@case
def matching_shapes(s):
    a = VGroup(square(), triangle().shift(RIGHT * 2))
    b = VGroup(triangle().scale(2).shift(LEFT * 3), square(1).rotate(0.4).shift(UP * 2))
    s.add(a)
    s.play(TransformMatchingShapes(a, b))


@case
def chained(s):
    a = square()
    s.add(a)
    s.play(a.animate(run_time=2).shift(RIGHT).scale(2).rotate(PI / 4))


@case
def applied(s):
    a, b = square(), triangle()
    s.add(a, b)
    s.play(ApplyMatrix([[1, 1], [0, 0.5]], a), run_time=1)
    s.play(ApplyPointwiseFunction(lambda p: np.array([p[0] + p[1] ** 2, p[1], 0]), b))
    s.play(ApplyComplexFunction(lambda z: z * z + 1, a))
    s.play(ScaleInPlace(a, 0.5), FadeToColor(b, GREEN))
    s.play(ShrinkToCenter(b))


@case
def cyclic(s):
    g = row(3)
    s.add(g)
    s.play(CyclicReplace(*g))
    s.play(Swap(g[0], g[2], run_time=2))
