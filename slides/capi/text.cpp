// Text and formulas, and the outlines of their glyphs.
#include <algorithm>

#include "capi/talk.h"
#include "text/formula.h"

namespace rostrum::capi {
namespace {

constexpr double kLargestFont = 1e6;
// Bytes. More than any slide has, and little enough to be set at once.
constexpr std::size_t kLongestText = 1'000'000;

scene::Weight weight_of(std::uint32_t weight) {
  return static_cast<scene::Weight>(choice(weight, ROSTRUM_BOLD, "A weight"));
}

scene::Slant slant_of(std::uint32_t slant) {
  return static_cast<scene::Slant>(choice(slant, ROSTRUM_ITALIC, "A slant"));
}

double font_size_of(double size) {
  if (size > 0 && size <= kLargestFont) return size;
  throw Misuse("A font size is above 0 and at most a million, not " + std::to_string(size) + ".");
}

scene::TextStyle style_of(const rostrum_text_style& style,
                          std::span<const rostrum_text_span> spans) {
  scene::TextStyle text;
  text.weight = weight_of(style.weight);
  text.slant = slant_of(style.slant);
  text.family =
      static_cast<scene::Family>(choice(style.family, ROSTRUM_MONOSPACE, "The family of a text"));
  text.alignment =
      static_cast<scene::LineAlignment>(choice(style.alignment, ROSTRUM_RIGHT, "An alignment"));
  text.ligatures = style.ligatures != 0;
  text.line_spacing = number(style.line_spacing, "The line spacing");
  text.wrap_width = std::max(number(style.wrap_width, "The width of a text"), 0.0);
  for (const rostrum_text_span& span : spans) {
    require(span.begin <= span.end, "A part of a text ends before it begins.");
    const std::uint32_t family = choice(span.family, ROSTRUM_FAMILY_OF_TEXT, "A family");
    text.spans.push_back({.begin = span.begin,
                          .end = span.end,
                          .weight = weight_of(span.weight),
                          .slant = slant_of(span.slant)});
    if (family != ROSTRUM_FAMILY_OF_TEXT) {
      text.spans.back().family = static_cast<scene::Family>(family);
    }
  }
  return text;
}

std::uint32_t packed(const std::optional<Color>& color) {
  if (!color) return ROSTRUM_NONE;
  return std::uint32_t{color->r} << 16U | std::uint32_t{color->g} << 8U | color->b;
}

rostrum_glyph glyph_of(const scene::PlacedGlyph& placed, Shelf& shelf) {
  const bool is_rule = placed.glyph.font == scene::kRuleFont;
  const Affine& map = placed.placement;
  return {.matrix = {map.x_axis.x, map.x_axis.y, map.y_axis.x, map.y_axis.y, map.origin.x,
                     map.origin.y},
          .outline = shelf.number_of(placed),
          .begin = static_cast<std::uint32_t>(placed.source.begin),
          .end = static_cast<std::uint32_t>(placed.source.end),
          .part = static_cast<std::uint32_t>(placed.part),
          .line = static_cast<std::uint32_t>(placed.line),
          .color = packed(placed.color),
          .flags = (placed.is_missing() ? std::uint32_t{ROSTRUM_GLYPH_MISSING} : 0U) |
                   (is_rule ? std::uint32_t{ROSTRUM_GLYPH_RULE} : 0U),
          .reserved = 0};
}

void give(const scene::Layout& layout, rostrum_talk& talk, rostrum_layout& out) {
  std::vector<rostrum_glyph>& glyphs = talk.results.glyphs;
  glyphs.clear();
  for (const scene::PlacedGlyph& glyph : layout.glyphs) {
    glyphs.push_back(glyph_of(glyph, *talk.shelf));
  }
  out = {.glyphs = glyphs.data(), .count = glyphs.size(), .cap_height = layout.cap_height};
}

}  // namespace
}  // namespace rostrum::capi

using namespace rostrum::capi;

rostrum_status rostrum_text(rostrum_talk* talk, const char* text, size_t bytes, double font_size,
                            const rostrum_text_style* style, const rostrum_text_span* spans,
                            size_t span_count, rostrum_layout* layout) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_layout& out = target(layout);
    require(style != nullptr, "The style of the text is null.");
    require(bytes <= kLongestText, "The text is too long: a million bytes is the most.");
    const auto utf8 = text_of(text, bytes, "characters");
    const auto set = style_of(*style, array(spans, span_count, "parts of the text"));
    give(talk->fonts().layout_text(utf8, font_size_of(font_size), set), *talk, out);
  });
}

rostrum_status rostrum_formula(rostrum_talk* talk, const char* const* strings, const size_t* bytes,
                               size_t count, double font_size, rostrum_layout* layout) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_layout& out = target(layout);
    const auto starts = array(strings, count, "strings");
    const auto lengths = array(bytes, count, "lengths of strings");
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < count; ++i) {
      parts.push_back(text_of(starts[i], lengths[i], "characters"));
    }
    give(value_of(rostrum::text::layout_formula(talk->fonts(), parts, font_size_of(font_size))),
         *talk, out);
  });
}

rostrum_status rostrum_get_outline(rostrum_talk* talk, uint32_t outline, rostrum_outline* out) {
  if (talk == nullptr) return ROSTRUM_MISUSE;
  return talk->error.guard([&] {
    rostrum_outline& result = target(out);
    const auto& known_outlines = talk->shelf->outlines;
    const auto& shape = known_outlines[known(outline, known_outlines.size(), "outline")];
    result = {.points = view_of(shape.outline->points()),
              .hull = view_of(*shape.hull),
              .kind = static_cast<std::uint32_t>(shape.outline->outline().kind),
              .reserved = 0};
  });
}
