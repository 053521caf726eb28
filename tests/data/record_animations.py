"""Records what Manim Community 0.18.1 makes of animations, to manim_animations.json.

    python record_animations.py > manim_animations.json

For each case: what is drawn 30 % and 74 % into each play, and after it, in painter's order: the box
of the anchors, fill and stroke with opacities, and the stroke's width. What is not seen is left
out. The cases stand in tests/unit/animation_cases.h once more, in C++.
"""
import json
import logging

import numpy as np
from manim import *
from manim.utils.family import extract_mobject_family_members

config.dry_run = True
logging.getLogger("manim").setLevel(logging.ERROR)
FRACTIONS = (0.3, 0.74)


class Recorder(Scene):
    def setup(self):
        self.moments = []

    def snapshot(self):
        leaves = []
        for mobject in extract_mobject_family_members(
            self.mobjects, use_z_index=True, only_those_with_points=True
        ):
            points = mobject.points[:, :2]
            anchors = np.concatenate([points[0::4], points[3::4]])
            fill = mobject.fill_rgbas[0]
            stroke = mobject.stroke_rgbas[0]
            width = float(mobject.get_stroke_width())
            if fill[3] <= 0 and (stroke[3] <= 0 or width <= 0):
                continue
            low, high = anchors.min(axis=0), anchors.max(axis=0)
            if np.allclose(points, points[0], atol=1e-9):
                continue
            leaves.append([round(float(v), 6) for v in (*low, *high, *fill, *stroke, width / 100)])
        self.moments.append(leaves)

    def play(self, *animations, **options):
        self.compile_animation_data(*animations, **options)
        self.begin_animations()
        for fraction in FRACTIONS:
            self.update_to_time(fraction * self.duration)
            self.snapshot()
        for animation in self.animations:
            animation.finish()
            animation.clean_up_from_scene(self)
        self.snapshot()


def triangle():
    return Polygon([0, 1, 0], [-1, -1, 0], [1, -0.5, 0], color=RED, fill_opacity=0.5)


def square(side=1.0, **options):
    return Square(side, **{"color": BLUE, **options})


def row(n):
    return VGroup(*[square(0.5 + 0.1 * i) for i in range(n)]).arrange(RIGHT)


CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function


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


def record(function):
    scene = Recorder()
    scene.setup()
    function(scene)
    return scene.moments


if __name__ == "__main__":
    print("{")
    print(
        ",\n".join(
            f' "{name}": ' + json.dumps(record(function), separators=(",", ":"))
            for name, function in CASES.items()
        )
    )
    print("}")
