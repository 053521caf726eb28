#!/usr/bin/env python3
"""Writes manim_paths.json: the points that Manim Community 0.18.1 computes for shapes and changes of paths.

    python3 -m venv venv && venv/bin/pip install manim==0.18.1 'numpy<2'
    venv/bin/python tests/data/record_paths.py

Each name holds a list of paths, a path as x, y, x, y and so on, four points a curve; or plain numbers.
The same arguments stand in tests/unit/path_*_test.cpp.
"""

import json
import pathlib

import manim as m
import numpy as np

recorded = {}


def numbers(values):
    """Eight decimals, whole numbers without a point, no minus zero."""
    rounded = [round(float(v), 8) + 0.0 for v in np.asarray(values).reshape(-1)]
    return [int(v) if v == int(v) else v for v in rounded]


def flat(mobject_or_points):
    points = getattr(mobject_or_points, "points", mobject_or_points)
    points = np.asarray(points, dtype=float).reshape(-1, 3)
    assert np.abs(points[:, 2]).max(initial=0) < 1e-9
    return numbers(points[:, :2])


def path(name, *mobjects):
    assert name not in recorded, name
    recorded[name] = [flat(mobject) for mobject in mobjects]


def values(name, *given):
    assert name not in recorded, name
    recorded[name] = [numbers(given)]


# --- arcs
path("arc", m.Arc())
path("arc of 1.5 from -0.4 by 2.5 in 3", m.Arc(radius=1.5, start_angle=-0.4, angle=2.5, num_components=3,
                                               arc_center=[1, -2, 0]))
path("arc backwards", m.Arc(angle=-m.PI))
path("arc between points", m.ArcBetweenPoints([-1, 0.5, 0], [2, 1, 0]))
path("arc between points by -2", m.ArcBetweenPoints([-1, 0.5, 0], [2, 1, 0], angle=-2))
path("arc between points by 0", m.ArcBetweenPoints([-1, 0.5, 0], [2, 1, 0], angle=0))
path("arc between points of radius 2", m.ArcBetweenPoints([-1, 0.5, 0], [2, 1, 0], radius=2))
path("arc between points of radius -2", m.ArcBetweenPoints([-1, 0.5, 0], [2, 1, 0], radius=-2))
path("circle", m.Circle())
path("dot", m.Dot([1, 2, 0]))
path("annotation dot", m.AnnotationDot())
path("ellipse", m.Ellipse(3, 1.25))
path("annulus", m.Annulus(0.5, 1.5))
path("sector", m.Sector())
path("annular sector", m.AnnularSector(0.5, 2, angle=-2, start_angle=1))

path("circle through points", m.Circle.from_three_points(m.LEFT, m.UP * 2, m.RIGHT * 3))
path("points at angles", [m.Circle(2).shift(m.UR).point_at_angle(angle) for angle in (0, 1, 4, -1)]
     + [m.Circle().rotate(1).point_at_angle(0.5)])
path("arc centers", [m.Arc(radius=2, angle=1, arc_center=[1, 2, 0]).get_arc_center(),
                     m.ArcBetweenPoints([0, 0, 0], [1, 1, 0]).get_arc_center()])
path("arc polygon", m.ArcPolygon([0, 0, 0], [2, 0, 0], [0, 2, 0]))

# --- polygons
path("rectangle", m.Rectangle())
path("square", m.Square(1.5))
path("rounded rectangle", m.RoundedRectangle())
path("rounded rectangle inwards", m.RoundedRectangle(width=3, height=1.5, corner_radius=-0.25))
path("triangle", m.Triangle())
path("hexagon", m.RegularPolygon())
path("pentagon at 0.3", m.RegularPolygon(5, start_angle=0.3, radius=2))
path("polygram 5", m.RegularPolygram(5))
path("polygram 6", m.RegularPolygram(6))
path("polygram 9 by 6", m.RegularPolygram(9, density=6, radius=1.5))
path("star", m.Star())
path("star 7 by 3", m.Star(7, density=3, outer_radius=2, start_angle=None))
path("star inner", m.Star(4, inner_radius=0.2))
corners = [[-2, -1, 0], [2, -1.5, 0], [1, 1, 0], [0, 0.25, 0], [-1.5, 1, 0]]
path("polygon", m.Polygon(*corners))
path("polygram of two", m.Polygram(corners[:3], corners[2:]))
path("polygon rounded", m.Polygon(*corners).round_corners(0.2))
path("polygon rounded by three", m.Polygon(*corners).round_corners([0.1, -0.2, 0.3], components_per_rounded_corner=4))
path("polygon rounded evenly", m.Polygon(*corners).round_corners(0.2, evenly_distribute_anchors=True,
                                                                  components_per_rounded_corner=3))
