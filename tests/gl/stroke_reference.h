// Strokes computed on the CPU, in double: what the masks are compared with.
#pragma once

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <glm/vec2.hpp>
#include <span>
#include <vector>

namespace rostrum::render {

using DPoint = glm::dvec2;

struct ReferenceLine {
  DPoint from, to;
  bool joint_before = false, joint_after = false;
  DPoint before{0, 0}, after{0, 0};  // the neighbours' other ends
};

inline std::vector<ReferenceLine> reference_lines(std::span<const DPoint> points, bool closed) {
  const std::size_t n = points.size();
  std::vector<ReferenceLine> lines;
  for (std::size_t i = 0; i < (closed ? n : n - 1); ++i) {
    const bool first = i == 0 && !closed;
    const bool last = i + 2 == n && !closed;
    lines.push_back({.from = points[i],
                     .to = points[(i + 1) % n],
                     .joint_before = !first,
                     .joint_after = !last,
                     .before = points[(i + n - 1) % n],
                     .after = points[(i + 2) % n]});
  }
  return lines;
}

inline double cross(DPoint a, DPoint b) { return a.x * b.y - a.y * b.x; }

// The part of [x - 1/2, x + 1/2] that lies in [low, high].
inline double interval_coverage(double x, double low, double high) {
  return std::clamp(std::min(high, x + 0.5) - std::max(low, x - 0.5), 0.0, 1.0);
}

// The same definition as the shader's, by angles instead of products: beyond an end with a joint, a
// pixel belongs to the piece if it lies in the outer wedge, on this side of the line that halves
// it.
inline double joint_coverage(DPoint p, DPoint inward, DPoint onward, double half_width) {
  const DPoint outward = -inward;
  if (glm::dot(p, outward) <= 0) return 1;  // not beyond
  const double turn = std::acos(std::clamp(glm::dot(outward, onward), -1.0, 1.0));
  // The wedge extends from this piece's outer normal over half of the turn.
  const double side = cross(outward, onward) >= 0 ? -1 : 1;
  const DPoint normal = side * DPoint(-outward.y, outward.x);
  const double angle = std::atan2(glm::dot(p, outward), glm::dot(p, normal));
  if (angle > turn / 2) return 0;
  if (1 / std::cos(turn / 2) <= 10.0) return 1;
  // A bevel between the outer corners lies across the halving line.
  const DPoint halving = std::cos(turn / 2) * normal + std::sin(turn / 2) * outward;
  return std::clamp(0.5 - (glm::dot(p, halving) - half_width * std::cos(turn / 2)), 0.0, 1.0);
}

inline double line_coverage(const ReferenceLine& line, DPoint pixel, double half_width) {
  const double length = glm::distance(line.from, line.to);
  const DPoint u = (line.to - line.from) / length;
  const double across = cross(u, pixel - line.from);
  if (std::abs(across) >= half_width + 0.5) return 0;
  const double along = glm::dot(pixel - line.from, u);
  constexpr double kFar = 1e9;
  double coverage =
      interval_coverage(across, -half_width, half_width) *
      interval_coverage(along, line.joint_before ? -kFar : 0, line.joint_after ? kFar : length);
  if (line.joint_before) {
    coverage *=
        joint_coverage(pixel - line.from, u, glm::normalize(line.before - line.from), half_width);
  }
  if (line.joint_after) {
    coverage *=
        joint_coverage(pixel - line.to, -u, glm::normalize(line.after - line.to), half_width);
  }
  return coverage;
}

inline double stroke_coverage(std::span<const ReferenceLine> lines, DPoint pixel,
                              double half_width) {
  double coverage = 0;
  for (const ReferenceLine& line : lines) {
    coverage = std::max(coverage, line_coverage(line, pixel, half_width));
  }
  return coverage;
}

// True if a point lies in the stroke's true shape: in a line's rectangle, or in a joint's mitre or
// bevel.
inline bool in_joint(DPoint p, DPoint u, DPoint v, double half_width) {
  if (glm::dot(p, u) <= 0 || glm::dot(p, v) >= 0) return false;  // the outer wedge
  const double half_turn = std::acos(std::clamp(glm::dot(u, v), -1.0, 1.0)) / 2;
  if (1 / std::cos(half_turn) <= 10.0) {
    return std::abs(cross(u, p)) <= half_width && std::abs(cross(v, p)) <= half_width;
  }
  return glm::dot(p, glm::normalize(u - v)) <= half_width * std::cos(half_turn);
}

inline bool in_stroke(std::span<const ReferenceLine> lines, DPoint p, double half_width) {
  return std::ranges::any_of(lines, [&](const ReferenceLine& line) {
    const double length = glm::distance(line.from, line.to);
    const DPoint u = (line.to - line.from) / length;
    const double along = glm::dot(p - line.from, u);
    if (along >= 0 && along <= length && std::abs(cross(u, p - line.from)) <= half_width)
      return true;
    return line.joint_after &&
           in_joint(p - line.to, u, glm::normalize(line.after - line.to), half_width);
  });
}

// The share of the pixel around its centre that lies in the shape.
template <class Inside>
double supersampled(DPoint pixel, const Inside& inside) {
  constexpr int kSide = 8;
  int hits = 0;
  for (int i = 0; i < kSide * kSide; ++i) {
    const DPoint offset{(i % kSide + 0.5) / kSide - 0.5, (i / kSide + 0.5) / kSide - 0.5};
    hits += inside(pixel + offset) ? 1 : 0;
  }
  return static_cast<double>(hits) / (kSide * kSide);
}

}  // namespace rostrum::render
