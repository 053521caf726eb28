// Convex hulls: what glyphs are measured by.
#pragma once

#include <glm/vec2.hpp>
#include <vector>

#include "text/outline.h"

namespace rostrum::text {

// The corners of the convex hull, counter-clockwise, none on a line between others. Takes the
// points by value because it sorts them. Fewer than three different points come back as they are.
[[nodiscard]] std::vector<glm::dvec2> convex_hull(std::vector<glm::dvec2> points);

// The hull of the ends of the outline's curves and of their highest, lowest, leftmost and rightmost
// points.
//
// Its box is the ink's, upright. Turned, it is the box that Manim measures, the one of the curves'
// ends, wherever the font ends its curves at the extremes, as it should; what stands beside turned
// text then stands where it does in Manim. The ink may reach past that by a hundredth of an em.
[[nodiscard]] std::vector<glm::dvec2> ink_hull(const Outline& outline);

}  // namespace rostrum::text