path("cutout", m.Cutout(m.Square(4), m.Triangle(), m.Circle(0.3).shift(m.UR)))

# --- lines
path("line", m.Line())
path("line with buff", m.Line([-1, 0, 0], [2, 1, 0], buff=0.25))
path("line with too much buff", m.Line([-1, 0, 0], [2, 1, 0], buff=2.5))
path("line with arc", m.Line([-1, 0, 0], [2, 1, 0], path_arc=1.2))
path("line with arc and buff", m.Line([-1, 0, 0], [2, 1, 0], path_arc=-1.2, buff=0.3))
path("elbow", m.Elbow())
path("elbow turned", m.Elbow(width=0.5, angle=2))
path("tangent lines", m.TangentLine(m.Circle(2), 0.4, length=4), m.TangentLine(m.Star(), 0),
     m.TangentLine(m.Star(), 1, length=0.5))

# --- algebra
curvy_corners = [[-2, 0, 0], [-1, 1, 0], [0, -0.5, 0], [0.5, 0.75, 0], [2.5, 0.25, 0]]
loop_corners = curvy_corners + curvy_corners[:1]


def curvy():
    return m.VMobject().set_points_smoothly(curvy_corners)


def two_contours():
    mobject = m.VMobject()
    mobject.append_points(m.Star().points)
    mobject.append_points(curvy().points)
    return mobject


path("corners", m.VMobject().set_points_as_corners(curvy_corners))
path("corners smooth", curvy())
path("loop smooth", m.VMobject().set_points_smoothly(loop_corners))
path("two points smooth", m.VMobject().set_points_smoothly(curvy_corners[:2]))
path("there and back smooth", m.VMobject().set_points_smoothly([[-1, 0, 0], [2, 1, 0], [-1, 0, 0]]))
path("dot smooth", m.VMobject().set_points_smoothly([[3, 1.5, 0], [3, 1.5, 0]]))
path("nearly closed smooth", m.VMobject().set_points_smoothly(curvy_corners + [[-2.00001, 0, 0]]))
path("two contours smooth", two_contours().make_smooth())
path("circle jagged", m.Circle().make_jagged())
path("contours", *two_contours().get_subpaths())

partials = [(0, 1), (0, 0.3), (0.25, 0.75), (0.4, 0.45), (0.9, 1), (0, 0), (1, 1), (0.5, 0.2), (-0.5, 0.6), (0.7, 1.5)]
path("partials of two contours",
     *[m.VMobject().pointwise_become_partial(two_contours(), a, b) for a, b in partials])
path("subcurves of a circle", *[m.Circle().get_subcurve(a, b) for a, b in [(0.1, 0.6), (0.8, 0.15)]])
values("arc lengths", m.Circle().get_arc_length(), curvy().get_arc_length(), two_contours().get_arc_length())
fractions = [0, 0.1, 0.25, 0.5, 0.77, 1]
path("points from proportions of two contours", [two_contours().point_from_proportion(f) for f in fractions])
path("inserted", *[curvy().insert_n_curves(n) for n in (0, 1, 3, 9)])


def aligned(name, first, second):
    path(name + ", before", first, second)
    first.align_points(second)
    path(name + ", after", first, second)


