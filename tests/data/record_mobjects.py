#!/usr/bin/env python3
"""Writes manim_mobjects.json: what Manim Community 0.18.1 makes of shapes, and what its verbs do to them.

    python3 -m venv venv && venv/bin/pip install manim==0.18.1 'numpy<2'
    venv/bin/python tests/data/record_mobjects.py

Each name holds a mobject's width and height, and for each member of its family that has points: how many, the
box of its anchors (left, bottom, right, top), fill (colours, opacity), stroke (colours, opacity, width).
tests/unit/mobjects_*_test.cpp make the same mobjects under the same names.
"""

import json
import pathlib

import manim as m
import numpy as np
from manim import DL, DOWN, DR, LEFT, ORIGIN, PI, RIGHT, UP, UR

recorded = {}


def numbers(values):
    """Seven decimals, whole numbers without a point, no minus zero."""
    rounded = [round(float(v), 7) + 0.0 for v in np.asarray(values).reshape(-1)]
    return [int(v) if v == int(v) else v for v in rounded]


def paint(rgbas):
    return [[int(round(c * 255)) for c in rgba[:3]] for rgba in rgbas]


def leaf(mobject):
    anchors = np.array(mobject.get_anchors())
    return {
        "n": len(mobject.points),
        "box": numbers([*anchors.min(axis=0)[:2], *anchors.max(axis=0)[:2]]),
        "fill": [paint(mobject.fill_rgbas), *numbers([mobject.get_fill_opacity()])],
        "stroke": [paint(mobject.stroke_rgbas), *numbers([mobject.get_stroke_opacity(), mobject.get_stroke_width()])],
        "back": numbers([mobject.get_stroke_width(background=True)]),
        "z": int(mobject.z_index),
    }


def record(name, mobject):
    assert name not in recorded, name
    recorded[name] = {
        "size": numbers([mobject.width, mobject.height]),
        "leaves": [leaf(part) for part in mobject.family_members_with_points()],
    }


def values(name, *given):
    assert name not in recorded, name
    recorded[name] = numbers(given)


def at(x, y):
    return np.array([x, y, 0.0])


def row():
    return m.VGroup(m.Square(1), m.Circle(0.75), m.Triangle(), m.Rectangle(width=2, height=0.5), m.Dot())


