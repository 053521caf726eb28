// Pieces of curves that make a contour. Part of combined().
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "path/points.h"
#include "region/chords.h"

namespace rostrum::region {

// A curve from one parameter to another, which may be an earlier one: then it is run backwards.
struct Piece {
  std::size_t curve = 0;
  double from = 0;
  double to = 1;
};

// The pieces along a closed polygon, whose sides are parts of chords.
[[nodiscard]] std::vector<Piece> pieces_along(std::span<const GridPoint> polygon,
                                              const ChordFinder& finder);

// The contour of those pieces. Where two of them meet, which they do within `tolerance`, they are
// cut at the point where their curves cross.
[[nodiscard]] path::Points joined(std::vector<Piece> pieces, path::PointSpan curves,
                                  double tolerance);

}  // namespace rostrum::region
