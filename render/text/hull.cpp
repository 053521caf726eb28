#include "text/hull.h"

#include <algorithm>
#include <cmath>

#include "text/flatten.h"

namespace rostrum::text {
namespace {

double cross(glm::dvec2 a, glm::dvec2 b) { return a.x * b.y - a.y * b.x; }

// Appends the points within the curve where it turns back along one axis: where a t^2 + b t + c,
// its derivative on that axis, is zero.
void append_turns(const Curve& curve, int axis, std::vector<glm::dvec2>& points) {
  const auto step = [&](std::size_t i) {
    return static_cast<double>(curve.points[i + 1][axis]) -
           static_cast<double>(curve.points[i][axis]);
  };
  const bool cubic = curve.degree == 3;
  const double a = cubic ? step(0) - 2 * step(1) + step(2) : 0;
  const double b = (step(1) - step(0)) * (cubic ? 2 : 1);
  const double c = step(0);
  const auto add = [&](double t) {
    if (t > 0 && t < 1) points.push_back(point_at(curve, t));
  };
  const double root = b * b - 4 * a * c;
  if (root < 0) return;
  // The form that stays exact as a goes to zero; a division by zero is no place in (0, 1).
  const double q = -(b + std::copysign(std::sqrt(root), b)) / 2;
  add(q / a);
  add(c / q);
}

}  // namespace

// Andrew's monotone chain builds the lower side from left to right, then the upper back.
std::vector<glm::dvec2> convex_hull(std::vector<glm::dvec2> points) {
  const auto before = [](glm::dvec2 a, glm::dvec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
  std::sort(points.begin(), points.end(), before);
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;

  std::vector<glm::dvec2> hull;
  const auto add = [&hull](glm::dvec2 p, std::size_t keep) {
    while (hull.size() > keep && cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0) {
      hull.pop_back();
    }
    hull.push_back(p);
  };
  for (const glm::dvec2 p : points) add(p, 1);
  const std::size_t lower = hull.size();
  for (std::size_t i = points.size() - 1; i-- > 0;) add(points[i], lower);
  hull.pop_back();  // the first point again
  return hull;
}

std::vector<glm::dvec2> ink_hull(const Outline& outline) {
  std::vector<glm::dvec2> points;
  for (const Curve& curve : outline.curves) {
    points.emplace_back(curve.points[0]);
    if (curve.degree == 1) continue;
    append_turns(curve, 0, points);
    append_turns(curve, 1, points);
  }
  return convex_hull(std::move(points));
}

}  // namespace rostrum::text
