#include "text/flatten.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::text {
namespace {

// Wang's bound: a Bezier curve of degree d, cut in n equal steps of its parameter, strays from its
// chords by at most d(d-1)/8 times its largest second difference, over n squared.
int steps_for(const Curve& curve, double tolerance) {
  double second_difference = 0;
  for (std::size_t i = 0; i + 2 <= curve.degree; ++i) {
    const glm::dvec2 a = curve.points[i];
    const glm::dvec2 b = curve.points[i + 1];
    const glm::dvec2 c = curve.points[i + 2];
    second_difference = std::max(second_difference, glm::length(a - 2.0 * b + c));
  }
  const double degree = curve.degree;
  const double steps = std::sqrt(degree * (degree - 1) / 8 * second_difference / tolerance);
  return static_cast<int>(std::clamp(std::ceil(steps), 1.0, 1000.0));
}

}  // namespace

// The point is found by De Casteljau's construction.
glm::dvec2 point_at(const Curve& curve, double t) {
  std::array<glm::dvec2, 4> p{curve.points[0], curve.points[1], curve.points[2], curve.points[3]};
  for (std::size_t level = curve.degree; level > 0; --level) {
    for (std::size_t i = 0; i < level; ++i) p[i] += (p[i + 1] - p[i]) * t;
  }
  return p[0];
}

void flatten(const Curve& curve, double tolerance, std::vector<glm::dvec2>& points) {
  const int steps = steps_for(curve, tolerance);
  for (int i = 1; i < steps; ++i) points.push_back(point_at(curve, static_cast<double>(i) / steps));
  points.emplace_back(curve.points[curve.degree]);
}

}  // namespace rostrum::text
