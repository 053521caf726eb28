#include "text/wrapping.h"

#include <algorithm>

namespace rostrum::text {
namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;

bool is_ideograph(char32_t c) {
  return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

// Full stops and closing brackets of ideographic text, which begin no line.
bool begins_no_line(char32_t c) {
  return (c >= 0x3001 && c <= 0x3003) || c == 0x3009 || c == 0x300B || c == 0x300D || c == 0x300F ||
         c == 0x3011 || c == 0x30FC || c == 0xFF01 || c == 0xFF09 || c == 0xFF0C;
}

bool may_break(char32_t before, char32_t after) {
  if (after == ' ' || after == kZeroWidthSpace) return false;
  switch (before) {
    case ' ':
    case '-':
    case kZeroWidthSpace:
    case 0x2010:  // hyphen
    case 0x2013:  // en dash
    case 0x2014:  // em dash
      return true;
    default:
      break;
  }
  if (begins_no_line(after)) return false;
  return is_ideograph(before) || is_ideograph(after);
}

}  // namespace

std::span<const SourceCharacter> without_trailing_spaces(std::span<const SourceCharacter> line) {
  while (!line.empty() && line.back().value == ' ') line = line.first(line.size() - 1);
  return line;
}

std::vector<std::span<const SourceCharacter>> wrap(
    std::span<const SourceCharacter> line, double width,
    const std::function<double(std::span<const SourceCharacter>)>& width_of) {
  std::vector<std::size_t> breaks;
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (may_break(line[i - 1].value, line[i].value)) breaks.push_back(i);
  }
  breaks.push_back(line.size());

  std::vector<std::span<const SourceCharacter>> pieces;
  std::size_t start = 0;
  for (std::size_t next = 0; next < breaks.size();) {
    const auto piece_to = [&](std::size_t index) {
      return without_trailing_spaces(line.subspan(start, breaks[index] - start));
    };
    const auto fits = [&](std::size_t index) { return width_of(piece_to(index)) <= width; };
    // The last break that fits, found in steps that double, then halve: a line costs a few
    // measures.
    std::size_t good = next;
    std::size_t step = 1;
    while (good + step < breaks.size() && fits(good + step)) {
      good += step;
      step *= 2;
    }
    for (; step > 0; step /= 2) {
      if (good + step < breaks.size() && fits(good + step)) good += step;
    }
    pieces.push_back(piece_to(good));
    start = breaks[good];
    next = good + 1;
  }
  return pieces;
}

}  // namespace rostrum::text
