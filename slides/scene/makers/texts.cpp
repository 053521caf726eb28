// Makers of texts.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scene/errors/checks.h"
#include "scene/errors/deck_error.h"
#include "scene/makers/makers.h"
#include "scene/typesetting/text_parts.h"

namespace rostrum::scene {
namespace {

// As long as the text, byte for byte.
std::string one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

// The parts of the text that t2w, t2s and t2f speak of; where several do, each says its own.
std::vector<TextSpan> spans(std::string_view text, const TextOptions& options) {
  const TextSpan plain{.weight = options.weight, .slant = options.slant, .family = options.font};
  std::vector<TextSpan> by_byte(text.size(), plain);
  const auto set = [&](const auto& map, auto TextSpan::*field) {
    for (const auto& [key, value] : map) {
      for (const SourceRange range : occurrences(text, key)) {
        for (std::size_t byte = range.begin; byte < range.end; ++byte) by_byte[byte].*field = value;
      }
    }
  };
  set(options.t2w, &TextSpan::weight);
  set(options.t2s, &TextSpan::slant);
  set(options.t2f, &TextSpan::family);
  const auto alike = [](const TextSpan& a, const TextSpan& b) {
    return a.weight == b.weight && a.slant == b.slant && a.family == b.family;
  };
  std::vector<TextSpan> spans;
  for (std::size_t byte = 0; byte < text.size(); ++byte) {
    if (alike(by_byte[byte], plain)) continue;
    if (!spans.empty() && spans.back().end == byte && alike(spans.back(), by_byte[byte])) {
      ++spans.back().end;
    } else {
      spans.push_back(by_byte[byte]);
      spans.back().begin = byte;
      spans.back().end = byte + 1;
    }
  }
  return spans;
}

TextStyle text_style(std::string_view text, const TextOptions& options) {
  TextStyle style(options.weight);
  style.slant = options.slant;
  style.family = options.font;
  style.alignment = options.line_alignment;
  style.line_spacing = options.line_spacing.value_or(style.line_spacing);
  style.wrap_width = options.wrap_width.value_or(0);
  style.ligatures = !options.disable_ligatures;
  style.spans = spans(text, options);
  return style;
}

Color color_at(const std::vector<Color>& colors, std::size_t i, std::size_t count) {
  if (colors.size() == 1 || count < 2) return colors.back();
  const double place =
      static_cast<double>(i * (colors.size() - 1)) / static_cast<double>(count - 1);
  const std::size_t from = std::min(static_cast<std::size_t>(place), colors.size() - 2);
  return mix_colors(colors[from], colors[from + 1], place - static_cast<double>(from));
}

// Colours the characters of a range from the first to the last of the colours.
void color_range(std::vector<std::optional<Color>>& by_byte, std::string_view text,
                 SourceRange range, const std::vector<Color>& colors) {
  if (range.begin >= range.end || colors.empty()) return;
  const std::string_view part = text.substr(range.begin, range.end - range.begin);
  const std::vector<std::size_t> starts = character_starts(part);
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    for (std::size_t byte = starts[i]; byte < starts[i + 1]; ++byte) {
      by_byte[range.begin + byte] = color_at(colors, i, starts.size() - 1);
    }
  }
}

// What colour each byte has, where the text's own is not meant.
std::vector<std::optional<Color>> colors_of(std::string_view text, const TextOptions& options) {
  std::vector<std::optional<Color>> by_byte(text.size());
  color_range(by_byte, text, {0, text.size()}, options.gradient);
  for (const auto& [key, colors] : options.t2g) {
    for (const SourceRange range : occurrences(text, key))
      color_range(by_byte, text, range, colors);
  }
  for (const auto& [key, color] : options.t2c) {
    for (const SourceRange range : occurrences(text, key)) {
      color_range(by_byte, text, range, {color});
    }
  }
  return by_byte;
}

void require_keys(std::string_view text, const TextOptions& options, Where where) {
  const auto require = [&](const std::string& key) {
    if (occurrences(text, key).empty()) {
      throw DeckError(where, "Text",
                      fmt::format("\"{}\" is not in the text \"{}\", which has nothing to paint "
                                  "there",
                                  key, one_line(text)));
    }
  };
  for (const auto& [key, value] : options.t2c) require(key);
  for (const auto& [key, value] : options.t2g) require(key);
  for (const auto& [key, value] : options.t2f) require(key);
  for (const auto& [key, value] : options.t2s) require(key);
  for (const auto& [key, value] : options.t2w) require(key);
}

}  // namespace

