// Computes the exact area of a pixel that polygons cover, by clipping them to it: in double, on the
// CPU.
#pragma once

#include <cmath>
#include <glm/vec2.hpp>
#include <span>
#include <vector>

namespace rostrum::render {

// Returns the part of the polygon where `side` * p[axis] <= side * limit (Sutherland and Hodgman).
inline std::vector<glm::dvec2> clipped(std::span<const glm::dvec2> polygon, int axis, double limit,
                                       double side) {
  std::vector<glm::dvec2> result;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const glm::dvec2 a = polygon[i];
    const glm::dvec2 b = polygon[(i + 1) % polygon.size()];
    const double from = side * (limit - a[axis]);
    const double to = side * (limit - b[axis]);
    if (from >= 0) result.push_back(a);
    if ((from > 0 && to < 0) || (from < 0 && to > 0))
      result.push_back(a + (b - a) * (from / (from - to)));
  }
  return result;
}

// Counter-clockwise polygons have a positive area.
inline double signed_area(std::span<const glm::dvec2> polygon) {
  double twice = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const glm::dvec2 a = polygon[i];
    const glm::dvec2 b = polygon[(i + 1) % polygon.size()];
    twice += a.x * b.y - a.y * b.x;
  }
  return twice / 2;
}

// The polygons overlap nowhere, and holes run the other way round.
inline double pixel_coverage(std::span<const std::vector<glm::dvec2>> polygons, glm::dvec2 center) {
  double area = 0;
  for (const std::vector<glm::dvec2>& polygon : polygons) {
    std::vector<glm::dvec2> part = clipped(polygon, 0, center.x + 0.5, 1);
    part = clipped(part, 0, center.x - 0.5, -1);
    part = clipped(part, 1, center.y + 0.5, 1);
    part = clipped(part, 1, center.y - 0.5, -1);
    area += signed_area(part);
  }
  return std::abs(area);
}

}  // namespace rostrum::render
