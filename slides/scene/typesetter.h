// The typesetter tells the scene what it needs to know of text: where each glyph of a string or
// formula stands, and how large its ink is. The scene does not know fonts; render/text fills this
// interface in.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace rostrum::scene {

// Names one glyph of one font. The scene only copies and compares it.
struct GlyphId {
  std::uint16_t font = 0;
  std::uint16_t glyph = 0;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 that it compares with for a
  // pointer
  auto operator<=>(const GlyphId&) const = default;
};

// A font number that stands for no font: its one glyph is the unit square [0,1] x [0,1], for the
// bars of fractions and roots.
inline constexpr std::uint16_t kRuleFont = 0xFFFF;
inline constexpr GlyphId kRule{.font = kRuleFont, .glyph = 0};

// The corners of the convex hull of a glyph's outline, in ems from its origin, y up; shared by all
// of its uses: the ends of its curves and its extremes along the axes. Their box is the ink's for
// an upright glyph; the ink of a turned one can reach past it by about a hundredth of an em, as it
// does in Manim.
using Hull = std::shared_ptr<const std::vector<Point>>;

// A glyph's contours as Manim's mobject of it holds them, since drawing a part of it counts curves:
// cubic Bézier curves of four points each (start, two handles, end), in ems from the glyph's
// origin, y up. Lines have their handles at the thirds. A contour begins where a curve does not
// start at the end of the one before; each is closed. Curves without length are among them where
// Manim has them.
struct GlyphOutline {
  std::vector<Point> points;
  // A hash of the points as floats, never 0: glyphs of any fonts with the same key look the same.
  std::uint64_t key = 0;
};

struct PlacedGlyph {
  GlyphId glyph;
  Affine placement;  // from ems (for kRule: the unit square) to frame units
  Hull hull;         // never null
  // Never null; shared by all uses of the glyph, and outlives the fonts.
  std::shared_ptr<const GlyphOutline> outline;
};

// Glyphs with ink, in writing order (spaces are left out), in frame units. The origin is the start
// of the first line's baseline.
struct Layout {
  std::vector<PlacedGlyph> glyphs;
  // How high its capitals are, whether it has any: what tells how large it reads. Of a formula,
  // those of its base line; scripts are smaller.
  double cap_height = 0;
};

enum class Weight : std::uint8_t { Normal, Bold };

struct Typesetter {
  // Lines are separated by '\n' and aligned left. font_size is in Manim's points: an em is
  // font_size/72 units. Never fails: what no font covers becomes the fonts' .notdef box.
  std::function<Layout(std::string_view utf8, double font_size, Weight weight)> text;
  // A formula in display style, at Manim's size for MathTex. Fails on bad TeX, with a sentence.
  std::function<Result<Layout>(std::string_view tex, double font_size)> formula;
};

}  // namespace rostrum::scene
