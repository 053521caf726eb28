// The signed distance field of one glyph.
#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

#include "deck/outline.h"
#include "glyph/work_limit.h"

namespace rostrum::render {

// Texels, rows going up. Texel (x, y) holds the distance from the point (origin + (x, y) + 1/2) to
// the outline, in texels: 0 is -spread (outside), 32768 the outline, 65535 +spread (inside),
// clamped there.
struct DistanceField {
  int width = 0;
  int height = 0;
  glm::ivec2 origin{0, 0};  // of the lower left corner, in texels from the glyph's own origin
  std::vector<std::uint16_t> texels;
};

// The field of what the outline fills by the non-zero winding rule, reaching past it by the spread.
// Contours that do not end where they began are closed (glyph/flatten.h). Empty for an outline that
// encloses nothing, and where the limit is exceeded.
[[nodiscard]] DistanceField make_distance_field(const deck::Outline& outline, int texels_per_em,
                                                int spread, WorkLimit& limit);

}  // namespace rostrum::render
