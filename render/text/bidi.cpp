#include "text/bidi.h"

#include <fribidi.h>

#include <algorithm>
#include <numeric>

namespace rostrum::text {

std::vector<std::uint8_t> bidi_levels(std::span<const char32_t> paragraph) {
  constexpr char32_t kFirstRightToLeft = 0x590;  // Hebrew; nothing before reads from the right
  std::vector<std::uint8_t> result(paragraph.size(), 0);
  if (std::ranges::all_of(paragraph, [](char32_t c) { return c < kFirstRightToLeft; })) {
    return result;
  }
  const auto length = static_cast<FriBidiStrIndex>(paragraph.size());
  const std::vector<FriBidiChar> text(paragraph.begin(), paragraph.end());
  std::vector<FriBidiCharType> types(text.size());
  std::vector<FriBidiBracketType> brackets(text.size());
  std::vector<FriBidiLevel> levels(text.size());
  fribidi_get_bidi_types(text.data(), length, types.data());
  fribidi_get_bracket_types(text.data(), length, types.data(), brackets.data());
  FriBidiParType direction = FRIBIDI_PAR_ON;
  if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &direction,
                                          levels.data()) == 0) {
    return result;  // it had no memory
  }
  std::ranges::transform(levels, result.begin(), [](FriBidiLevel level) {
    return static_cast<std::uint8_t>(std::max<int>(level, 0));
  });
  return result;
}

std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels) {
  std::vector<std::size_t> order(levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (levels.empty()) return order;
  for (int level = *std::ranges::max_element(levels); level > 0; --level) {
    for (std::size_t first = 0; first < order.size();) {
      if (levels[order[first]] < level) {
        ++first;
        continue;
      }
      std::size_t last = first;
      while (last < order.size() && levels[order[last]] >= level) ++last;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(first),
                   order.begin() + static_cast<std::ptrdiff_t>(last));
      first = last;
    }
  }
  return order;
}

}  // namespace rostrum::text
