// Rectangles drawn in parts, so that what is certainly empty is not shaded.
#pragma once

#include <vector>

#include "batch/instances.h"

namespace rostrum::render {

// The whole rectangle, stroke and filter included, as the part to draw.
[[nodiscard]] QuadInstance whole_quad(QuadInstance quad);

// Appends a rectangle that has no fill as four parts around its empty inside, if it lies along the
// pixels and the inside is worth it; else whole. The parts share edges exactly, so that no pixel is
// drawn twice; a rotated rectangle's would not, because corners would meet the middle of edges
// there.
void append_hollow(const QuadInstance& quad, std::vector<QuadInstance>& quads);

}  // namespace rostrum::render