aligned("aligned circle and square", m.Circle(), m.Square())
aligned("aligned square and two contours", m.Square(), two_contours())
aligned("aligned annulus and polygrams", m.Annulus(), m.RegularPolygram(9, density=6))
aligned("aligned with nothing", m.Triangle(), m.VMobject())
ends_in_dots = m.Square()
ends_in_dots.append_points([ends_in_dots.points[-1]] * 8)
aligned("aligned dots at the end", ends_in_dots, m.Triangle())
aligned("aligned as many", m.RegularPolygram(6), m.RegularPolygon())
path("reversed", curvy().reverse_points())
path("with ends", curvy().put_start_and_end_on([1, 1, 0], [-1, 2, 0]), m.Arc().put_start_and_end_on([0, 0, 0], [0, -2, 0]))
path("closed", (lambda mobject: (mobject.close_path(), mobject)[1])(two_contours()))
for name, mobject in (("curvy", curvy()), ("two contours", two_contours()), ("circle", m.Circle())):
    box = np.array([mobject.get_corner(m.DL), mobject.get_corner(m.UR)])
    values("extent of " + name, *box[0][:2], *box[1][:2], mobject.width, mobject.height)
pairs = [([0, 0], [9e-7, 0]), ([0, 0], [0, 2e-6]), ([3, 0], [3.00003, 0]), ([3, 0], [3.00004, 0]), ([1, 1], [2, 1])]
values("same points", *[m.VMobject().consider_points_equals(np.array(a), np.array(b)) for a, b in pairs])
path("boundary points", [m.Star().get_boundary_point(d) for d in (m.LEFT, m.UP, m.DR, m.RIGHT)])
path("applied", m.Square().insert_n_curves(4).apply_function(lambda p: np.array([p[0] + p[1] ** 2, np.sin(p[1] + p[0]), 0])))

# --- arrows
def tipped(name, *mobjects):
    """The shaft, then the tip and the one at the start, of each; and the strokes' widths of arrows."""
    path(name, *[part for mobject in mobjects for part in (mobject, *mobject.submobjects)])
    widths = [mobject.get_stroke_width() for mobject in mobjects if isinstance(mobject, m.Arrow)]
    if widths:
        values(name + ", stroke widths", *widths)


tips = [m.ArrowTriangleFilledTip, m.ArrowTriangleTip, m.ArrowCircleFilledTip, m.ArrowCircleTip,
        m.ArrowSquareFilledTip, m.ArrowSquareTip, m.StealthTip]
path("tips", *[tip() for tip in tips], m.ArrowTriangleTip(length=0.5, width=0.2), m.ArrowCircleTip(length=0.2),
     m.ArrowSquareTip(length=0.2), m.StealthTip(length=0.4))
tipped("arrow", m.Arrow([-2, 1, 0], [1.5, -0.5, 0]))
tipped("arrow, short", m.Arrow([0, 0, 0], [0.3, 0.4, 0], buff=0.05))
tipped("arrow with rules", m.Arrow(m.LEFT, m.RIGHT * 2, max_tip_length_to_length_ratio=0.05,
                                   max_stroke_width_to_length_ratio=1, stroke_width=10, tip_length=0.5))
tipped("arrow with arc", m.Arrow(m.LEFT, m.RIGHT * 2, path_arc=1))
for tip in tips:
    tipped("arrow, " + tip.__name__, m.Arrow([-2, 1, 0], [1.5, -0.5, 0], tip_shape=tip))
