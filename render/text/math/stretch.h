// Glyphs as large as they are asked to be: larger forms of them, or pieces put together.
#pragma once

#include "text/math/box.h"
#include "text/math/math_font.h"

namespace rostrum::text::math {

// The smallest form whose extent along the direction is at least min_size, or failing that the
// largest that there is. Its box holds its ink; its baseline and left edge are those of the font's.
//
// A glyph of pieces has no more than kMaxExtenders of each that can be repeated: a formula of n
// characters can ask for n delimiters, each n lines high.
inline constexpr int kMaxExtenders = 64;
[[nodiscard]] Box stretched_glyph(const MathFont& font, char32_t code, Direction direction,
                                  double min_size, Style style);

}  // namespace rostrum::text::math
