// Outlines as straight lines.
#pragma once

#include <glm/vec2.hpp>
#include <span>
#include <vector>

namespace rostrum::render {

// A closed polygon: its last point joins its first, which is not repeated.
using Polygon = std::vector<glm::dvec2>;

// A polygon for each contour of an outline (deck/outline.h), whose points these are; one that does
// not end where it began is closed by a straight line. The lines stray from the curves by no more
// than the tolerance, in the units of the points. Curves without length add nothing, and a contour
// of fewer than three points, which encloses nothing, is left out.
[[nodiscard]] std::vector<Polygon> flatten(std::span<const glm::vec2> points, double tolerance);

}  // namespace rostrum::render
