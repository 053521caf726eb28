#include "region/chords.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "path/curve.h"

namespace rostrum::region {
namespace {

// Clipper computes with 64 bits as long as coordinates have 30.
constexpr double kGridSize = (1U << 29U);
constexpr double kTolerance = 1e-5;  // of the size of it all
constexpr double kMostChords = 256;
// Two steps of the grid: what rounding moves a point by.
constexpr double kNear = 2;

double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
Point plain(GridPoint p) { return {static_cast<double>(p.x), static_cast<double>(p.y)}; }

// By the second differences of its points, which bound how far it bends between two of its points.
std::size_t chord_count(path::PointSpan curve, double tolerance) {
  const Point chord = curve[3] - curve[0];
  const double length = glm::length(chord);
  const auto off = [&](Point p) { return std::abs(cross(chord, p - curve[0])); };
  const auto along = [&](Point p) { return glm::dot(chord, p - curve[0]); };
  const bool straight = length > 0 && off(curve[1]) <= tolerance * length * 1e-3 &&
                        off(curve[2]) <= tolerance * length * 1e-3 && along(curve[1]) >= 0 &&
                        along(curve[2]) >= along(curve[1]) && along(curve[2]) <= length * length;
  if (straight) return 1;
  const double bend = std::max(glm::length(curve[0] - curve[1] * 2.0 + curve[2]),
                               glm::length(curve[1] - curve[2] * 2.0 + curve[3]));
  return static_cast<std::size_t>(
      std::clamp(std::ceil(std::sqrt(0.75 * bend / tolerance)), 2.0, kMostChords));
}

std::int64_t left(const Chord& chord) { return std::min(chord.start.x, chord.end.x); }
std::int64_t right(const Chord& chord) { return std::max(chord.start.x, chord.end.x); }

double distance(const Chord& chord, GridPoint p) {
  const Point start = plain(chord.start);
  const Point way = plain(chord.end) - start;
  const double square = glm::dot(way, way);
  if (square == 0) return glm::distance(plain(p), start);
  const double t = std::clamp(glm::dot(plain(p) - start, way) / square, 0.0, 1.0);
  return glm::distance(plain(p), start + way * t);
}

}  // namespace

Grid::Grid(path::PointSpan points) {
  Box box;
  for (const Point p : points) box.add(p);
  origin_ = box.center();
  const double size = std::max(box.width(), box.height());
  if (size > 0) step_ = size / kGridSize;
}

GridPoint Grid::at(Point p) const {
  const Point q = (p - origin_) / step_;
  return {.x = std::llround(q.x), .y = std::llround(q.y)};
}

double Grid::tolerance() const { return step_ * kGridSize * kTolerance; }

std::vector<Chord> chords_of(path::PointSpan curves, const Grid& grid) {
  std::vector<Chord> chords;
  for (std::size_t i = 0; i < path::curve_count(curves); ++i) {
    const path::PointSpan curve = path::curve(curves, i);
    const std::size_t count = chord_count(curve, grid.tolerance());
    for (std::size_t j = 0; j < count; ++j) {
      const double from = static_cast<double>(j) / static_cast<double>(count);
      const double to = static_cast<double>(j + 1) / static_cast<double>(count);
      chords.push_back({.curve = i,
                        .from = from,
                        .to = to,
                        .start = grid.at(path::point_at(curve, from)),
                        .end = grid.at(path::point_at(curve, to))});
    }
  }
  return chords;
}

ChordFinder::ChordFinder(std::vector<Chord> chords) : chords_(std::move(chords)) {
  std::ranges::sort(chords_, {}, left);
  for (const Chord& chord : chords_) widest_ = std::max(widest_, right(chord) - left(chord));
}

const Chord& ChordFinder::find(GridPoint a, GridPoint b, std::size_t likely) const {
  constexpr auto kReach = static_cast<std::int64_t>(kNear);
  const std::int64_t first = std::min(a.x, b.x);
  const auto begin = std::ranges::lower_bound(chords_, first - widest_ - kReach, {}, left);
  const auto end = std::ranges::upper_bound(chords_, first + kReach, {}, left);
  const Chord* best = &chords_.front();
  double least = std::numeric_limits<double>::infinity();
  for (auto chord = begin; chord != end; ++chord) {
    if (right(*chord) < std::max(a.x, b.x) - kReach) continue;
    double far = distance(*chord, a) + distance(*chord, b);
    if (chord->curve != likely) far += kNear;
    if (far < least) {
      least = far;
      best = &*chord;
    }
  }
  return *best;
}

double parameter_of(const Chord& chord, GridPoint p) {
  if (p == chord.start) return chord.from;
  if (p == chord.end) return chord.to;
  const Point start = plain(chord.start);
  const Point way = plain(chord.end) - start;
  const double square = glm::dot(way, way);
  if (square == 0) return chord.from;
  const double t = std::clamp(glm::dot(plain(p) - start, way) / square, 0.0, 1.0);
  return chord.from + (chord.to - chord.from) * t;
}

}  // namespace rostrum::region
