#include "path/shapes/arcs.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/corners.h"
#include "path/partial.h"
#include "path/shapes/lines.h"
#include "path/transforms.h"

namespace rostrum::path {
namespace {

// Turned counterclockwise by a right angle.
Point normal(Point v) { return {-v.y, v.x}; }

}  // namespace

Points arc(const ArcShape& shape) {
  const int steps = std::clamp(shape.components, 2, static_cast<int>(kMaxCurves)) - 1;
  const double step = shape.angle / steps;
  const auto anchor = [&](int i) {
    // The last one is at the end to the last bit.
    const double at = shape.start_angle + (i == steps ? shape.angle : i * step);
    return Point{std::cos(at), std::sin(at)};
  };
  const auto tangent = [&](Point p) { return normal(p) * (step / 3); };
  Points path;
  for (int i = 0; i < steps; ++i) {
    const Point a = anchor(i);
    const Point b = anchor(i + 1);
    append_curve(path, a, a + tangent(a), b - tangent(b), b);
  }
  return transformed(path, translation(shape.center) * scaling(shape.radius));
}

Points arc_between_points(Point start, Point end, double angle, int components) {
  if (angle == 0) return through_corners(Points{start, end});
  return with_ends(arc({.angle = angle, .components = components}), start, end);
}

Result<double> arc_angle(Point start, Point end, double radius) {
  const double half = glm::distance(start, end) / 2;
  const double size = std::abs(radius);
  if (!(size >= half)) {
    return Error{
        "An arc cannot join two points with a radius that is smaller than half of the distance "
        "between "
        "them. Make the radius larger, or give an angle instead."};
  }
  const double height = size - std::sqrt(size * size - half * half);
  return std::acos((size - height) / size) * (radius < 0 ? -2 : 2);
}

std::optional<Point> arc_center(PointSpan arc) {
  if (curve_count(arc) == 0) return std::nullopt;
  const PointSpan first = curve(arc, 0);
  if (first.front() == first.back()) return first.front();
  return line_intersection({first[0], first[0] + normal(first[1] - first[0])},
                           {first[3], first[3] + normal(first[2] - first[3])});
}

Points arc_polygon(PointSpan corners, double angle) {
  Points path;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    append(path, arc_between_points(corners[i], corners[(i + 1) % corners.size()], angle));
  }
  return path;
}

Points circle(double radius, Point center) {
  return arc({.radius = radius, .angle = kTau, .center = center});
}

Result<Points> circle_through(Point a, Point b, Point c) {
  const auto bisector = [](Point p, Point q) {
    const Point middle = (p + q) / 2.0;
    return Segment{middle, middle + normal(q - p)};
  };
  const std::optional<Point> center = line_intersection(bisector(a, b), bisector(b, c));
  if (!center) {
    return Error{"No circle goes through three points on a line. Move one of the points."};
  }
  return circle(glm::distance(a, *center), *center);
}

Point point_at_angle(PointSpan circle, double angle) {
  if (circle.empty()) return ORIGIN;
  const Point start = circle.front() - extent(circle).center();
  const double turns = (angle - angle_of(start)) / kTau;
  return point_from_proportion(circle, turns - std::floor(turns));
}

Points ellipse(double width, double height) {
  const Points round = circle();
  const Points wide = transformed(round, stretch_to_width(extent(round), width));
  return transformed(wide, stretch_to_height(extent(wide), height));
}

Points annulus(double inner_radius, double outer_radius, Point center) {
  Points path = circle(outer_radius, center);
  append(path, reversed(circle(inner_radius, center)));
  return path;
}

Points annular_sector(const SectorShape& shape) {
  const auto side = [&](double radius) {
    return arc({.radius = radius,
                .start_angle = shape.start_angle,
                .angle = shape.angle,
                .center = shape.center});
  };
  Points path = side(shape.inner_radius);
  const Points outer = reversed(side(shape.outer_radius));
  const Point start = path.front();
  append_line_to(path, outer.front());
  append(path, outer);
  append_line_to(path, start);
  return path;
}

}  // namespace rostrum::path
