// Paths as polygons whose sides remember of which curves they are chords. Part of combined().
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "path/points.h"

namespace rostrum::region {

// A point on a fine grid, on which polygons are clipped without rounding errors.
struct GridPoint {
  std::int64_t x = 0;
  std::int64_t y = 0;
  bool operator==(const GridPoint&) const = default;
};

// The chord of a curve from one parameter to a later one.
struct Chord {
  std::size_t curve = 0;
  double from = 0;
  double to = 1;
  GridPoint start;
  GridPoint end;
};

// How the plane lies on the grid.
class Grid {
 public:
  // Holds all of the points, as far as its numbers reach.
  explicit Grid(path::PointSpan points);

  [[nodiscard]] GridPoint at(Point p) const;
  [[nodiscard]] double step() const { return step_; }
  // How far a chord may be from its curve.
  [[nodiscard]] double tolerance() const;

 private:
  Point origin_{0, 0};
  double step_ = 1;  // the distance of two neighbours
};

// The chords of some curves, four points each, in their order.
[[nodiscard]] std::vector<Chord> chords_of(path::PointSpan curves, const Grid& grid);

// Finds the chord that a side of a polygon is a part of, among those of all curves.
class ChordFinder {
 public:
  explicit ChordFinder(std::vector<Chord> chords);

  // The nearest to both ends, of equally near ones that of the curve `likely`.
  [[nodiscard]] const Chord& find(GridPoint a, GridPoint b, std::size_t likely) const;

 private:
  std::vector<Chord> chords_;  // by the left end of their box
  std::int64_t widest_ = 0;
};

// The parameter at which a point of the grid is on a chord's curve.
[[nodiscard]] double parameter_of(const Chord& chord, GridPoint p);

}  // namespace rostrum::region
