// Convex polygons: whether two of them overlap, whether one holds a point.
#pragma once

#include <array>
#include <span>

#include "base/geometry.h"

namespace rostrum::app {

using Quad = std::array<Point, 4>;  // its corners in order, either way round

// Touching is no overlap. By the separating axis theorem: convex shapes are apart exactly if their
// shadows on the normal of one of their sides are.
[[nodiscard]] bool overlap(const Quad& a, const Quad& b);

// Returns the corners of what a straight stroke with butt ends covers.
[[nodiscard]] Quad stroke_area(Point from, Point to, double width);

[[nodiscard]] Box box_of(std::span<const Point> points);

// Tells whether the point is in a polygon of any shape, by the winding rule that fills are drawn
// by.
[[nodiscard]] bool contains(std::span<const Point> polygon, Point point);

}  // namespace rostrum::app
