// Polygons with rounded corners.
#pragma once

#include "path/points.h"

namespace rostrum::path {

struct Rounding {
  // In the corners, in turn, starting over where there are more corners. A negative one bulges
  // inwards.
  std::span<const double> radii;
  bool evenly_distribute_anchors = false;  // the sides have curves as long as the corners'
  int components_per_corner = 2;           // as of an arc: one curve each
};

// Each closed contour of lines with its corners rounded, starting with the first corner; contours
// that are not closed are left out. What has no radii, or a single one of 0, stays as it is.
[[nodiscard]] Points rounded(PointSpan points, const Rounding& rounding);

}  // namespace rostrum::path
