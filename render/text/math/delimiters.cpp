#include <array>
#include <string_view>

#include "text/math/symbols.h"

namespace rostrum::text::math {
namespace {

// Delimiters by a name that is no symbol's, or that stand for another character as a delimiter.
constexpr std::array kDelimiterNames = std::to_array<std::string_view>({
    "{",         "}",           "lbrace",  "rbrace",    "lbrack",      "rbrack",    "langle",
    "rangle",    "lfloor",      "rfloor",  "lceil",     "rceil",       "lvert",     "rvert",
    "lVert",     "rVert",       "vert",    "Vert",      "|",           "backslash", "uparrow",
    "downarrow", "updownarrow", "Uparrow", "Downarrow", "Updownarrow", "lgroup",    "rgroup",
});

constexpr std::u32string_view kDelimiters = U"()[]|/\\\u27E8\u27E9\u230A\u230B\u2308\u2309\u2016{}";

}  // namespace

std::optional<char32_t> delimiter_named(std::string_view command) {
  for (const std::string_view name : kDelimiterNames) {
    if (name == command) return find_symbol(name)->code;
  }
  return std::nullopt;
}

std::optional<char32_t> delimiter_of(char32_t character) {
  if (character == '.') return kNoDelimiter;
  if (character == '<') return 0x27E8;
  if (character == '>') return 0x27E9;
  if (kDelimiters.find(character) == std::u32string_view::npos) return std::nullopt;
  return character;
}

}  // namespace rostrum::text::math