Mobject Makers::insert_glyph(const PlacedGlyph& glyph, const Layout& layout, const Style& style,
                             std::size_t owner) {
  const Mobject member = store_.insert(
      {.figure = {.glyph = glyph.outline,
                  .hull = glyph.hull,
                  .placement = glyph.placement,
                  .style = style},
       .kind = "Glyph",
       .text_begin = static_cast<std::uint32_t>(glyph.source.begin),
       .text_length = static_cast<std::uint16_t>(glyph.source.end - glyph.source.begin),
       .missing = glyph.is_missing(),
       .cap_height = layout.cap_height});
  store_.node(member.id()).owner = owner;
  return member;
}

Mobject Makers::Text(std::string_view text, TextOptions options, Where where) {
  require_positive(options.font_size, "font_size", "Text", where);
  require_opacity(options.fill_opacity, "Text", where);
  require_stroke_width(options.stroke_width, "Text", where);
  if (options.line_spacing &&
      !(std::isfinite(*options.line_spacing) && *options.line_spacing >= 0)) {
    throw DeckError(
        where, "Text",
        fmt::format("line_spacing is {}, but must be 0 or more", *options.line_spacing));
  }
  if (options.wrap_width) require_positive(*options.wrap_width, "wrap_width", "Text", where);
  require_keys(text, options, where);
  const Layout layout = typesetter_->text(text, options.font_size, text_style(text, options));
  if (layout.glyphs.empty()) {
    throw DeckError(where, "Text", "there is nothing to see: the text is empty");
  }
  Mobject made = store_.insert({.name = one_line(text), .kind = "Text"});
  const std::vector<std::optional<Color>> colors = colors_of(text, options);
  std::vector<std::size_t> members;
  for (const PlacedGlyph& glyph : layout.glyphs) {
    // Its stroke, which has no width until Write draws it, is white whatever the text's colour, as
    // in Manim.
    Style style{.fill_color = options.color,
                .stroke_color = WHITE,
                .fill_opacity = options.fill_opacity,
                .stroke_width = options.stroke_width * kUnitsPerStrokeWidth};
    if (glyph.source.begin < colors.size()) {
      style.fill_color = colors[glyph.source.begin].value_or(options.color);
    }
    members.push_back(insert_glyph(glyph, layout, style, made.id()).id());
  }
  store_.set_members(made.id(), std::move(members));
  return made.move_to(ORIGIN, ORIGIN, where);
}

// Lines of one text, so that they are as far apart as that's, each with its own member.
Mobject Makers::Paragraph(const std::vector<std::string>& lines, TextOptions options, Where where) {
  std::string all;
  for (const std::string& line : lines) all += (all.empty() ? "" : "\n") + line;
  const Mobject text = Text(all, options, where);
  Mobject paragraph = Group({}, where);
  std::size_t begin = 0;
  for (const std::string& line : lines) {
    const std::size_t end = begin + line.size();
    std::vector<Mobject> glyphs;
    for (const Mobject& glyph : text.members()) {
      const std::size_t at = store_.node(glyph.id()).text_begin;
      if (at >= begin && at < end) glyphs.push_back(glyph);
    }
    paragraph.add(Group(glyphs, where), where);
    begin = end + 1;
  }
  return paragraph;
}

}  // namespace rostrum::scene
