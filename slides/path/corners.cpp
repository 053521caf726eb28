#include "path/corners.h"

#include "path/spline.h"

namespace rostrum::path {
namespace {

// The point a third, or two, of the way from a to b.
Point third(Point a, Point b, int thirds) {
  const double t = thirds / 3.0;
  return a * (1 - t) + b * t;
}

}  // namespace

void append_curve(Points& path, Point start, Point handle, Point other_handle, Point end) {
  path.insert(path.end(), {start, handle, other_handle, end});
}

void append_line(Points& path, Point start, Point end) {
  append_curve(path, start, third(start, end, 1), third(start, end, 2), end);
}

void append_line_to(Points& path, Point end) { append_line(path, Point{path.back()}, end); }

void append(Points& path, PointSpan more) { path.insert(path.end(), more.begin(), more.end()); }

Points through_corners(PointSpan corners) {
  Points path;
  for (std::size_t i = 1; i < corners.size(); ++i) append_line(path, corners[i - 1], corners[i]);
  return path;
}

Points closed_through_corners(PointSpan corners) {
  Points path = through_corners(corners);
  if (!corners.empty()) append_line(path, corners.back(), corners.front());
  return path;
}

Points closed(PointSpan points) {
  Points path(points.begin(), points.end());
  if (!path.empty() && !is_closed(path)) append_line_to(path, contours(points).back().front());
  return path;
}

Points jagged(PointSpan points) {
  Points path(points.begin(), points.end());
  for (const PointSpan contour : contours(points)) {
    const auto start = static_cast<std::size_t>(contour.data() - points.data());
    for (std::size_t i = 0; i < contour.size(); i += kPointsPerCurve) {
      // Where the next curve starts, which may be a hair from where this one ends.
      const Point next =
          i + kPointsPerCurve < contour.size() ? contour[i + kPointsPerCurve] : contour.back();
      path[start + i + 1] = third(contour[i], next, 1);
      path[start + i + 2] = third(contour[i], next, 2);
    }
  }
  return path;
}

Points smooth(PointSpan points) {
  Points path(points.begin(), points.end());
  for (const PointSpan contour : contours(points)) {
    Points through = start_anchors(contour);
    through.push_back(contour.back());
    const std::vector<Handles> handles = spline_handles(through);
    const auto start = static_cast<std::size_t>(contour.data() - points.data());
    for (std::size_t i = 0; i < handles.size(); ++i) {
      path[start + i * kPointsPerCurve + 1] = handles[i].first;
      path[start + i * kPointsPerCurve + 2] = handles[i].second;
    }
  }
  return path;
}

Points smooth_through(PointSpan anchors) { return smooth(through_corners(anchors)); }

}  // namespace rostrum::path
