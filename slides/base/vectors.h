// Lengths and angles of vectors. Angles are in radians, counter-clockwise from the x axis.
#pragma once

#include <cmath>
#include <glm/geometric.hpp>

#include "base/geometry.h"

namespace rostrum {

// The area of the parallelogram between two vectors: positive where the second lies to the left of
// the first.
constexpr double cross_product(Point a, Point b) { return a.x * b.y - a.y * b.x; }

// In (-pi, pi]; 0 for a vector without length.
inline double angle_of(Point v) { return std::atan2(v.y, v.x); }

// ORIGIN for a vector without length.
inline Point unit_vector(Point v) {
  const double length = glm::length(v);
  return length > 0 ? v / length : ORIGIN;
}

}  // namespace rostrum
