#include "draw/text_drawing.h"

#include "base/utf8.h"

namespace rostrum::app {
namespace {

double width_of(std::string_view text, const Writing& writing,
                const scene::Typesetter& typesetter) {
  const Box ink = ink_of(typesetter.text(text, writing.size, writing.weight));
  return ink.empty() ? 0 : ink.max.x;
}

// Returns how far a text moves the pen: from its origin to that of a letter after it.
double advance_of(std::string_view text, const Writing& writing,
                  const scene::Typesetter& typesetter) {
  return width_of(std::string{text} + "n", writing, typesetter) -
         width_of("n", writing, typesetter);
}

}  // namespace

Box ink_of(const scene::Layout& layout) {
  Box box;
  for (const scene::PlacedGlyph& glyph : layout.glyphs) {
    for (const Point p : *glyph.hull) box.add(glyph.placement(p));
  }
  return box;
}

void add_text(const scene::Layout& layout, Point origin, const deck::Rgba& color,
              deck::DrawList& list) {
  for (const scene::PlacedGlyph& glyph : layout.glyphs) {
    const Affine& at = glyph.placement;
    list.add(deck::GlyphItem{.outline = &glyph.outline->outline(),
                             .placement = {.x_axis = glm::vec2(at.x_axis),
                                           .y_axis = glm::vec2(at.y_axis),
                                           .origin = glm::vec2(at.origin + origin)},
                             .color = color});
  }
}

std::vector<std::string> wrapped(std::string_view text, double width, const Writing& writing,
                                 const scene::Typesetter& typesetter) {
  // The width of a line is taken for the sum of its words' and spaces': kerning across a space is
  // less than anyone sees.
  const double space = advance_of("n ", writing, typesetter) - advance_of("n", writing, typesetter);
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view paragraph = text.substr(begin, end - begin);
    std::string line;
    double line_width = 0;
    for (std::size_t from = 0; from < paragraph.size();) {
      const std::size_t to = std::min(paragraph.find(' ', from), paragraph.size());
      const std::string_view word = paragraph.substr(from, to - from);
      from = to + 1;
      if (word.empty()) continue;
      const double word_width = advance_of(word, writing, typesetter);
      if (!line.empty() && line_width + space + word_width > width) {
        lines.push_back(std::move(line));
        line.clear();
        line_width = 0;
      }
      if (!line.empty()) {
        line += ' ';
        line_width += space;
      }
      line += word;
      line_width += word_width;
    }
    lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

std::string fitted(std::string_view text, double width, const Writing& writing,
                   const scene::Typesetter& typesetter) {
  if (width_of(text, writing, typesetter) <= width) return std::string{text};
  std::string shorter{text};
  while (!shorter.empty()) {
    do shorter.pop_back();
    while (!shorter.empty() && continues_character(text[shorter.size()]));
    const std::string candidate = shorter + "…";
    if (width_of(candidate, writing, typesetter) <= width) return candidate;
  }
  return {};
}

}  // namespace rostrum::app
