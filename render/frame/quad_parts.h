// Large rectangles drawn in parts: the border with care, the inside, where only the fill is seen,
// plainly or not at all. Shading is what drawing costs.
#pragma once

#include <optional>
#include <vector>

#include "frame/bounds.h"
#include "frame/instances.h"

namespace rostrum::render {

// The whole rectangle, stroke and filter included, as the part to draw.
[[nodiscard]] QuadInstance whole_quad(QuadInstance quad);

// Half the size of the inside that neither stroke nor filter reach; none if it is too small to be
// worth four more parts, or if the rectangle does not lie along the pixels: parts share edges, and
// only those along the pixels are the same to the rasteriser where one's corner meets the middle of
// another's edge.
[[nodiscard]] std::optional<glm::vec2> plain_inside(const QuadInstance& quad);

[[nodiscard]] QuadInstance inside_quad(QuadInstance quad, glm::vec2 inside);

// Appends the four parts around the inside.
void append_border(const QuadInstance& quad, glm::vec2 inside, std::vector<QuadInstance>& quads);

// The pixels that the rectangle touches, stroke and filter included.
[[nodiscard]] Bounds bounds_of(const QuadInstance& quad);

}  // namespace rostrum::render
