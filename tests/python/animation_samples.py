"""Animations of simple things, in words that real Manim and ours both have.

Each sample yields the mobject that is looked at, and the animation.
"""

import numpy as np


def pair(m):
    """A square and a circle, filled."""
    return m.VGroup(
        m.Square(1, color=m.BLUE, fill_opacity=0.5),
        m.Circle(0.4, color=m.RED, fill_opacity=1, stroke_width=2).shift(2 * m.RIGHT),
    )


def target(m):
    """A triangle elsewhere."""
    return m.Triangle(color=m.GREEN, fill_opacity=0.3).shift(m.UP + m.LEFT)


def of(make):
    """A sample of an animation of the pair."""

    def sample(m):
        mobject = pair(m)
        return mobject, make(m, mobject)

    return sample


def to(make):
    """A sample of an animation of a square to another mobject; both are looked at."""

    def sample(m):
        square, other = m.Square(1, color=m.BLUE, fill_opacity=0.5), target(m)
        return m.Group(square, other), make(m, square, other)

    return sample


def saved(m, mobject):
    """The mobject with its state saved, and changed."""
    mobject.save_state()
    return mobject.scale(2).shift(m.DOWN).set_color(m.YELLOW)


def targeted(m, mobject):
    """The mobject with a target."""
    mobject.generate_target()
    mobject.target.rotate(1).shift(m.LEFT).set_opacity(0.2)
    return mobject


