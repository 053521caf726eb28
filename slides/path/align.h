// Two paths given the same number of points, so that each point of one can move to one of the
// other.
#pragma once

#include "path/points.h"

namespace rostrum::path {

// The same path in `more` more curves, which are spread evenly over those it has.
[[nodiscard]] Points insert_curves(PointSpan points, std::size_t more);

struct Aligned {
  Points first;
  Points second;
};

// Both with the same number of contours, of curves in each. A path that lacks contours gets ones
// that are a single point, its last; one without any curve becomes such a point, where its
// mobject's centre is. Curves that are a point at the end of a contour go. As in Manim, two paths
// that have as many points as each other are left as they are, whatever their contours.
[[nodiscard]] Aligned align(PointSpan first, PointSpan second, Point first_center = ORIGIN,
                            Point second_center = ORIGIN);

}  // namespace rostrum::path
