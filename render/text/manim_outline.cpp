#include "text/manim_outline.h"

#include <array>
#include <utility>

namespace rostrum::text {
namespace {

// The same curve with four points: a line's handles are at its thirds, and a quadratic curve is
// raised by one degree.
std::array<Point, 4> as_cubic(const Curve& curve) {
  const Point start = curve.points[0];
  const Point end = curve.points[curve.degree];
  const auto toward = [&](Point from, double weight) {
    return (from * weight + Point{curve.points[1]} * (3 - weight)) / 3.0;
  };
  switch (curve.degree) {
    case 1:
      return {start, (start * 2.0 + end) / 3.0, (start + end * 2.0) / 3.0, end};
    case 2:
      return {start, toward(start, 1), toward(end, 1), end};
    default:
      return {start, Point{curve.points[1]}, Point{curve.points[2]}, end};
  }
}

}  // namespace

scene::GlyphOutline manim_outline(const Outline& outline, Closing closing, deck::OutlineKind kind) {
  std::vector<Point> points;
  points.reserve(4 * (outline.curves.size() + outline.contours.size()));
  for (std::size_t i = 0; i < outline.contours.size(); ++i) {
    const std::size_t end =
        i + 1 < outline.contours.size() ? outline.contours[i + 1] : outline.curves.size();
    for (std::size_t c = outline.contours[i]; c < end; ++c) {
      const std::array<Point, 4> cubic = as_cubic(outline.curves[c]);
      points.insert(points.end(), cubic.begin(), cubic.end());
    }
    if (closing == Closing::Twice) points.insert(points.end(), 4, points.back());
  }
  return scene::GlyphOutline(std::move(points), kind);
}

}  // namespace rostrum::text
