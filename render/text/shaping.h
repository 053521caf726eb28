// From characters to glyphs: fallback fonts, kerning, ligatures, and which way they read.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "scene/typesetting/typesetter.h"
#include "text/fonts.h"
#include "text/text_source.h"

namespace rostrum::text {

struct ShapedGlyph {
  scene::GlyphId glyph;
  glm::dvec2 origin{0, 0};  // in ems, from the left end of the line's baseline
  scene::SourceRange source;
  bool fallback = false;  // from another font than the first of its style
  bool leaning = false;   // italic, of a font that is not
};

struct ShapedLine {
  std::vector<ShapedGlyph> glyphs;  // from left to right; spaces without ink included
  double advance = 0;               // in ems
};

struct ShapingOptions {
  bool ligatures = true;
  double grid =
      0;  // each advance is rounded to a multiple of so many ems; 0 leaves them as they are
};

// Shapes one line. Each character takes the first font of Fonts::chain that has it, together with
// the marks that follow it. Stretches of one font, script, style and direction are shaped whole, so
// that kerning works across words.
[[nodiscard]] ShapedLine shape_line(const Fonts& fonts, std::span<const SourceCharacter> line,
                                    const ShapingOptions& options);

// The first line of a text.
[[nodiscard]] ShapedLine shape_line(const Fonts& fonts, std::string_view text,
                                    const scene::TextStyle& style, double grid = 0);

}  // namespace rostrum::text
