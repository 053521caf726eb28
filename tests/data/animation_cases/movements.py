"""What is drawn, comes and goes, turns and moves."""
from manim import *

from .scenery import case, row, square, triangle


@case
def growing(s):
    a, b, c, d = triangle(), triangle().shift(UP), Line(LEFT * 2, RIGHT * 2), row(2)
    s.play(GrowFromCenter(a), GrowFromPoint(b, RIGHT * 3 + UP, point_color=GREEN))
    s.play(GrowFromEdge(d, DL), GrowFromPoint(c, LEFT * 2))
    s.play(SpinInFromNothing(triangle(), angle=PI))


@case
def drawing(s):
    a, b, c = triangle(), row(3).shift(DOWN), square(2, fill_opacity=0.5, stroke_width=0)
    s.play(Create(b))
    s.play(DrawBorderThenFill(a), Write(c))
    s.play(Uncreate(b), Unwrite(a))
    s.play(Write(c, reverse=True), run_time=2)


@case
def subsets(s):
    s.play(ShowIncreasingSubsets(row(4)))


@case
def one_by_one(s):
    s.play(ShowSubmobjectsOneByOne(row(4)))


@case
def spiral_in(s):
    s.play(SpiralIn(row(3).shift(UP)))


@case
def fade_to_target(s):
    a = square()
    s.play(FadeIn(a, target_position=UP * 2, scale=0.5))
    s.play(FadeOut(a, target_position=RIGHT * 3))


@case
def rotating(s):
    a, b = triangle(), square().shift(RIGHT * 2)
    s.add(a, b)
    s.play(Rotate(a, PI / 2), Rotate(b, PI, about_point=ORIGIN))
    s.play(Rotating(b, radians=PI, about_point=UP, run_time=2))
    s.play(Rotating(a, run_time=1, rate_func=smooth))


@case
def indications(s):
    a = triangle()
    s.add(a)
    s.play(Indicate(a))
    s.play(FocusOn(UP + RIGHT))
    s.play(Wiggle(a))
    s.play(Flash(LEFT * 2, num_lines=5))


@case
def circumscribing(s):
    a = triangle()
    s.add(a)
    s.play(Circumscribe(a))
    s.play(Circumscribe(a, fade_out=True, run_time=2))
    s.play(Circumscribe(a, fade_in=True))
    s.play(Circumscribe(a, fade_in=True, fade_out=True))


@case
def passing(s):
    s.play(ShowPassingFlash(triangle(), time_width=0.4))


@case
def waving(s):
    a = row(3)
    s.add(a)
    s.play(ApplyWave(a))
    s.play(ApplyWave(a, direction=RIGHT, ripples=2, amplitude=0.5))


@case
def homotopy(s):
    a = triangle()
    s.add(a)
    s.play(Homotopy(lambda x, y, z, t: (x + t * y, y + t * x * x, z), a, run_time=1))


@case
def along_path(s):
    a, way = square(), Polygon([2, 0, 0], [0, 2, 0], [-2, 0, 0])
    s.add(a)
    s.play(MoveAlongPath(a, way, rate_func=linear))


@case
def broadcast(s):
    s.play(Broadcast(square(2), focal_point=UP))
