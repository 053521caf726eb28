// The truth that drawn glyphs are measured against: exact areas.
#pragma once

#include <span>
#include <vector>

#include "glyph/flatten.h"

namespace rostrum::render {

// Returns how much of each pixel of a picture polygons cover, rows going up, exact to rounding. The
// polygons, in pixels, must not overlap each other, but for holes that wind the other way.
[[nodiscard]] std::vector<double> area_coverage(std::span<const Polygon> polygons, int width,
                                                int height);

}  // namespace rostrum::render