tipped("vector", m.Vector([1, 2]))
tipped("arrow to itself", m.Arrow(m.ORIGIN, m.ORIGIN))
tipped("double arrow", m.DoubleArrow([-2, 1, 0], [1.5, -0.5, 0]))
tipped("double arrow, short", m.DoubleArrow([0, 0, 0], [0.6, 0.5, 0], buff=0.05, tip_shape_start=m.ArrowCircleTip))
tipped("double arrow with arc", m.DoubleArrow(m.LEFT, m.RIGHT * 2, path_arc=-1))
tipped("curved arrow", m.CurvedArrow(m.LEFT * 2, m.RIGHT))
tipped("curved arrow by -1 with a square", m.CurvedArrow(m.LEFT * 2, m.UR, angle=-1, tip_shape=m.ArrowSquareTip))
tipped("curved double arrow", m.CurvedDoubleArrow(m.LEFT * 2, m.RIGHT))
tipped("line with tip", m.Line(m.LEFT, m.UR).add_tip())
tipped("line with tips", m.Line(m.LEFT, m.UR).add_tip().add_tip(tip_length=0.2, at_start=True))
tipped("line with tip of its size", m.Line(m.LEFT, m.UR).add_tip(tip_shape=m.ArrowTriangleTip, tip_length=0.6, tip_width=0.1))
tipped("arrow scaled", m.Arrow([-2, 1, 0], [1.5, -0.5, 0]).scale(0.4, about_point=m.ORIGIN))
tipped("arrow scaled with tips", m.Arrow([-2, 1, 0], [1.5, -0.5, 0]).scale(0.4, scale_tips=True, about_point=m.ORIGIN))
tipped("double arrow scaled", m.DoubleArrow([-2, 1, 0], [1.5, -0.5, 0]).scale(1.5, about_point=m.UP))
tipped("arrow put", m.Arrow([-2, 1, 0], [1.5, -0.5, 0]).put_start_and_end_on(m.UL, m.RIGHT * 2))
tipped("double arrow put", m.DoubleArrow([-2, 1, 0], [1.5, -0.5, 0]).put_start_and_end_on(m.UR, m.LEFT * 2))
tipped("line with tip put", m.Line(m.LEFT, m.UR).add_tip().put_start_and_end_on(m.UR, m.LEFT * 2))
tipped("line without length put", m.Line(m.UP, m.UP).put_start_and_end_on(m.UR, m.LEFT * 2))

# --- dashes
path("dashed line", *m.DashedLine().submobjects)
path("dashed line of long dashes", *m.DashedLine([-1, 0, 0], [2, 1, 0], dash_length=0.4, dashed_ratio=0.7).submobjects)
path("dashed line, short", *m.DashedLine([0, 0, 0], [0.1, 0, 0]).submobjects)
path("dashed circle", *m.DashedVMobject(m.Circle()).submobjects)
path("dashed circle with an offset", *m.DashedVMobject(m.Circle(), num_dashes=7, dashed_ratio=0.6, dash_offset=0.7).submobjects)
for offset in (0.2, 0.5, 0.8, -0.3):
    path(f"dashed curvy by {offset}", *m.DashedVMobject(curvy(), num_dashes=6, dash_offset=offset).submobjects)
path("dashed curvy by curves", *m.DashedVMobject(curvy(), num_dashes=5, dashed_ratio=0.4, equal_lengths=False).submobjects)
path("dashed curvy once", *m.DashedVMobject(curvy(), num_dashes=1).submobjects)
path("dashed two contours", *m.DashedVMobject(two_contours(), num_dashes=9).submobjects)
path("dashed square", *m.DashedVMobject(m.Square(), num_dashes=10).submobjects)

# --- ways
one, other = curvy().points, m.RegularPolygon(5).points
for angle in (m.PI / 2, -2, m.PI, 0.005):
    path(f"along arcs of {angle:.3f}", *[m.utils.paths.path_along_arc(angle)(one[:16], other[:16], t) for t in (0, 0.3, 1)])
    path(f"along spirals of {angle:.3f}", *[m.utils.paths.spiral_path(angle)(one[:16], other[:16], t) for t in (0, 0.3, 1)])

# --- graphs
path("function graph", m.FunctionGraph(np.sin, x_range=[-3, 2, 0.5]))
path("function graph by corners", m.FunctionGraph(np.sin, x_range=[-3, 2, 0.4], use_smoothing=False))
path("function graph interrupted", m.FunctionGraph(lambda x: 1 / x, x_range=[-2, 2, 0.3], discontinuities=[0, 5], dt=0.1))
path("parametric", m.ParametricFunction(lambda t: np.array([np.cos(t), np.sin(2 * t), 0]), t_range=[0, m.TAU, 0.5]))
path("parametric dot", m.ParametricFunction(lambda t: np.array([t, 1, 0]), t_range=[0, 2, 1], discontinuities=[0.5, 1.5], dt=0.5))
values("function graph, default, number of points", len(m.FunctionGraph(np.sin).points))

