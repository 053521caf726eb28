#include "text/math/box.h"

#include <algorithm>
#include <utility>

namespace rostrum::text::math {

void Box::place(Box content, double x, double y) {
  height = std::max(height, content.height + y);
  depth = std::max(depth, content.depth - y);
  elements.push_back({.at = {x, y}, .content = std::move(content)});
}

void Box::append(Box content, double raise) {
  const double end = width + content.width;
  place(std::move(content), width, raise);
  width = end;
}

Box glyph_box(const MathFont& font, std::uint16_t glyph, double scale) {
  const GlyphMetrics metrics = font.metrics(glyph);
  Box box{.width = metrics.advance * scale,
          .height = metrics.height * scale,
          .depth = metrics.depth * scale};
  box.elements.push_back({.content = GlyphInk{.glyph = glyph, .scale = scale}});
  return box;
}

Box rule_box(double width, double thickness) {
  Box box{.width = width, .height = thickness};
  box.elements.push_back({.content = RuleInk{.width = width, .height = thickness}});
  return box;
}

Box empty_box(double width) { return {.width = width}; }

void stamp(Box& box, const Mark& mark) {
  for (Element& element : box.elements) {
    if (auto* inner = std::get_if<Box>(&element.content)) {
      stamp(*inner, mark);
    } else if (auto* glyph = std::get_if<GlyphInk>(&element.content)) {
      if (!glyph->mark) glyph->mark = mark;
    } else {
      auto& rule = std::get<RuleInk>(element.content);
      if (!rule.mark) rule.mark = mark;
    }
  }
}

Box centered(Box box, double width) {
  Box result{.width = width};
  const double x = (width - box.width) / 2;
  result.place(std::move(box), x, 0);
  return result;
}

}  // namespace rostrum::text::math
