#include "path/align.h"

#include <algorithm>

#include "path/corners.h"
#include "path/curve.h"

namespace rostrum::path {
namespace {

Points dot(Point at) { return Points(kPointsPerCurve, at); }

// A single point, which Manim's VectorizedPoint is, counts as the curve that it is.
Points whole(PointSpan points, Point center) {
  if (points.empty()) return dot(center);
  if (points.size() < kPointsPerCurve) return dot(points.front());
  return {points.begin(), points.end()};
}

bool ends_in_a_dot(PointSpan contour) {
  if (contour.size() <= kPointsPerCurve) return false;
  const PointSpan last = contour.last(kPointsPerCurve);
  const Point before = contour[contour.size() - kPointsPerCurve - 1];
  return std::ranges::all_of(last, [&](Point point) { return same_point(point, before); });
}

Points nth_contour(const std::vector<PointSpan>& parts, std::size_t n) {
  if (n >= parts.size()) return dot(parts.back().back());
  PointSpan contour = parts[n];
  while (ends_in_a_dot(contour)) contour = contour.first(contour.size() - kPointsPerCurve);
  return {contour.begin(), contour.end()};
}

}  // namespace

Points insert_curves(PointSpan points, std::size_t more) {
  const std::size_t curves = curve_count(points);
  if (curves == 0) return {points.begin(), points.end()};
  const std::size_t wanted = curves + std::min(more, kMaxCurves);
  Points path;
  path.reserve(wanted * kPointsPerCurve);
  // The new curve i is a piece of the old one i * curves / wanted.
  for (std::size_t next = 0; next < wanted;) {
    const std::size_t old = next * curves / wanted;
    std::size_t end = next;
    while (end < wanted && end * curves / wanted == old) ++end;
    const auto pieces = static_cast<double>(end - next);
    for (std::size_t i = 0; i < end - next; ++i) {
      const auto at = static_cast<double>(i);
      append(path, piece(curve(points, old), at / pieces, (at + 1) / pieces));
    }
    next = end;
  }
  return path;
}

Aligned align(PointSpan first, PointSpan second, Point first_center, Point second_center) {
  if (first.size() == second.size()) {
    return {{first.begin(), first.end()}, {second.begin(), second.end()}};
  }
  const Points one = whole(first, first_center);
  const Points other = whole(second, second_center);
  const std::vector<PointSpan> one_parts = contours(one);
  const std::vector<PointSpan> other_parts = contours(other);
  Aligned aligned;
  for (std::size_t n = 0; n < std::max(one_parts.size(), other_parts.size()); ++n) {
    const Points a = nth_contour(one_parts, n);
    const Points b = nth_contour(other_parts, n);
    const std::size_t curves = std::max(curve_count(a), curve_count(b));
    append(aligned.first, insert_curves(a, curves - curve_count(a)));
    append(aligned.second, insert_curves(b, curves - curve_count(b)));
  }
  return aligned;
}

}  // namespace rostrum::path
