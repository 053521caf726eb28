// Shaping turns characters into glyphs: it chooses fallback fonts, kerns, and forms ligatures.
#pragma once

#include <string_view>
#include <vector>

#include "scene/typesetter.h"
#include "text/fonts.h"

namespace rostrum::text {

struct ShapedGlyph {
  scene::GlyphId glyph;
  glm::dvec2 origin{0, 0};  // in ems, from the start of the line's baseline
};

struct ShapedLine {
  std::vector<ShapedGlyph> glyphs;  // spaces and other glyphs without ink included
  double advance = 0;               // in ems
};

// Shapes one line of UTF-8. Each character takes the first font of Fonts::chain that has it,
// together with the marks that follow it. Stretches of one font and one script are shaped whole, so
// that kerning works across words. Right-to-left scripts are shaped, each stretch in its own
// direction, but stretches stand from left to right: there is no bidirectional reordering.
//
// Each advance is rounded to a multiple of `grid` ems; 0 leaves them as the font has them.
[[nodiscard]] ShapedLine shape_line(const Fonts& fonts, std::string_view line, scene::Weight weight,
                                    double grid = 0);

}  // namespace rostrum::text
