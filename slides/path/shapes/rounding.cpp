#include "path/shapes/rounding.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/align.h"
#include "path/corners.h"
#include "path/partial.h"
#include "path/shapes/arcs.h"

namespace rostrum::path {
namespace {

double sign(double v) { return v > 0 ? 1 : v < 0 ? -1 : 0; }

// The angle between two vectors, in [0, pi].
double angle_between(Point a, Point b) {
  const Point u = unit_vector(a);
  const Point v = unit_vector(b);
  return 2 * std::atan2(glm::length(u - v), glm::length(u + v));
}

// The corners of each closed contour. A contour ends at the first curve that leads back to its
// start.
std::vector<Points> corner_groups(PointSpan points) {
  std::vector<Points> groups;
  Points group;
  for (std::size_t i = 0; i < curve_count(points); ++i) {
    group.push_back(curve(points, i).front());
    if (!same_point(curve(points, i).back(), group.front())) continue;
    groups.push_back(std::move(group));
    group.clear();
  }
  return groups;
}

Points rounded_corner(Point before, Point corner, Point after, double radius, int components) {
  const Point in = corner - before;
  const Point out = after - corner;
  const double angle = angle_between(in, out) * sign(radius);
  const double cut = radius * std::tan(angle / 2);
  return arc_between_points(corner - unit_vector(in) * cut, corner + unit_vector(out) * cut,
                            sign(cross_product(in, out)) * angle, components);
}

// How long a curve of the arcs is on average, of those that have more than one.
double length_per_curve(const std::vector<Points>& arcs) {
  double length = 0;
  std::size_t curves = 0;
  for (const Points& arc : arcs) {
    if (curve_count(arc) <= 1) continue;
    length += arc_length(arc);
    curves += curve_count(arc);
  }
  return curves == 0 ? 1 : length / static_cast<double>(curves);
}

// A number rounded up; none for NaN.
std::size_t count(double number) {
  if (!(number > 0)) return 0;
  return static_cast<std::size_t>(std::ceil(std::min(number, static_cast<double>(kMaxCurves))));
}

}  // namespace

Points rounded(PointSpan points, const Rounding& rounding) {
  if (rounding.radii.empty() || (rounding.radii.size() == 1 && rounding.radii[0] == 0)) {
    return {points.begin(), points.end()};
  }
  Points path;
  for (const Points& corners : corner_groups(points)) {
    const std::size_t n = corners.size();
    // The first radius is that of the second corner, and the first corner's arc comes first.
    std::vector<Points> arcs(n);
    for (std::size_t i = 0; i < n; ++i) {
      arcs[(i + 1) % n] =
          rounded_corner(corners[i], corners[(i + 1) % n], corners[(i + 2) % n],
                         rounding.radii[i % rounding.radii.size()], rounding.components_per_corner);
    }
    const double step = length_per_curve(arcs);
    for (std::size_t i = 0; i < n; ++i) {
      append(path, arcs[i]);
      Points side;
      append_line(side, arcs[i].back(), arcs[(i + 1) % n].front());
      if (rounding.evenly_distribute_anchors) {
        side = insert_curves(side, count(glm::distance(side.front(), side.back()) / step));
      }
      append(path, side);
    }
  }
  return path;
}

}  // namespace rostrum::path
