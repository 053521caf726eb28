#include "path/shapes/braces.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <glm/geometric.hpp>

#include "path/corners.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

// Of a brace without straight sections.
constexpr double kMinWidth = 0.90552;
// The curve of the outline that starts at the tip.
constexpr std::size_t kTipCurve = 7;

// A pen that is moved relative to where it is.
struct Outline {
  Point pen;
  Points points;

  void bend(Point handle, Point other_handle, Point end) {
    append_curve(points, pen, pen + handle, pen + other_handle, pen + end);
    pen += end;
  }
  void side(Point by) {
    append_line(points, pen, pen + by);
    pen += by;
  }
};

// The brace of Manim's drawing, that is LaTeX's: its tip down, y downwards, from the left end along
// the outer side and back.
Points outline_of(double straight) {
  Outline outline{.pen = {0.01216, 0}};
  outline.bend({-0.01152, 0}, {-0.01216, 6.103e-4}, {-0.01216, 0.01311});
  outline.side({0, 0.007762});
  outline.bend({0.06776, 0.122}, {0.1799, 0.1455}, {0.2307, 0.1455});
  outline.side({straight, 0});
  outline.bend({0.03046, 3.899e-4}, {0.07964, 0.00449}, {0.1246, 0.02636});
  outline.bend({0.0537, 0.02695}, {0.07418, 0.05816}, {0.08648, 0.07769});
  outline.bend({0.001562, 0.002538}, {0.004539, 0.002563}, {0.01098, 0.002563});
  outline.bend({0.006444, -2e-8}, {0.009421, -2.47e-5}, {0.01098, -0.002563});
  outline.bend({0.0123, -0.01953}, {0.03278, -0.05074}, {0.08648, -0.07769});
  outline.bend({0.04491, -0.02187}, {0.09409, -0.02597}, {0.1246, -0.02636});
  outline.side({straight, 0});
  outline.bend({0.05077, 0}, {0.1629, -0.02346}, {0.2307, -0.1455});
  outline.side({0, -0.007762});
  outline.bend({-1.78e-6, -0.0125}, {-6.365e-4, -0.01311}, {-0.01216, -0.01311});
  outline.bend({-0.006444, -3.919e-8}, {-0.009348, 2.448e-5}, {-0.01091, 0.002563});
  outline.bend({-0.0123, 0.01953}, {-0.03278, 0.05074}, {-0.08648, 0.07769});
  outline.bend({-0.04491, 0.02187}, {-0.09416, 0.02597}, {-0.1246, 0.02636});
  outline.side({-straight, 0});
  outline.bend({-0.04786, 0}, {-0.1502, 0.02094}, {-0.2185, 0.1256});
  outline.bend({-0.06833, -0.1046}, {-0.1706, -0.1256}, {-0.2185, -0.1256});
  outline.side({-straight, 0});
  outline.bend({-0.03046, -3.899e-4}, {-0.07972, -0.004491}, {-0.1246, -0.02636});
  outline.bend({-0.0537, -0.02695}, {-0.07418, -0.05816}, {-0.08648, -0.07769});
  outline.bend({-0.001562, -0.002538}, {-0.004467, -0.002563}, {-0.01091, -0.002563});
  append_line_to(outline.points, outline.points.front());
  return outline.points;
}

}  // namespace

Points brace(PointSpan anchors, const BraceShape& shape) {
  // Everything is done with the direction turned down.
  const double angle = PI - std::atan2(shape.direction.x, shape.direction.y);
  Box box;
  for (const Point anchor : anchors) box.add(rotation(-angle)(anchor));
  const double width = box.width();
  const Points outline = outline_of(std::max(0.0, (width * shape.sharpness - kMinWidth) / 2));
  const Points upright = transformed(outline, scaling({1, -1}, extent(outline).center()));
  const Points wide = transformed(upright, stretch_to_width(extent(upright), width));
  const Point shift = box.at(DL) - extent(wide).at(UL) + DOWN * shape.buff;
  return transformed(wide, rotation(angle) * translation(shift));
}

Points brace_between_points(Point from, Point to, Point direction, double buff, double sharpness) {
  const Point along = to - from;
  if (direction == ORIGIN) direction = {along.y, -along.x};
  return brace(Points{from, to}, {.direction = direction, .buff = buff, .sharpness = sharpness});
}

Points arc_brace(const ArcShape& arc, Point direction, double buff, double sharpness) {
  // A brace along a straight line, which the exponential function of the plane bends: heights
  // become angles, and the logarithm of the radius becomes the radius.
  const double scale = std::max(arc.radius, 1.0);
  const Points ends{UP * (arc.start_angle * scale), UP * ((arc.start_angle + arc.angle) * scale)};
  const Points straight =
      brace(ends, {.direction = direction, .buff = buff, .sharpness = sharpness});
  constexpr double kMinRadius = 0.3;
  const Point out = RIGHT * std::log(std::max(arc.radius, kMinRadius));
  const auto bend = [](Point p) {
    const std::complex<double> z = std::exp(std::complex{p.x, p.y});
    return Point{z.real(), z.imag()};
  };
  const Points bent = applied(bend, transformed(straight, translation(out) * scaling(1 / scale)));
  return transformed(bent, translation(arc.center));
}

Point brace_tip(PointSpan brace) {
  return curve_count(brace) > kTipCurve ? curve(brace, kTipCurve).front() : ORIGIN;
}

Point brace_direction(PointSpan brace) {
  const Point to_tip = brace_tip(brace) - extent(brace).center();
  const double length = glm::length(to_tip);
  return length > 0 ? to_tip / length : ORIGIN;
}

}  // namespace rostrum::path
