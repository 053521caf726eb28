// A path: cubic Bézier curves in a flat array, four points a curve: start, handle, handle, end.
//
// Contours are implied: one ends where the next curve does not start at its end. A contour is
// closed where its last point is its first. Straight lines are curves whose handles lie at the
// thirds. All of this is how Manim Community 0.18.1 stores a VMobject's points, and every function
// of this layer yields the numbers that Manim yields; where its rules are surprising, a comment
// says so.
//
// Points that do not make up a whole curve at the end of an array are ignored. Coordinates are in
// whatever unit the caller has; angles are in radians, counterclockwise. Nothing here checks for
// NaN or infinity: they come out where they went in.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/geometry.h"

namespace rostrum::path {

using Points = std::vector<Point>;
using PointSpan = std::span<const Point>;

inline constexpr std::size_t kPointsPerCurve = 4;

// How many curves anything may be divided into: what is asked for beyond it is cut down to it, so
// that a mistyped number costs neither minutes nor all of the memory.
inline constexpr std::size_t kMaxCurves = 1'000'000;

inline std::size_t curve_count(PointSpan points) { return points.size() / kPointsPerCurve; }
inline PointSpan curve(PointSpan points, std::size_t n) {
  return points.subspan(n * kPointsPerCurve, kPointsPerCurve);
}

// Whether Manim takes two points for one: each coordinate within 1e-6 + 1e-5 * |b|.
[[nodiscard]] bool same_point(Point a, Point b);

// The parts of `points` that are one contour each, in order. They refer to the same memory.
[[nodiscard]] std::vector<PointSpan> contours(PointSpan points);

// Whether the last point is the first, which is all that Manim asks, however many contours there
// are.
[[nodiscard]] bool is_closed(PointSpan points);

// The starts of all curves; starts and ends of all curves, in turn.
[[nodiscard]] Points start_anchors(PointSpan points);
[[nodiscard]] Points anchors(PointSpan points);

// What Manim measures of a mobject. It takes places (centre, edges, corners) from the box of the
// anchors, and sizes (width, height) from the box of all points, handles too: the two differ.
struct Extent {
  Box anchors;
  Box points;

  [[nodiscard]] Point center() const { return anchors.center(); }
  [[nodiscard]] Point at(Point direction) const { return anchors.at(direction); }
  [[nodiscard]] double width() const { return points.width(); }
  [[nodiscard]] double height() const { return points.height(); }

  void add(const Extent& other) {
    anchors.add(other.anchors);
    points.add(other.points);
  }
};
[[nodiscard]] Extent extent(PointSpan points);

// The first of the anchors that lie farthest in a direction; ORIGIN for an empty path. Lines
// between mobjects end there.
[[nodiscard]] Point boundary_point(PointSpan points, Point direction);

enum class Direction { Clockwise, Counterclockwise };
// By the sign of the area that the starts of the curves enclose.
[[nodiscard]] Direction direction(PointSpan points);

}  // namespace rostrum::path
