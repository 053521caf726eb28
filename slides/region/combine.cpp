#include "region/combine.h"

#include <algorithm>
#include <clipper.hpp>
#include <cmath>

#include "path/corners.h"
#include "path/transforms.h"
#include "region/chords.h"
#include "region/pieces.h"

namespace rostrum::region {
namespace {

// The polygons of an operand, whose curves are `curves` from `first` on.
ClipperLib::Paths polygons_of(path::PointSpan operand, const Grid& grid) {
  ClipperLib::Paths polygons;
  for (const path::PointSpan contour : path::contours(operand)) {
    ClipperLib::Path polygon;
    for (const Chord& chord : chords_of(contour, grid)) {
      polygon.emplace_back(chord.start.x, chord.start.y);
    }
    polygons.push_back(std::move(polygon));
  }
  return polygons;
}

path::Points with_closed_contours(path::PointSpan operand) {
  path::Points all;
  for (const path::PointSpan contour : path::contours(operand)) {
    path::append(all, path::closed(contour));
  }
  return all;
}

ClipperLib::ClipType clip_type(Operation operation) {
  switch (operation) {
    case Operation::Union:
      return ClipperLib::ctUnion;
    case Operation::Intersection:
      return ClipperLib::ctIntersection;
    case Operation::Difference:
      return ClipperLib::ctDifference;
    case Operation::Exclusion:
      break;
  }
  return ClipperLib::ctXor;
}

// Where outlines lie on each other but for the tolerance, slivers are between them.
bool is_sliver(const ClipperLib::Path& polygon, double tolerance, double step) {
  double length = 0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const ClipperLib::IntPoint& a = polygon[i];
    const ClipperLib::IntPoint& b = polygon[(i + 1) % polygon.size()];
    length += std::hypot(static_cast<double>(b.X - a.X), static_cast<double>(b.Y - a.Y));
  }
  return std::abs(ClipperLib::Area(polygon)) <= length * tolerance / step;
}

// Which place in the operands a piece starts at: starts of contours come first.
struct StartRank {
  bool inside = true;  // not the start of a contour
  std::size_t curve = 0;
  double parameter = 0;
  auto operator<=>(const StartRank&) const = default;
};

class Starts {
 public:
  void add(path::PointSpan operand) {
    for (const path::PointSpan contour : path::contours(operand)) {
      const std::size_t first = contours_.empty() ? 0 : contours_.back().last + 1;
      contours_.push_back({.first = first, .last = first + path::curve_count(contour) - 1});
    }
  }

  [[nodiscard]] StartRank rank(const Piece& piece) const {
    for (const Contour& contour : contours_) {
      const bool at_start = piece.curve == contour.first && piece.from == 0;
      const bool at_end = piece.curve == contour.last && piece.from == 1;
      if (at_start || at_end) return {.inside = false, .curve = contour.first};
    }
    return {.curve = piece.curve, .parameter = piece.from};
  }

 private:
  struct Contour {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  std::vector<Contour> contours_;
};

}  // namespace

path::Points combined(path::PointSpan first, path::PointSpan second, Operation operation) {
  const path::Points a = with_closed_contours(first);
  const path::Points b = with_closed_contours(second);
  path::Points curves = a;
  path::append(curves, b);
  if (curves.empty()) return {};
  const Grid grid(curves);

  ClipperLib::Clipper clipper(ClipperLib::ioStrictlySimple | ClipperLib::ioPreserveCollinear);
  clipper.AddPaths(polygons_of(a, grid), ClipperLib::ptSubject, true);
  clipper.AddPaths(polygons_of(b, grid), ClipperLib::ptClip, true);
  ClipperLib::Paths polygons;
  clipper.Execute(clip_type(operation), polygons, ClipperLib::pftNonZero, ClipperLib::pftNonZero);

  const ChordFinder finder(chords_of(curves, grid));
  Starts starts;
  starts.add(a);
  starts.add(b);
  const bool clockwise = !a.empty() && path::direction(a) == path::Direction::Clockwise;
  std::vector<std::vector<Piece>> contours;
  for (ClipperLib::Path& polygon : polygons) {
    if (is_sliver(polygon, grid.tolerance(), grid.step())) continue;
    if (clockwise) ClipperLib::ReversePath(polygon);
    std::vector<GridPoint> corners;
    for (const ClipperLib::IntPoint& p : polygon) corners.push_back({.x = p.X, .y = p.Y});
    std::vector<Piece> pieces = pieces_along(corners, finder);
    if (pieces.empty()) continue;
    const auto rank = [&](const Piece& piece) { return starts.rank(piece); };
    std::rotate(pieces.begin(), std::ranges::min_element(pieces, {}, rank), pieces.end());
    contours.push_back(std::move(pieces));
  }
  std::ranges::sort(contours, {}, [&](const auto& pieces) { return starts.rank(pieces.front()); });
  path::Points result;
  for (std::vector<Piece>& pieces : contours) {
    path::append(result, joined(std::move(pieces), curves, grid.tolerance()));
  }
  return result;
}

}  // namespace rostrum::region
