#include "show/title_match.h"

#include <algorithm>

#include "base/utf8.h"

namespace rostrum::app {
namespace {

// Folds case in the scripts that titles are likely to be in: Latin with the letters of western
// Europe, Greek, Cyrillic.
char32_t fold(char32_t c) {
  const bool shifted_by_32 =
      (c >= U'A' && c <= U'Z') || (c >= U'\u00c0' && c <= U'\u00de' && c != U'\u00d7') ||
      (c >= U'\u0391' && c <= U'\u03a9') || (c >= U'\u0410' && c <= U'\u042f');
  if (shifted_by_32) return c + 0x20;
  if (c >= U'\u0400' && c <= U'\u040f') return c + 0x50;
  return c;
}

std::u32string folded(std::string_view utf8) {
  std::u32string text;
  for (const Character& c : decode_utf8(utf8)) text += fold(c.value);
  return text;
}

bool holds_in_order(const std::u32string& title, const std::u32string& typed) {
  auto from = title.begin();
  for (const char32_t c : typed) {
    from = std::find(from, title.end(), c);
    if (from == title.end()) return false;
    ++from;
  }
  return true;
}

// Returns how well the title fits; the less the better.
constexpr int kNoFit = 4;
int rank(const std::u32string& title, const std::u32string& typed) {
  if (title.starts_with(typed)) return 0;
  if (title.find(U' ' + typed) != std::u32string::npos) return 1;
  if (title.find(typed) != std::u32string::npos) return 2;
  return holds_in_order(title, typed) ? 3 : kNoFit;
}

}  // namespace

std::optional<std::size_t> best_match(std::span<const std::string> titles, std::string_view typed) {
  const std::u32string wanted = folded(typed);
  if (wanted.empty()) return std::nullopt;
  std::optional<std::size_t> best;
  int best_rank = kNoFit;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const int r = rank(folded(titles[i]), wanted);
    if (r >= best_rank) continue;
    best_rank = r;
    best = i;
  }
  return best;
}

}  // namespace rostrum::app
