#include "path/ways.h"

#include <algorithm>
#include <cmath>

namespace rostrum::path {
namespace {

constexpr double kStraight = 0.01;

Point turned(Point v, double angle) {
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  return {c * v.x - s * v.y, s * v.x + c * v.y};
}

template <class Way>
Points each(PointSpan from, PointSpan to, const Way& way) {
  Points points;
  const std::size_t count = std::min(from.size(), to.size());
  points.reserve(count);
  for (std::size_t i = 0; i < count; ++i) points.push_back(way(from[i], to[i]));
  return points;
}

}  // namespace

Point along_line(Point from, Point to, double t) { return from * (1 - t) + to * t; }

Point along_arc(Point from, Point to, double t, double angle) {
  if (std::abs(angle) < kStraight) return along_line(from, to, t);
  const Point half = (to - from) * 0.5;
  const Point center = from + half + Point{-half.y, half.x} / std::tan(angle / 2);
  return center + turned(from - center, t * angle);
}

Point along_spiral(Point from, Point to, double t, double angle) {
  if (std::abs(angle) < kStraight) return along_line(from, to, t);
  return from + turned(to - from, (t - 1) * angle) * t;
}

Points along_lines(PointSpan from, PointSpan to, double t) {
  return each(from, to, [&](Point a, Point b) { return along_line(a, b, t); });
}

Points along_arcs(PointSpan from, PointSpan to, double t, double angle) {
  return each(from, to, [&](Point a, Point b) { return along_arc(a, b, t, angle); });
}

Points along_spirals(PointSpan from, PointSpan to, double t, double angle) {
  return each(from, to, [&](Point a, Point b) { return along_spiral(a, b, t, angle); });
}

}  // namespace rostrum::path
