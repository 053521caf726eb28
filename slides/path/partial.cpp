#include "path/partial.h"

#include <algorithm>
#include <cmath>

#include "path/corners.h"
#include "path/curve.h"

namespace rostrum::path {
namespace {

struct Place {
  std::size_t curve = 0;
  double t = 0;  // within the curve
};

Place place(std::size_t curves, double fraction) {
  if (fraction >= 1) return {curves - 1, 1};
  if (!(fraction > 0)) return {0, 0};
  const double at = static_cast<double>(curves) * fraction;
  return {static_cast<std::size_t>(at), std::fmod(at, 1)};
}

}  // namespace

Points partial(PointSpan points, double from, double to) {
  if (from <= 0 && to >= 1) return {points.begin(), points.end()};
  const std::size_t curves = curve_count(points);
  if (curves == 0) return {};
  const Place start = place(curves, from);
  const Place end = place(curves, to);
  Points part;
  if (start.curve == end.curve) {
    append(part, piece(curve(points, start.curve), start.t, end.t));
    return part;
  }
  append(part, piece(curve(points, start.curve), start.t, 1));
  for (std::size_t i = start.curve + 1; i < end.curve; ++i) append(part, curve(points, i));
  append(part, piece(curve(points, end.curve), 0, end.t));
  return part;
}

Points subcurve(PointSpan points, double from, double to) {
  if (!is_closed(points) || from <= to) return partial(points, from, to);
  Points part = partial(points, from, 1);
  append(part, partial(points, 0, to));
  return part;
}

double arc_length(PointSpan points) {
  double length = 0;
  for (std::size_t i = 0; i < curve_count(points); ++i) length += curve_length(curve(points, i));
  return length;
}

Point point_from_proportion(PointSpan points, double fraction) {
  const std::size_t curves = curve_count(points);
  if (curves == 0) return ORIGIN;
  fraction = std::clamp(fraction, 0.0, 1.0);
  if (fraction == 1) return points[curves * kPointsPerCurve - 1];
  const double target = fraction * arc_length(points);
  double passed = 0;
  for (std::size_t i = 0; i < curves; ++i) {
    const double length = curve_length(curve(points, i));
    if (passed + length >= target) {
      return point_at(curve(points, i), length != 0 ? (target - passed) / length : 0);
    }
    passed += length;
  }
  return points[curves * kPointsPerCurve - 1];
}

}  // namespace rostrum::path
