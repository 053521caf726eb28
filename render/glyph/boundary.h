// The boundary of what an outline fills.
#pragma once

#include <glm/vec2.hpp>
#include <span>
#include <vector>

#include "glyph/flatten.h"
#include "glyph/work_limit.h"

namespace rostrum::render {

struct Segment {
  glm::dvec2 from{0, 0};
  glm::dvec2 to{0, 0};
};

// The edges that have inside on one side and outside on the other, by the non-zero winding rule.
// Where contours overlap, or one overlaps itself, the parts of edges inside the shape are left out,
// so that no distance is measured to them. In the units of the polygons, which must be about one in
// size.
//
// Takes time proportional to the edges times how many of them share a height, which in a glyph is
// few, and, where contours overlap, to the pieces of edges times the edges. Where that is more than
// the limit nothing is yielded.
[[nodiscard]] std::vector<Segment> boundary(std::span<const Polygon> polygons, WorkLimit& limit);

}  // namespace rostrum::render
