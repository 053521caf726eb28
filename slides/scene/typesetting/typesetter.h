// The typesetter tells the scene what it needs to know of text: where each glyph of a string or
// formula stands, and how large its ink is. The scene does not know fonts; render/text fills this
// interface in.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "base/geometry.h"
#include "base/result.h"
#include "deck/outline.h"

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
// in ems from the glyph's origin, y up, each contour closed. Curves without length are among them
// where Manim has them. Neither copied nor changed: outlines of draw lists may refer to its memory.
class GlyphOutline {
 public:
  // Points: four a curve, see deck/outline.h.
  GlyphOutline(std::vector<Point> points, deck::OutlineKind kind);
  GlyphOutline(GlyphOutline&&) = default;
  GlyphOutline& operator=(GlyphOutline&&) = default;
  GlyphOutline(const GlyphOutline&) = delete;
  GlyphOutline& operator=(const GlyphOutline&) = delete;
  ~GlyphOutline() = default;

  [[nodiscard]] const std::vector<Point>& points() const { return points_; }
  // What a draw list refers to. Lives as long as this.
  [[nodiscard]] const deck::Outline& outline() const { return outline_; }

 private:
  std::vector<Point> points_;
  std::vector<glm::vec2> floats_;
  deck::Outline outline_;  // of the floats
};

// What a glyph stands for: bytes [begin, end) of the source. A ligature stands for several
// characters; several glyphs may stand for the same ones.
struct SourceRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const SourceRange&) const = default;
};

struct PlacedGlyph {
  GlyphId glyph;
  Affine placement;  // from ems (for kRule: the unit square) to frame units
  Hull hull;         // never null
  // Never null; shared by all uses of the glyph, and outlives the fonts.
  std::shared_ptr<const GlyphOutline> outline;
  SourceRange source;  // in the string of a formula that `part` counts
  std::size_t part = 0;
  std::size_t line = 0;        // of a text, as it is set: a wrapped line counts as two
  std::optional<Color> color;  // where a formula's source gives one

  // Tells whether it is a font's box for a character that no font has: glyph 0, by convention.
  [[nodiscard]] bool is_missing() const { return glyph.glyph == 0 && glyph.font != kRuleFont; }
};

// Glyphs with ink (spaces are left out), in frame units: lines from the top, and a line's from left
// to right, whichever way it reads. The origin is the left end of the first line's baseline.
struct Layout {
  std::vector<PlacedGlyph> glyphs;
  // How high its capitals are, whether it has any: what tells how large it reads. Of a formula,
  // those of its base line; scripts are smaller.
  double cap_height = 0;
};

enum class Weight : std::uint8_t { Normal, Bold };
enum class Slant : std::uint8_t { Upright, Italic };
enum class Family : std::uint8_t { Sans, Monospace };
enum class LineAlignment : std::uint8_t { Left, Center, Right };

// The weight, slant and family of a part of a text: bytes [begin, end) of it. Ends within a
// character count as before it.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  Weight weight = Weight::Normal;
  Slant slant = Slant::Upright;
  std::optional<Family> family = std::nullopt;  // the text's where none is given
};

// How a text is set.
struct TextStyle {
  TextStyle() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a weight alone is a style
  TextStyle(Weight of_all) : weight(of_all) {}

  Weight weight = Weight::Normal;
  Slant slant = Slant::Upright;
  Family family = Family::Sans;
  LineAlignment alignment = LineAlignment::Left;
  // From baseline to baseline, as Manim counts: (1 + line_spacing) times the font size over 96.
  double line_spacing = 0.3;
  // Lines are broken, where they can be, to be no wider than that, in frame units; 0 leaves them.
  double wrap_width = 0;
  // Without them "->" stays two characters. Monospaced text never has any.
  bool ligatures = true;
  // Override the above; where two of them overlap, the later one does.
  std::vector<TextSpan> spans;
};

struct Typesetter {
  // Lines are separated by '\n'. font_size is in Manim's points: an em is font_size/72 units. Never
  // fails: what no font covers becomes the fonts' .notdef box. Right-to-left scripts stand as the
  // Unicode bidirectional algorithm says.
  std::function<Layout(std::string_view utf8, double font_size, const TextStyle& style)> text;
  // A formula in display style, at Manim's size for MathTex: its strings, which need not be whole
  // formulas each, joined by spaces. Its glyphs and rules are in the order in which TeX sets them,
  // which is that of Manim's submobjects. Fails on bad TeX, with a sentence.
  std::function<Result<Layout>(std::span<const std::string_view> strings, double font_size)>
      formula;
};

}  // namespace rostrum::scene
