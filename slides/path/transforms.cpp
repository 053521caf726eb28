#include "path/transforms.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "base/vectors.h"
#include "path/corners.h"

namespace rostrum::path {
namespace {

// Each handle `factor` times as far from its anchor.
Points with_handles(PointSpan points, double factor) {
  Points path;
  for (std::size_t i = 0; i < curve_count(points); ++i) {
    const PointSpan p = curve(points, i);
    append_curve(path, p[0], p[0] + factor * (p[1] - p[0]), p[3] + factor * (p[2] - p[3]), p[3]);
  }
  return path;
}

double factor(double length, double wanted) { return length == 0 ? 1 : wanted / length; }

}  // namespace

Affine translation(Point by) { return {.origin = by}; }

Affine rotation(double angle, Point about) {
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  const Affine turn{.x_axis = {c, s}, .y_axis = {-s, c}};
  return translation(about) * turn * translation(-about);
}

Affine scaling(Point factors, Point about) {
  return {.x_axis = {factors.x, 0}, .y_axis = {0, factors.y}, .origin = about - about * factors};
}

Affine scaling(double factor, Point about) { return scaling(Point{factor, factor}, about); }

Points transformed(PointSpan points, const Affine& map) {
  Points moved(points.size());
  std::ranges::transform(points, moved.begin(), map);
  return moved;
}

Points reversed(PointSpan points) {
  points = points.first(curve_count(points) * kPointsPerCurve);
  return {points.rbegin(), points.rend()};
}

Points directed(PointSpan points, Direction wanted) {
  return direction(points) == wanted ? Points(points.begin(), points.end()) : reversed(points);
}

Affine stretch_to_width(const Extent& extent, double width) {
  return scaling({factor(extent.width(), width), 1}, extent.center());
}

Affine stretch_to_height(const Extent& extent, double height) {
  return scaling({1, factor(extent.height(), height)}, extent.center());
}

Affine scale_to_width(const Extent& extent, double width) {
  return scaling(factor(extent.width(), width), extent.center());
}

Affine scale_to_height(const Extent& extent, double height) {
  return scaling(factor(extent.height(), height), extent.center());
}

Affine between_ends(Point start, Point end, Point to_start, Point to_end) {
  const Point from = end - start;
  const Point to = to_end - to_start;
  const double square = glm::dot(from, from);
  if (square == 0) return {.x_axis = ORIGIN, .y_axis = ORIGIN, .origin = to_start};
  // The complex quotient of the two.
  const double c = glm::dot(from, to) / square;
  const double s = cross_product(from, to) / square;
  const Affine turn{.x_axis = {c, s}, .y_axis = {-s, c}};
  return translation(to_start) * turn * translation(-start);
}

Points with_ends(PointSpan points, Point start, Point end) {
  if (points.empty()) return {};
  return transformed(points, between_ends(points.front(), points.back(), start, end));
}

Points applied(const PointFunction& function, PointSpan points) {
  constexpr double kNear = 0.01;
  Points near = with_handles(points, kNear);
  std::ranges::transform(near, near.begin(), function);
  return with_handles(near, 1 / kNear);
}

}  // namespace rostrum::path