SAMPLES = {
    "create": of(lambda m, p: m.Create(p)),
    "create lag 0": of(lambda m, p: m.Create(p, lag_ratio=0, rate_func=m.linear)),
    "uncreate": of(lambda m, p: m.Uncreate(p)),
    "write": of(lambda m, p: m.Write(p)),
    "write reverse": of(lambda m, p: m.Write(p, reverse=True)),
    "write coloured": of(lambda m, p: m.Write(p, stroke_color=m.PINK, stroke_width=7)),
    "unwrite": of(lambda m, p: m.Unwrite(p)),
    "draw border": of(lambda m, p: m.DrawBorderThenFill(p)),
    "fade in": of(lambda m, p: m.FadeIn(p)),
    "fade in shift": of(lambda m, p: m.FadeIn(p, shift=m.UP, scale=0.5)),
    "fade in from": of(lambda m, p: m.FadeIn(p, target_position=3 * m.UP)),
    "fade in two": of(lambda m, p: m.FadeIn(p[0], p[1], shift=m.RIGHT, lag_ratio=0.5)),
    "fade out": of(lambda m, p: m.FadeOut(p, shift=m.DOWN, scale=2)),
    "fade out to": of(lambda m, p: m.FadeOut(p, target_position=m.Dot(3 * m.LEFT))),
    "fade out lag": of(lambda m, p: m.FadeOut(p, lag_ratio=0.4, rate_func=m.rush_from)),
    "grow center": of(lambda m, p: m.GrowFromCenter(p)),
    "grow point": of(lambda m, p: m.GrowFromPoint(p, m.UL, point_color=m.ORANGE)),
    "grow edge": of(lambda m, p: m.GrowFromEdge(p, m.DOWN)),
    "grow arrow": lambda m: (lambda a: (a, m.GrowArrow(a)))(m.Arrow(m.LEFT, m.RIGHT)),
    "spin": of(lambda m, p: m.SpinInFromNothing(p, angle=2)),
    "shrink": of(lambda m, p: m.ShrinkToCenter(p)),
    "rotate": of(lambda m, p: m.Rotate(p, 1.2)),
    "rotate about": of(lambda m, p: m.Rotate(p, -2, about_point=m.UP, lag_ratio=0.2)),
    "rotate out": of(lambda m, p: m.Rotate(p, 2, axis=m.RIGHT)),
    "rotating": of(lambda m, p: m.Rotating(p, radians=3, about_edge=m.LEFT)),
    "transform": to(lambda m, a, b: m.Transform(a, b)),
    "transform arc": to(lambda m, a, b: m.Transform(a, b, path_arc=1.5)),
    "transform reverse": to(
        lambda m, a, b: m.Transform(a, b, reverse_rate_function=True, rate_func=m.linear)
    ),
    "transform group": lambda m: (lambda a: (a, m.Transform(a, m.VGroup(
        *[m.Circle(0.2 + i / 10) for i in range(5)]).arrange())))(pair(m)),
    "transform fewer": lambda m: (lambda a: (a, m.Transform(a, m.Square())))(pair(m)),
    "replacement": to(lambda m, a, b: m.ReplacementTransform(a, b)),
    "from copy": to(lambda m, a, b: m.TransformFromCopy(a, b)),
    "clockwise": to(lambda m, a, b: m.ClockwiseTransform(a, b)),
    "counterclockwise": to(lambda m, a, b: m.CounterclockwiseTransform(a, b)),
    "fade transform": to(lambda m, a, b: m.FadeTransform(a, b)),
    "move to target": of(lambda m, p: m.MoveToTarget(targeted(m, p))),
    "restore": of(lambda m, p: m.Restore(saved(m, p))),
    "animate": of(lambda m, p: p.animate.shift(m.UP).scale(2).set_color(m.TEAL).build()),
    "animate timed": of(
        lambda m, p: p.animate(run_time=2, lag_ratio=0.3, rate_func=m.linear).shift(m.UP).build()
    ),
    "apply method": of(lambda m, p: m.ApplyMethod(p.shift, 2 * m.LEFT)),
    "apply function": of(lambda m, p: m.ApplyFunction(lambda x: x.scale(3).shift(m.UP), p)),
    "apply pointwise": of(
        lambda m, p: m.ApplyPointwiseFunction(lambda q: q + np.array([q[1], q[0] ** 2, 0]), p)
    ),
    "apply matrix": of(lambda m, p: m.ApplyMatrix([[1, 1], [0, 2]], p, about_point=m.RIGHT)),
    "apply complex": of(lambda m, p: m.ApplyComplexFunction(lambda z: z * z / 4, p)),
    "scale in place": of(lambda m, p: m.ScaleInPlace(p, 2)),
    "fade to color": of(lambda m, p: m.FadeToColor(p, m.YELLOW)),
    "cyclic replace": of(lambda m, p: m.CyclicReplace(*p)),
    "swap": of(lambda m, p: m.Swap(p[0], p[1])),
    "indicate": of(lambda m, p: m.Indicate(p, scale_factor=2, color=m.PURPLE)),
    "wiggle": of(lambda m, p: m.Wiggle(p, scale_value=1.2)),
    "passing flash": of(lambda m, p: m.ShowPassingFlash(p, time_width=0.4)),
    "apply wave": of(lambda m, p: m.ApplyWave(p, direction=m.UR, amplitude=0.5, ripples=2)),
    "circumscribe": lambda m: (lambda a: (a.animations[0].mobject, a))(
        m.Circumscribe(pair(m), m.Circle, fade_in=True, color=m.RED)),
    "homotopy": of(lambda m, p: m.Homotopy(lambda x, y, z, t: (x + t, y + t * x, z), p)),
    "along path": of(lambda m, p: m.MoveAlongPath(p, m.Arc(radius=2, angle=2))),
    "increasing": of(lambda m, p: m.ShowIncreasingSubsets(p)),
    "one by one": of(lambda m, p: m.ShowSubmobjectsOneByOne(p)),
    "group": of(lambda m, p: m.AnimationGroup(
        m.FadeIn(p[0]), p[1].animate(run_time=2).shift(m.UP), lag_ratio=0.5)),
    "lagged start": of(lambda m, p: m.LaggedStart(m.Create(p[0]), m.Write(p[1]), run_time=3)),
    "lagged map": of(lambda m, p: m.LaggedStartMap(m.FadeOut, p, shift=m.DOWN, lag_ratio=0.6)),
    "succession": of(lambda m, p: m.Succession(
        p.animate.shift(m.UP), m.FadeToColor(p[0], m.GREEN), m.Rotate(p[1], 1))),
    "change speed": of(lambda m, p: m.ChangeSpeed(
        p.animate(rate_func=m.linear).shift(m.UP), {0.3: 1, 0.5: 0.2, 1: 0.2})),
    "update": of(lambda m, p: m.UpdateFromAlphaFunc(p, lambda x, a: x.set_opacity(a))),
    "spiral in": of(lambda m, p: m.SpiralIn(p.add(target(m)), scale_factor=2)),
    "phase flow": of(lambda m, p: m.PhaseFlow(lambda q: np.array([-q[1], q[0], 0]), p)),
    "complex homotopy": of(lambda m, p: m.ComplexHomotopy(lambda z, t: z + t * z * z / 9, p)),
    "maintain": of(lambda m, p: m.AnimationGroup(
        p[0].animate.shift(m.UP), m.MaintainPositionRelativeTo(p[1], p[0]))),
    "focus on": lambda m: (lambda a: (a.mobject, a))(m.FocusOn(m.ORIGIN, opacity=0.4)),
    "flash": lambda m: (lambda a: (a.lines, a))(
        m.Flash(m.UP, num_lines=3, line_length=1, flash_radius=0.3, time_width=0.5)),
    "broadcast": lambda m: (lambda a: (m.Group(*[x.mobject for x in a.animations]), a))(
        m.Broadcast(m.Circle(fill_opacity=0.5), focal_point=m.LEFT, n_mobs=2)),
    "thinning flash": lambda m: (lambda a: (m.Group(*[x.mobject for x in a.animations]), a))(
        m.ShowPassingFlashWithThinningStrokeWidth(m.Circle(), n_segments=3, time_width=0.5)),
    "fade pieces": lambda m: (lambda a, b: (m.Group(a, b), m.FadeTransformPieces(a, b)))(
        pair(m), m.VGroup(m.Square(2), target(m), m.Dot())),
    "fade transform fit": to(
        lambda m, a, b: m.FadeTransform(a, b, stretch=False, dim_to_match=0)
    ),
    "lagged lag 0": of(lambda m, p: m.LaggedStart(
        m.FadeIn(p[0]), m.FadeOut(p[1]), lag_ratio=0, rate_func=m.there_and_back)),
    "map with arguments": of(lambda m, p: m.LaggedStartMap(
        m.ApplyMethod, p, lambda x: (x.set_color, m.YELLOW), lag_ratio=0.3)),
    "succession of groups": of(lambda m, p: m.Succession(
        m.AnimationGroup(p[0].animate.shift(m.UP), m.FadeToColor(p[1], m.GREEN)),
        m.Wait(0.5), p.animate.scale(2), lag_ratio=1)),
    "mismatches": lambda m: (lambda a, b: (m.Group(a, b), m.TransformMatchingShapes(
        a, b, transform_mismatches=True, path_arc=1)))(
        pair(m), m.VGroup(m.Square(2, color=m.RED).shift(m.UP), target(m))),
    "faded mismatches": lambda m: (lambda a, b: (m.Group(a, b), m.TransformMatchingShapes(
        a, b, fade_transform_mismatches=True)))(
        pair(m), m.VGroup(m.Square(2, color=m.RED).shift(m.UP), target(m))),
    "matching shapes": lambda m: (lambda a, b: (m.Group(a, b), m.TransformMatchingShapes(a, b)))(
        pair(m), m.VGroup(m.Square(2, color=m.RED).shift(m.UP), target(m))),
}