# --- braces
path("brace", m.Brace(m.Square()))
path("brace, narrow", m.Brace(m.Square(0.3), sharpness=0.5, buff=0.4))
path("brace up", m.Brace(m.Circle(1.5), m.UP))
path("brace aslant", m.Brace(m.Star(), [1, 2, 0]))
path("brace between points", m.BraceBetweenPoints([0, 0, 0], [1, 2, 0]), m.BraceBetweenPoints([1, 2, 0], [0, 0, 0], direction=m.LEFT))
path("arc braces", m.ArcBrace(), m.ArcBrace(m.Arc(radius=2, start_angle=0.5, angle=1.5, arc_center=[1, 2, 0])),
     m.ArcBrace(m.Arc(radius=0.2, start_angle=0, angle=2)), m.ArcBrace(m.Arc(radius=0.6), direction=m.LEFT))
path("brace's tip and direction", [m.Brace(m.Square(), m.RIGHT).get_tip(), m.Brace(m.Square(), m.RIGHT).get_direction()])

# --- marks
path("surrounding rectangles", m.SurroundingRectangle(curvy()), m.SurroundingRectangle(two_contours(), buff=0.3, corner_radius=0.2),
     m.BackgroundRectangle(curvy()))
path("crosses", *m.Cross().submobjects, *m.Cross(curvy()).submobjects, *m.Cross(m.Square(), scale_factor=0.5).submobjects)
path("underlines", m.Underline(curvy()), m.Underline(m.Square(), buff=0.25))
lines = m.Line([-1, 0, 0], [2, 1, 0]), m.Line([0, -1, 0], [0.5, 2, 0])
short_lines = m.Line([0, 0, 0], [0.3, 0.1, 0]), m.Line([0, 0, 0], [-0.1, 0.4, 0])
angles = [m.Angle(*lines), m.Angle(*lines, other_angle=True), m.Angle(*lines, radius=0.7, quadrant=(-1, 1)),
          m.Angle(*short_lines), m.Angle(*lines[::-1]), m.Angle(*lines, quadrant=(-1, -1), other_angle=True)]
path("angles", *angles)
values("angles' values", *[angle.get_value() for angle in angles])
path("angles with dots", *[part for angle in (m.Angle(*lines, dot=True), m.Angle(*lines, radius=1, dot=True, dot_radius=0.1, dot_distance=0.3))
                           for part in (angle, *angle.submobjects)])
path("right angles", m.RightAngle(*lines), m.RightAngle(*lines, length=0.3, quadrant=(-1, 1)))

# --- shapes that match: a number for each shape, equal where Manim's keys are
shapes = [m.Square(), m.Square(3), m.Square().shift(m.UR), m.Rectangle(), m.Circle(), m.Circle(2).shift(m.LEFT), m.Ellipse(),
          m.Line(), m.Line([0, 0, 0], [3, 0, 0]), m.Line([5, 1, 0], [7, 1, 0]), curvy(), curvy().scale(0.7), curvy().flip()]
keys = [m.TransformMatchingShapes.get_mobject_key(shape) for shape in shapes]
path("shapes", *shapes)
values("shapes that match", *[keys.index(key) for key in keys])

# --- an SVG file
drawing = m.SVGMobject(pathlib.Path(__file__).with_name("drawing.svg"), height=None, should_center=False, use_svg_cache=False)
path("drawing", *drawing)
for name, colors, opacity in (("fills", "fill_color", "fill_opacity"), ("strokes", "stroke_color", "stroke_opacity")):
    recorded["drawing, " + name] = [numbers([*getattr(part, colors).to_int_rgb(), getattr(part, opacity)]) for part in drawing]
values("drawing, stroke widths", *[part.stroke_width for part in drawing])
path("drawing, placed", *m.SVGMobject(pathlib.Path(__file__).with_name("drawing.svg"), height=3, use_svg_cache=False))

target = pathlib.Path(__file__).with_name("manim_paths.json")
lines = [json.dumps(name) + ":" + json.dumps(paths, separators=(",", ":")) for name, paths in recorded.items()]
target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
