#include "path/curve.h"

#include <glm/geometric.hpp>

namespace rostrum::path {
namespace {

Point between(Point a, Point b, double t) { return a * (1 - t) + b * t; }
Point quadratic(Point a, Point b, Point c, double t) {
  return a * ((1 - t) * (1 - t)) + b * (2 * t * (1 - t)) + c * (t * t);
}

}  // namespace

Point point_at(PointSpan p, double t) {
  const double s = 1 - t;
  return p[0] * (s * s * s) + p[1] * (3 * t * s * s) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

Curve piece(PointSpan p, double from, double to) {
  if (from == 1) return {p[3], p[3], p[3], p[3]};
  const Curve rest{point_at(p, from), quadratic(p[1], p[2], p[3], from), between(p[2], p[3], from),
                   p[3]};
  const double end = (to - from) / (1 - from);
  return {rest[0], between(rest[0], rest[1], end), quadratic(rest[0], rest[1], rest[2], end),
          point_at(rest, end)};
}

std::array<double, kLengthSamples - 1> chords(PointSpan points) {
  std::array<double, kLengthSamples - 1> lengths{};
  Point last = points.front();
  for (int i = 1; i < kLengthSamples; ++i) {
    const Point next = point_at(points, static_cast<double>(i) / (kLengthSamples - 1));
    lengths[static_cast<std::size_t>(i - 1)] = glm::distance(last, next);
    last = next;
  }
  return lengths;
}

double curve_length(PointSpan points) {
  double length = 0;
  for (const double chord : chords(points)) length += chord;
  return length;
}

}  // namespace rostrum::path
