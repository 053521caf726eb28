#include "path/points.h"

#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::path {
namespace {

bool close(double a, double b) { return std::abs(a - b) <= 1e-6 + 1e-5 * std::abs(b); }

}  // namespace

bool same_point(Point a, Point b) { return close(a.x, b.x) && close(a.y, b.y); }

std::vector<PointSpan> contours(PointSpan points) {
  points = points.first(curve_count(points) * kPointsPerCurve);
  std::vector<PointSpan> parts;
  std::size_t start = 0;
  for (std::size_t i = kPointsPerCurve; i < points.size(); i += kPointsPerCurve) {
    if (same_point(points[i - 1], points[i])) continue;
    parts.push_back(points.subspan(start, i - start));
    start = i;
  }
  if (start < points.size()) parts.push_back(points.subspan(start));
  return parts;
}

bool is_closed(PointSpan points) {
  return !points.empty() && same_point(points.front(), points.back());
}

Points start_anchors(PointSpan points) {
  Points starts;
  for (std::size_t i = 0; i < curve_count(points); ++i) starts.push_back(curve(points, i).front());
  return starts;
}

Points anchors(PointSpan points) {
  Points ends;
  for (std::size_t i = 0; i < curve_count(points); ++i) {
    ends.push_back(curve(points, i).front());
    ends.push_back(curve(points, i).back());
  }
  return ends;
}

Extent extent(PointSpan points) {
  Extent all;
  for (const Point anchor : anchors(points)) all.anchors.add(anchor);
  for (const Point point : points.first(curve_count(points) * kPointsPerCurve)) {
    all.points.add(point);
  }
  return all;
}

Point boundary_point(PointSpan points, Point direction) {
  const Points ends = anchors(points);
  Point farthest = ends.empty() ? ORIGIN : ends.front();
  for (const Point anchor : ends) {
    if (glm::dot(anchor, direction) > glm::dot(farthest, direction)) farthest = anchor;
  }
  return farthest;
}

Direction direction(PointSpan points) {
  const Points starts = start_anchors(points);
  double area = 0;
  for (std::size_t i = 1; i < starts.size(); ++i) {
    area += (starts[i].x - starts[i - 1].x) * (starts[i].y + starts[i - 1].y) / 2;
  }
  return area > 0 ? Direction::Clockwise : Direction::Counterclockwise;
}

}  // namespace rostrum::path
