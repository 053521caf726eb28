// UTF-8, for text that comes from outside and may be broken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rostrum {

struct RepairedText {
  std::string text;
  bool repaired = false;
};

// Replaces each maximal part of a broken sequence by one U+FFFD, as the Unicode standard recommends
// (section 3.9, "Substitution of Maximal Subparts"). Overlong forms, surrogates and what lies past
// U+10FFFF count as broken.
[[nodiscard]] RepairedText repair_utf8(std::string_view text);

// A character and where its bytes begin.
struct Character {
  char32_t value = 0;
  std::size_t offset = 0;
};

// Broken sequences become U+FFFD, as above.
[[nodiscard]] std::vector<Character> decode_utf8(std::string_view text);

// True for text with characters that a terminal may obey (C0 and C1 controls and delete), but for
// new lines and tabs. The text is UTF-8.
[[nodiscard]] bool has_control_characters(std::string_view text);
// The same text with a space in place of each of their bytes.
[[nodiscard]] std::string without_control_characters(std::string_view text);

// True if the byte belongs to the character that begins before it.
[[nodiscard]] constexpr bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// A value that is no character becomes U+FFFD.
void append_utf8(char32_t character, std::string& text);

}  // namespace rostrum
