// Delimiters around things (rule 19), and those of a given size.
#include <algorithm>
#include <utility>

#include "text/math/layout.h"
#include "text/math/stretch.h"
#include "text/math/tex_parameters.h"

namespace rostrum::text::math {

double delimiter_size_for(const Context& context, const Box& content, Style style) {
  const double axis = context.font.constants().axis_height * context.font.scale(style);
  const double reach = std::max(content.height - axis, content.depth + axis);
  return std::max(2 * reach * kDelimiterFactor, 2 * reach - kDelimiterShortfall);
}

Box layout_delimiter(Context& context, char32_t code, double min_size, Style style) {
  if (code == kNoDelimiter) return empty_box(kNullDelimiterSpace);
  Box sign = stretched_glyph(context.font, code, Direction::Vertical, min_size, style);
  const double axis = context.font.constants().axis_height * context.font.scale(style);
  const double raise = axis - (sign.height - sign.depth) / 2;
  Box result;
  result.append(std::move(sign), raise);
  return result;
}

Box layout_fenced(Context& context, const Fenced& fenced, Style style) {
  // All that is between the delimiters comes first, as it gives them their size.
  std::vector<Box> contents;
  Box tallest;
  for (const List& list : fenced.lists) {
    contents.push_back(
        layout_list(context, list, style, {.before = AtomClass::Open, .after = AtomClass::Close}));
    tallest.height = std::max(tallest.height, contents.back().height);
    tallest.depth = std::max(tallest.depth, contents.back().depth);
  }
  const double size = delimiter_size_for(context, tallest, style);
  Box result;
  const auto add_delimiter = [&](std::size_t index) {
    Box delimiter = layout_delimiter(context, fenced.delimiters[index], size, style);
    stamp(delimiter, fenced.marks[index]);
    result.append(std::move(delimiter));
  };
  add_delimiter(0);
  for (std::size_t i = 0; i < contents.size(); ++i) {
    result.append(std::move(contents[i]));
    add_delimiter(i + 1);
  }
  return result;
}

Box layout_sized_delimiter(Context& context, const SizedDelimiter& delimiter, Style style) {
  if (delimiter.code == kNoDelimiter) return {};
  return layout_delimiter(context, delimiter.code, delimiter.size * context.font.scale(style),
                          style);
}

}  // namespace rostrum::text::math
