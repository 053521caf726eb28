// Measures how far the glyph shaders are from the truth.
#pragma once

#include <random>
#include <vector>

#include "glyph/glyph_atlas.h"

namespace rostrum::render {

// Draws a glyph as the shaders do, at a random place within a pixel, and appends what it is off by
// from the exact coverage, in 0..255, for the pixels on its edge: those that are covered in part,
// in truth or as drawn. The glyph must be prepared in the atlas at the detail of that size.
void append_edge_errors(const GlyphAtlas& atlas, deck::OutlineRef glyph, float pixels_per_em,
                        std::mt19937& random, std::vector<float>& errors);

struct ErrorSummary {
  double mean = 0;
  double percentile_99 = 0;
};
[[nodiscard]] ErrorSummary summary(std::vector<float> errors);

}  // namespace rostrum::render
