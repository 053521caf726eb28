#include "glyph/flatten.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <glm/geometric.hpp>

#include "deck/outline.h"

namespace rostrum::render {
namespace {

using ControlPoints = std::array<glm::dvec2, deck::kPointsPerCurve>;

// Wang's bound: cut in n equal steps of its parameter, a Bezier curve of degree d strays from its
// chords by at most d(d-1)/8 times its largest second difference, over n squared.
int steps_for(const ControlPoints& p, double tolerance) {
  const double bend = std::max(glm::length(p[0] - 2.0 * p[1] + p[2]),  //
                               glm::length(p[1] - 2.0 * p[2] + p[3]));
  const double steps = std::sqrt(0.75 * bend / tolerance);
  return static_cast<int>(std::clamp(std::ceil(steps), 1.0, 1000.0));
}

glm::dvec2 point_at(const ControlPoints& p, double t) {
  const double s = 1 - t;
  return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

// Without its first point.
void append_curve(const ControlPoints& p, double tolerance, Polygon& polygon) {
  const int steps = steps_for(p, tolerance);
  for (int i = 1; i <= steps; ++i) {
    const glm::dvec2 next = i < steps ? point_at(p, static_cast<double>(i) / steps) : p[3];
    if (next != polygon.back()) polygon.push_back(next);
  }
}

}  // namespace

std::vector<Polygon> flatten(std::span<const glm::vec2> points, double tolerance) {
  std::vector<Polygon> polygons;
  const auto finish = [&polygons] {
    if (polygons.empty()) return;
    Polygon& polygon = polygons.back();
    while (polygon.size() > 1 && polygon.back() == polygon.front()) polygon.pop_back();
    if (polygon.size() < 3) polygons.pop_back();
  };
  for (std::size_t i = 0; i + deck::kPointsPerCurve <= points.size(); i += deck::kPointsPerCurve) {
    if (i == 0 || points[i] != points[i - 1]) {
      finish();
      polygons.push_back({glm::dvec2(points[i])});
    }
    append_curve({points[i], points[i + 1], points[i + 2], points[i + 3]}, tolerance,
                 polygons.back());
  }
  finish();
  return polygons;
}

}  // namespace rostrum::render