# --- makers
record("Circle", m.Circle())
record("Circle blue", m.Circle(radius=0.5, color=m.BLUE, fill_opacity=0.5, stroke_width=2))
record("Dot", m.Dot())
record("Dot at", m.Dot(at(1, 2), radius=0.2, color=m.RED))
record("AnnotationDot", m.AnnotationDot())
record("Ellipse", m.Ellipse(3, 1, color=m.GREEN))
record("Arc", m.Arc(radius=2, start_angle=1, angle=-2, arc_center=at(1, 1)))
record("ArcBetweenPoints", m.ArcBetweenPoints(LEFT, at(2, 1)))
record("ArcBetweenPoints radius", m.ArcBetweenPoints(LEFT, at(2, 1), radius=-3))
record("Sector", m.Sector(outer_radius=2, angle=1))
record("AnnularSector", m.AnnularSector())
record("Annulus", m.Annulus(inner_radius=0.5, outer_radius=1.5, color=m.TEAL))
record("Rectangle", m.Rectangle(width=3, height=1.5))
record("Rectangle grid", m.Rectangle(width=3, height=1.5, grid_xstep=0.5, grid_ystep=0.4))
record("Square", m.Square())
record("RoundedRectangle", m.RoundedRectangle(corner_radius=0.3, width=3, height=1))
record("Polygon", m.Polygon(at(-1, 0), at(1, 0.5), at(0, 2)))
record("Triangle", m.Triangle())
record("RegularPolygon", m.RegularPolygon(7, radius=2))
record("RegularPolygram", m.RegularPolygram(6))
record("Star", m.Star(7, outer_radius=2, density=3, color=m.YELLOW, fill_opacity=1))
record("Line", m.Line(LEFT, at(2, 1), buff=0.1))
record("Line arc", m.Line(LEFT, at(2, 1), path_arc=PI / 2))
record("Line between mobjects", m.Line(m.Circle().shift(LEFT * 3), m.Square().shift(at(3, 1))))
record("DashedLine", m.DashedLine(LEFT * 2, at(2, 1), color=m.RED))
record("DashedVMobject", m.DashedVMobject(m.Circle(color=m.BLUE), num_dashes=7))
record("Arrow", m.Arrow(LEFT * 2, at(2, 1)))
record("Arrow short", m.Arrow(ORIGIN, at(0.6, 0), buff=0))
record("Arrow stealth", m.Arrow(LEFT, RIGHT, tip_shape=m.StealthTip, color=m.GREEN, stroke_width=3))
record("Arrow between mobjects", m.Arrow(m.Circle().shift(LEFT * 3), m.Square().shift(at(3, 1)), buff=0.1))
record("DoubleArrow", m.DoubleArrow(LEFT * 2, RIGHT))
record("Vector", m.Vector(at(1, 2), color=m.YELLOW))
record("CurvedArrow", m.CurvedArrow(LEFT, at(2, 1)))
record("CurvedDoubleArrow", m.CurvedDoubleArrow(LEFT, at(2, 1), angle=-1))
record("Elbow", m.Elbow(width=0.5, angle=1))
record("Line with tips", m.Line(LEFT, RIGHT, color=m.RED).add_tip().add_tip(at_start=True, tip_length=0.2))
record("Line square tip", m.Line(LEFT, RIGHT).add_tip(tip_shape=m.ArrowSquareTip, tip_length=0.3))
line_1, line_2 = m.Line(ORIGIN, RIGHT * 2), m.Line(ORIGIN, at(1, 1))
record("Angle", m.Angle(line_1, line_2, radius=0.6, dot=True))
record("RightAngle", m.RightAngle(line_1, m.Line(ORIGIN, UP), length=0.3))
record("TangentLine", m.TangentLine(m.Circle(), 0.3, length=3))
record("SurroundingRectangle", m.SurroundingRectangle(m.Circle(), buff=0.2, corner_radius=0.1))
record("BackgroundRectangle", m.BackgroundRectangle(m.Triangle()))
record("Cross", m.Cross(m.Rectangle(width=3, height=1).shift(UP)))
record("Underline", m.Underline(m.Triangle()))
record("Brace", m.Brace(m.Square(), LEFT))
record("BraceBetweenPoints", m.BraceBetweenPoints(LEFT, at(1, 1)))
record("ParametricFunction", m.ParametricFunction(lambda t: at(t, t * t), t_range=(-1, 1)))
record("FunctionGraph", m.FunctionGraph(np.sin, x_range=(-2, 2)))
record("CubicBezier", m.CubicBezier(LEFT, UP, DOWN, RIGHT))
record("Cutout", m.Cutout(m.Square(4), m.Triangle(), fill_opacity=1, color=m.RED))

# --- placing
record("next_to", m.Square(1).next_to(m.Triangle(), UP, buff=0.5, aligned_edge=LEFT))
record("move_to edge", m.Square(1).move_to(m.Circle(2), aligned_edge=UR))
record("to_corner", m.Triangle().to_corner(UR))
record("to_edge", m.Triangle().to_edge(buff=1))
record("align_to", m.Square(1).align_to(m.Circle(2), DL))
record("set_x", m.Triangle().set_x(2, LEFT).set_y(-1, UP))
record("match_x", m.Triangle().match_x(m.Dot(at(2, 1))).match_y(m.Dot(at(2, 1)), UP))
record("next_to index", row().arrange(RIGHT).next_to(row().arrange(DOWN), RIGHT, index_of_submobject_to_align=2))

# --- arranging
record("arrange", row().arrange(DOWN, buff=0.1, aligned_edge=LEFT))
record("arrange where it is", row().arrange(RIGHT, center=False))
record("grid", row().arrange_in_grid())
record("grid of rows", row().shift(RIGHT).arrange_in_grid(rows=2, buff=0.5))
record("grid aligned", row().arrange_in_grid(cols=2, row_alignments="udc", col_alignments="lr", buff=(0.1, 0.7)))
record("grid flow", row().arrange_in_grid(2, 3, flow_order="ul", cell_alignment=DR))
record("grid sizes", row().arrange_in_grid(2, 3, row_heights=[2, None], col_widths=[None, 3, 1]))

