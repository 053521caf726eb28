#include "region/pieces.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <optional>

#include "path/curve.h"

namespace rostrum::region {
namespace {

constexpr double kSameParameter = 1e-7;

bool forward(const Piece& piece) { return piece.from <= piece.to; }

bool continues(const Piece& piece, const Piece& next) {
  return piece.curve == next.curve && forward(piece) == forward(next) &&
         std::abs(piece.to - next.from) <= kSameParameter;
}

Point slope(path::PointSpan p, double t) {
  const double s = 1 - t;
  return ((p[1] - p[0]) * (s * s) + (p[2] - p[1]) * (2 * s * t) + (p[3] - p[2]) * (t * t)) * 3.0;
}

// Where two curves cross, near these parameters: by Newton's method.
struct Crossing {
  double first = 0;
  double second = 0;
};
std::optional<Crossing> crossing(path::PointSpan a, path::PointSpan b, Crossing near,
                                 double tolerance) {
  constexpr int kMostSteps = 16;
  constexpr double kExact = 1e-7;  // of the tolerance
  Crossing at = near;
  for (int step = 0; step < kMostSteps; ++step) {
    const Point gap = path::point_at(b, at.second) - path::point_at(a, at.first);
    if (glm::length(gap) <= tolerance * kExact) return at;
    const Point u = slope(a, at.first);
    const Point v = slope(b, at.second);
    const double area = u.x * v.y - u.y * v.x;
    if (area == 0) return std::nullopt;
    at.first = std::clamp(at.first + (gap.x * v.y - gap.y * v.x) / area, 0.0, 1.0);
    at.second = std::clamp(at.second + (gap.x * u.y - gap.y * u.x) / area, 0.0, 1.0);
  }
  return std::nullopt;
}

bool at_end(double parameter) { return parameter == 0 || parameter == 1; }

// Moves the ends of two pieces that follow each other to where their curves cross.
void cut(Piece& piece, Piece& next, path::PointSpan curves, double tolerance) {
  const path::PointSpan a = path::curve(curves, piece.curve);
  const path::PointSpan b = path::curve(curves, next.curve);
  const Point end = path::point_at(a, piece.to);
  const Point start = path::point_at(b, next.from);
  if (end == start || (at_end(piece.to) && at_end(next.from))) return;
  const auto found = crossing(a, b, {.first = piece.to, .second = next.from}, tolerance);
  // Curves that nearly touch may cross far away.
  constexpr double kFar = 100;
  if (!found || glm::distance(path::point_at(a, found->first), end) > kFar * tolerance) return;
  piece.to = found->first;
  next.from = found->second;
}

path::Curve curve_of(const Piece& piece, path::PointSpan curves) {
  const path::PointSpan whole = path::curve(curves, piece.curve);
  path::Curve curve =
      path::piece(whole, std::min(piece.from, piece.to), std::max(piece.from, piece.to));
  if (!forward(piece)) std::ranges::reverse(curve);
  return curve;
}

}  // namespace

std::vector<Piece> pieces_along(std::span<const GridPoint> polygon, const ChordFinder& finder) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const GridPoint a = polygon[i];
    const GridPoint b = polygon[(i + 1) % polygon.size()];
    const std::size_t likely = pieces.empty() ? 0 : pieces.back().curve;
    const Chord& chord = finder.find(a, b, likely);
    const Piece side{
        .curve = chord.curve, .from = parameter_of(chord, a), .to = parameter_of(chord, b)};
    if (side.from == side.to) continue;
    if (!pieces.empty() && continues(pieces.back(), side)) {
      pieces.back().to = side.to;
    } else {
      pieces.push_back(side);
    }
  }
  if (pieces.size() > 1 && continues(pieces.back(), pieces.front())) {
    pieces.front().from = pieces.back().from;
    pieces.pop_back();
  }
  return pieces;
}

path::Points joined(std::vector<Piece> pieces, path::PointSpan curves, double tolerance) {
  const std::size_t count = pieces.size();
  if (count > 1) {
    for (std::size_t i = 0; i < count; ++i) {
      cut(pieces[i], pieces[(i + 1) % count], curves, tolerance);
    }
  }
  path::Points contour;
  for (const Piece& piece : pieces) {
    const path::Curve curve = curve_of(piece, curves);
    contour.insert(contour.end(), curve.begin(), curve.end());
  }
  // Curves follow each other exactly, for they are one contour.
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t next = (i + 1) % count * path::kPointsPerCurve;
    const std::size_t end = i * path::kPointsPerCurve + path::kPointsPerCurve - 1;
    const std::size_t after = (i + 1) % count;
    const bool next_is_exact = at_end(pieces[after].from) && !at_end(pieces[i].to);
    if (next_is_exact) {
      contour[end] = contour[next];
    } else {
      contour[next] = contour[end];
    }
  }
  return contour;
}

}  // namespace rostrum::region
