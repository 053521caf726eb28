// Fonts::layout_text places lines of shaped glyphs as Manim's Text does.
#include <algorithm>
#include <cmath>
#include <string>

#include "base/utf8.h"
#include "text/fonts.h"
#include "text/shaping.h"

namespace rostrum::text {
namespace {

// Manim measures a font size as 1/72 unit for the em, but its line spacing, 1.3 times the size, as
// 1/96.
constexpr double kUnitsPerPoint = 1.0 / 72;
constexpr double kLinePitch = 1.3 / 96;

// Manim puts the top of each line at that pitch, so a taller font in a line pushes its baseline
// down. Its fallback rises this much higher over the baseline than Inter does, in ems.
constexpr double kFallbackDrop = 0.1;

// Manim rounds positions in text to whole pixels of a picture ten times as large as the text; this
// is such a pixel in units.
constexpr double kManimGrid = 0.005;

// Tabs become spaces, carriage returns go, broken UTF-8 is replaced.
std::string clean(std::string_view utf8) {
  std::string result;
  for (const char c : repair_utf8(utf8).text) {
    if (c == '\t') {
      result += "    ";
    } else if (c != '\r') {
      result += c;
    }
  }
  return result;
}

bool falls_back(const ShapedLine& line, FontIndex text_font) {
  return std::ranges::any_of(
      line.glyphs, [text_font](const ShapedGlyph& g) { return g.glyph.font != text_font; });
}

}  // namespace

scene::Layout Fonts::layout_text(std::string_view utf8, double font_size, scene::Weight weight,
                                 Spacing spacing) const {
  const std::string text = clean(utf8);
  const double em = font_size * kUnitsPerPoint;
  // Infinite for text so small that its place is no matter.
  const double manim_grid = kManimGrid / em;
  const double grid = spacing == Spacing::Manim && std::isfinite(manim_grid) ? manim_grid : 0;
  scene::Layout layout;
  for (const FontIndex font : chain(weight)) {
    layout.cap_height = cap_height(font) * em;
    if (layout.cap_height > 0) break;
  }
  const double pitch = font_size * kLinePitch;
  int line_number = 0;
  double first_drop = 0;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = std::string_view(text).substr(start, end - start);
    const ShapedLine shaped_line = shape_line(*this, line, weight, grid);
    const double drop = falls_back(shaped_line, chain(weight).front()) ? kFallbackDrop * em : 0;
    if (start == 0) first_drop = drop;
    const Point line_start{0, first_drop - drop - line_number * pitch};
    for (const ShapedGlyph& shaped : shaped_line.glyphs) {
      scene::Hull ink = hull(shaped.glyph);
      if (ink->empty()) continue;
      layout.glyphs.push_back({.glyph = shaped.glyph,
                               .placement = {.x_axis = {em, 0},
                                             .y_axis = {0, em},
                                             .origin = shaped.origin * em + line_start},
                               .hull = std::move(ink),
                               .outline = contours(shaped.glyph)});
    }
    ++line_number;
    start = end + 1;
  }
  return layout;
}

}  // namespace rostrum::text
