// The cubic spline through given points, as Bézier handles.
#pragma once

#include "path/points.h"

namespace rostrum::path {

struct Handles {
  Point first;
  Point second;
};

// The handles of the curves between points that follow each other, one pair fewer than there are
// points. Slope and curvature are continuous. At the ends the curvature is nothing, or, where the
// last point is the first (each coordinate within 1e-8 + 1e-5 of itself), it is continuous there
// too.
[[nodiscard]] std::vector<Handles> spline_handles(PointSpan points);

}  // namespace rostrum::path
