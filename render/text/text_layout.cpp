// Fonts::layout_text: lines of shaped glyphs, placed as Manim's Text places them.
#include <algorithm>
#include <cmath>
#include <string>

#include "text/fonts.h"
#include "text/shaping.h"
#include "text/text_source.h"
#include "text/wrapping.h"

namespace rostrum::text {
namespace {

// Manim measures a font size as 1/72 unit for the em, but its line spacing as 1/96.
constexpr double kUnitsPerPoint = 1.0 / 72;
constexpr double kUnitsPerPitchPoint = 1.0 / 96;

// Manim puts the top of each line at that pitch, so a taller font in a line pushes its baseline
// down. Its fallback rises this much higher over the baseline than Inter does, in ems.
constexpr double kFallbackDrop = 0.1;

// What Manim lays text out on: whole pixels of a picture ten times as large as the text, in units.
constexpr double kManimGrid = 0.005;

// How far a font without italics leans where it stands for one: what Cairo and DejaVu's own oblique
// fonts have.
constexpr double kLean = 0.2;

bool falls_back(const ShapedLine& line) {
  return std::ranges::any_of(line.glyphs, [](const ShapedGlyph& g) { return g.fallback; });
}

double indent(scene::LineAlignment alignment, double room) {
  switch (alignment) {
    case scene::LineAlignment::Center:
      return room / 2;
    case scene::LineAlignment::Right:
      return room;
    default:
      return 0;
  }
}

std::vector<ShapedLine> shape_lines(const Fonts& fonts, const std::vector<SourceLine>& source,
                                    const ShapingOptions& options, double wrap_width) {
  std::vector<ShapedLine> lines;
  const auto width_of = [&](std::span<const SourceCharacter> piece) {
    return shape_line(fonts, piece, options).advance;
  };
  for (const SourceLine& line : source) {
    if (wrap_width > 0) {
      for (const std::span<const SourceCharacter> piece : wrap(line, wrap_width, width_of)) {
        lines.push_back(shape_line(fonts, piece, options));
      }
    } else {
      lines.push_back(shape_line(fonts, without_trailing_spaces(line), options));
    }
  }
  return lines;
}

}  // namespace

scene::Layout Fonts::layout_text(std::string_view utf8, double font_size,
                                 const scene::TextStyle& style, Spacing spacing) const {
  const double em = font_size * kUnitsPerPoint;
  // Infinite for text so small that its place is no matter.
  const double manim_grid = kManimGrid / em;
  const ShapingOptions options{
      .ligatures = style.ligatures,
      .grid = spacing == Spacing::Manim && std::isfinite(manim_grid) ? manim_grid : 0};
  const std::vector<ShapedLine> lines =
      shape_lines(*this, source_lines(utf8, style), options, style.wrap_width / em);

  scene::Layout layout;
  for (const FontIndex font : chain(style.weight, style.slant, style.family)) {
    layout.cap_height = cap_height(font) * em;
    if (layout.cap_height > 0) break;
  }
  const double pitch = font_size * (1 + style.line_spacing) * kUnitsPerPitchPoint;
  const double width = std::ranges::max_element(lines, {}, &ShapedLine::advance)->advance;
  const double first_drop = falls_back(lines.front()) ? kFallbackDrop * em : 0;
  for (std::size_t number = 0; number < lines.size(); ++number) {
    const ShapedLine& line = lines[number];
    const double drop = falls_back(line) ? kFallbackDrop * em : 0;
    const Point start{indent(style.alignment, width - line.advance) * em,
                      first_drop - drop - static_cast<double>(number) * pitch};
    for (const ShapedGlyph& shaped : line.glyphs) {
      scene::Hull ink = hull(shaped.glyph);
      if (ink->empty()) continue;
      layout.glyphs.push_back({.glyph = shaped.glyph,
                               .placement = {.x_axis = {em, 0},
                                             .y_axis = {shaped.leaning ? kLean * em : 0, em},
                                             .origin = shaped.origin * em + start},
                               .hull = std::move(ink),
                               .outline = contours(shaped.glyph),
                               .source = shaped.source,
                               .line = number});
    }
  }
  return layout;
}

}  // namespace rostrum::text
