// Outlines as straight lines.
#pragma once

#include <glm/vec2.hpp>
#include <vector>

#include "text/outline.h"

namespace rostrum::text {

// Appends points of the curve, without its first and with its last, such that the lines between
// them stray from it by no more than the tolerance. Both in ems.
void flatten(const Curve& curve, double tolerance, std::vector<glm::dvec2>& points);

// A closed polygon for each contour: its last point joins its first, which is not repeated.
using Polygon = std::vector<glm::dvec2>;
[[nodiscard]] std::vector<Polygon> flatten(const Outline& outline, double tolerance);

// The corners of the convex hull, counter-clockwise, none on a line between others. Takes the
// points by value because it sorts them. Fewer than three different points come back as they are.
[[nodiscard]] std::vector<glm::dvec2> convex_hull(std::vector<glm::dvec2> points);

}  // namespace rostrum::text
