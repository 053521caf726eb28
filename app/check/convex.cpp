#include "check/convex.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <utility>

namespace rostrum::app {
namespace {

// An overlap that rounding gives two neighbours does not count.
constexpr double kTouch = 1e-6;

std::pair<double, double> shadow(const Quad& quad, Point axis) {
  const auto along = [axis](Point p) { return glm::dot(p, axis); };
  double least = along(quad[0]);
  double most = least;
  for (const Point& corner : quad) {
    least = std::min(least, along(corner));
    most = std::max(most, along(corner));
  }
  return {least, most};
}

bool a_side_separates(const Quad& a, const Quad& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    const Point side = a[(i + 1) % a.size()] - a[i];
    const double length = glm::length(side);
    if (length == 0) continue;
    const Point normal{-side.y / length, side.x / length};
    const auto [a_least, a_most] = shadow(a, normal);
    const auto [b_least, b_most] = shadow(b, normal);
    if (a_most - b_least < kTouch || b_most - a_least < kTouch) return true;
  }
  return false;
}

}  // namespace

bool overlap(const Quad& a, const Quad& b) {
  return !a_side_separates(a, b) && !a_side_separates(b, a);
}

Quad stroke_area(Point from, Point to, double width) {
  const Point along = to - from;
  const double length = glm::length(along);
  const Point across =
      length > 0 ? Point{-along.y, along.x} * (width / 2 / length) : Point{0, width / 2};
  return {from - across, to - across, to + across, from + across};
}

Box box_of(std::span<const Point> points) {
  Box box;
  for (const Point& point : points) box.add(point);
  return box;
}

bool contains(std::span<const Point> polygon, Point point) {
  int winding = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point a = polygon[i] - point;
    const Point b = polygon[(i + 1) % polygon.size()] - point;
    const double turn = a.x * b.y - a.y * b.x;  // above 0: the point is to the left of a to b
    if (a.y <= 0 && b.y > 0 && turn > 0) ++winding;
    if (a.y > 0 && b.y <= 0 && turn < 0) --winding;
  }
  return winding != 0;
}

}  // namespace rostrum::app
