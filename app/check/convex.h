// Convex polygons: whether two of them overlap, whether one holds a point.
#pragma once

#include <array>
#include <span>

#include "scene/geometry.h"

namespace rostrum::app {

using Quad = std::array<scene::Point, 4>;  // its corners in order, either way round

// Touching is no overlap. By the separating axis theorem: convex shapes are apart exactly if their
// shadows on the normal of one of their sides are.
[[nodiscard]] bool overlap(const Quad& a, const Quad& b);

// What a straight stroke with butt ends covers.
[[nodiscard]] Quad stroke_area(scene::Point from, scene::Point to, double width);

[[nodiscard]] scene::Box box_of(std::span<const scene::Point> points);

// Whether the point is in a polygon of any shape, by the winding rule that fills are drawn by.
[[nodiscard]] bool contains(std::span<const scene::Point> polygon, scene::Point point);

}  // namespace rostrum::app
