// Formulas: TeX source, laid out by TeX's rules in the fonts' math font.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/result.h"
#include "scene/typesetting/typesetter.h"
#include "text/fonts.h"

namespace rostrum::text {

// A formula's font size is Manim's: it draws a document in 10 pt, scaled by font_size/960 units a
// PostScript point (1/72 inch; TeX's own points are 1/72.27).
[[nodiscard]] constexpr double formula_em(double font_size) {
  return font_size / 960 * 720 / 72.27;
}

// The limit is in bytes. Nothing that fits on a slide comes near it.
inline constexpr std::size_t kMaxFormulaLength = 20000;

// Sets a formula as Manim's MathTex does, in display style; \\ starts a line and & an aligned
// column. Its strings are joined by spaces; each glyph says to which of them it belongs, and to
// which bytes of it. The glyphs are in the order in which TeX sets them. The origin is the start of
// the baseline (of several lines: of what the axis through their middle belongs to).
//
// Bad source is an error that points at a character of the joined strings: \frac needs two
// arguments, at column 3 of "x+\frac1". Time and memory grow in proportion to the source, whatever
// it is.
[[nodiscard]] Result<scene::Layout> layout_formula(const Fonts& fonts,
                                                   std::span<const std::string_view> strings,
                                                   double font_size);

// One string.
[[nodiscard]] Result<scene::Layout> layout_formula(const Fonts& fonts, std::string_view tex,
                                                   double font_size);

}  // namespace rostrum::text