# --- size and shape
record("scale", m.Triangle().scale(2))
record("scale about edge", m.Triangle().scale(0.5, about_edge=LEFT))
record("scale about point", m.Triangle().scale(-2, about_point=UP))
record("stretch", m.Triangle().stretch(2, 0).stretch(0.5, 1, about_edge=DOWN))
record("scale_to_fit", m.Circle().scale_to_fit_width(5))
record("scale_to_fit height", m.Triangle().scale_to_fit_height(3))
record("stretch_to_fit", m.Triangle().stretch_to_fit_width(5).stretch_to_fit_height(1))
record("match_width", m.Triangle().match_width(m.Circle(3)))
record("replace", m.Triangle().replace(m.Rectangle(width=3, height=1).shift(UP)))
record("replace stretched", m.Triangle().replace(m.Rectangle(width=3, height=1).shift(UP), stretch=True))
record("surround", m.Triangle().surround(m.Square(1), buff=0.5))
record("rotate", m.Triangle().rotate(0.7))
record("rotate about", m.Triangle().rotate(0.7, about_point=RIGHT).rotate(1, about_edge=UP))
record("flip", m.Triangle().shift(RIGHT).flip(at(1, 2)))
record("apply_matrix", m.Triangle().apply_matrix([[1, 1], [0, 2]]))
record("apply_function", m.Square().insert_n_curves(20).apply_function(lambda p: at(p[0] + p[1] ** 2 / 4, p[1])))
record("arrow scaled", m.Arrow(LEFT, RIGHT).scale(2))
record("arrow scaled with tips", m.Arrow(LEFT, RIGHT).scale(0.5, scale_tips=True))
record("arrow in a group scaled", m.VGroup(m.Arrow(LEFT, RIGHT), m.Dot()).scale(2))
record("arrow put", m.Arrow(LEFT, RIGHT).put_start_and_end_on(DOWN, at(3, 2)))
record("line put", m.Line(LEFT, RIGHT).put_start_and_end_on(DOWN, at(3, 2)))
record("set_length", m.Line(LEFT, at(2, 1)).set_length(1).set_angle(2))

# --- paint
record("set_color", row().set_color(m.TEAL))
record("set_fill", row().set_fill(m.RED, opacity=0.3))
record("set_stroke", row().set_stroke(m.GREEN, width=7, opacity=0.5))
record("set_opacity", row().set_opacity(0.2))
record("fade", row().set_opacity(0.8).fade(0.25))
record("background stroke", m.Square().set_background_stroke(color=m.RED, width=3))
record("gradient", row().set_color_by_gradient(m.RED, m.GREEN, m.BLUE))
record("gradient of one", m.Square().set_color_by_gradient(m.RED, m.BLUE))
record("gradient within", m.Square().set_color([m.RED, m.GREEN, m.BLUE]))
record("gradient ended", m.Square().set_color([m.RED, m.GREEN]).set_color(m.YELLOW))
record("sheen", m.Circle(fill_opacity=1).set_sheen(0.4, UR))
record("sheen colored", m.Circle(fill_opacity=1).set_sheen(-0.3, DOWN).set_color(m.BLUE))
record("match_style", m.Square().match_style(m.Dot(color=m.RED)))
record("match_color", m.Square().match_color(m.Dot(color=m.GOLD)))
record("z", m.VGroup(m.Square(), m.Dot()).set_z_index(3))

# --- paths
record("corners", m.VMobject().set_points_as_corners([LEFT, UP, RIGHT]))
record("smooth", m.VMobject().set_points_smoothly([LEFT, UP, RIGHT, at(3, 2)]))
record("rounded", m.Triangle().round_corners(0.1))
triangle = m.Triangle().shift(RIGHT)
values("ends", *m.Arc(angle=2).get_start()[:2], *m.Arc(angle=2).get_end()[:2], m.Arc(angle=2).get_arc_length(),
       m.Line(LEFT, at(2, 1)).get_length(), m.Line(LEFT, at(2, 1)).get_angle(),
       *m.Circle().point_from_proportion(0.3)[:2], *m.Arrow(LEFT, at(2, 1)).get_start()[:2],
       *m.Arrow(LEFT, at(2, 1)).get_end()[:2], *m.DashedLine(LEFT, at(2, 1)).get_end()[:2],
       *triangle.get_center_of_mass()[:2], *triangle.get_boundary_point(at(1, -1))[:2],
       *m.Brace(m.Square(), LEFT).get_tip()[:2], *m.Brace(m.Square(), LEFT).get_direction()[:2],
       m.Angle(line_1, line_2).get_value(), *m.Circle(2).point_at_angle(1)[:2])

# --- members
record("sorted", row().arrange(RIGHT).sort(lambda p: -p[0]))
record("to back", row().add_to_back(m.Star()))
# Manim divides the curves of members, where these have more of them than those that they become.
become = m.VGroup(m.Square(), m.Triangle())
record("become", become.become(m.VGroup(m.Star(color=m.RED), m.Circle().shift(UP))))
record("empty members", m.VGroup(m.Square().shift(RIGHT * 4), m.VGroup()))

path = pathlib.Path(__file__).with_name("manim_mobjects.json")
lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(value, separators=(',', ':'))}" for name, value in recorded.items())
path.write_text("{\n" + lines + "\n}\n")
print(len(recorded), "mobjects,", path.stat().st_size, "bytes")
