#include "text/math/alphabet.h"

#include <array>
#include <string_view>
#include <utility>

namespace rostrum::text::math {
namespace {

// An alphabet's A, capital Alpha and 0 are here; 0 where it has none. The small letters follow 26
// after the capitals, the small Greek 26 after the capital Greek.
struct Block {
  char32_t latin;
  char32_t greek;
  char32_t digits;
};

Block block_of(Alphabet alphabet) {
  switch (alphabet) {
    case Alphabet::Normal:
    case Alphabet::Italic:
      return {0x1D434, 0x1D6E2, 0};
    case Alphabet::Bold:
      return {0x1D400, 0x1D6A8, 0x1D7CE};
    case Alphabet::BoldItalic:
      return {0x1D468, 0x1D71C, 0x1D7CE};
    case Alphabet::Blackboard:
      return {0x1D538, 0, 0x1D7D8};
    case Alphabet::Calligraphic:
      return {0x1D49C, 0, 0};
    case Alphabet::Fraktur:
      return {0x1D504, 0, 0};
    case Alphabet::SansSerif:
      return {0x1D5A0, 0, 0x1D7E2};
    case Alphabet::Monospace:
      return {0x1D670, 0, 0x1D7F6};
    case Alphabet::Roman:
      break;
  }
  return {0, 0, 0};
}

// Letters that Unicode had before it had their alphabet, at whose place there is a hole.
constexpr std::array kOlder = std::to_array<std::pair<char32_t, char32_t>>(
    {{0x1D455, 0x210E}, {0x1D49D, 0x212C}, {0x1D4A0, 0x2130}, {0x1D4A1, 0x2131}, {0x1D4A3, 0x210B},
     {0x1D4A4, 0x2110}, {0x1D4A7, 0x2112}, {0x1D4A8, 0x2133}, {0x1D4AD, 0x211B}, {0x1D4BA, 0x212F},
     {0x1D4BC, 0x210A}, {0x1D4C4, 0x2134}, {0x1D506, 0x212D}, {0x1D50B, 0x210C}, {0x1D50C, 0x2111},
     {0x1D515, 0x211C}, {0x1D51D, 0x2128}, {0x1D53A, 0x2102}, {0x1D53F, 0x210D}, {0x1D545, 0x2115},
     {0x1D547, 0x2119}, {0x1D548, 0x211A}, {0x1D549, 0x211D}, {0x1D551, 0x2124}});

// Seven characters follow the small omega in each Greek alphabet.
constexpr std::u32string_view kGreekTail = U"\u2202\u03F5\u03D1\u03F0\u03D5\u03F1\u03D6";

char32_t greek_in(char32_t c, char32_t capital_alpha) {
  if (c >= 0x391 && c <= 0x3A9) return capital_alpha + (c - 0x391);
  if (c >= 0x3B1 && c <= 0x3C9) return capital_alpha + 26 + (c - 0x3B1);
  const std::size_t tail = kGreekTail.find(c);
  if (tail != std::u32string_view::npos) return capital_alpha + 51 + static_cast<char32_t>(tail);
  return c;
}

}  // namespace

char32_t in_alphabet(char32_t c, Alphabet alphabet) {
  const Block block = block_of(alphabet);
  const bool capital_greek = c >= 0x391 && c <= 0x3A9;
  if (c >= 'A' && c <= 'Z' && block.latin != 0) {
    c = block.latin + (c - 'A');
  } else if (c >= 'a' && c <= 'z' && block.latin != 0) {
    c = block.latin + 26 + (c - 'a');
  } else if (c >= '0' && c <= '9' && block.digits != 0) {
    c = block.digits + (c - '0');
  } else if (block.greek != 0 && !(capital_greek && alphabet == Alphabet::Normal)) {
    c = greek_in(c, block.greek);
  }
  for (const auto& [hole, letter] : kOlder) {
    if (c == hole) return letter;
  }
  return c;
}

}  // namespace rostrum::text::math
