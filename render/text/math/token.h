// Cuts TeX source into tokens, as TeX's "eyes" and "mouth" do for the category codes of a formula.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/utf8.h"

namespace rostrum::text::math {

enum class TokenKind : std::uint8_t {
  Character,
  Command,  // \name or \ and one other character
  BeginGroup,
  EndGroup,
  Superscript,
  Subscript,
  Prime,
  Align,
  Dollar,
  Space,
  End
};

struct Token {
  TokenKind kind = TokenKind::End;
  char32_t character = 0;  // of everything but commands and the end
  std::string_view name;   // of a command, without its backslash; points into the source
  std::size_t column = 0;  // of its first character, counted in characters from 1
  std::size_t begin = 0;   // its bytes in the source: [begin, end)
  std::size_t end = 0;

  [[nodiscard]] bool is(TokenKind other) const { return kind == other; }
  [[nodiscard]] bool is_command(std::string_view other) const {
    return kind == TokenKind::Command && name == other;
  }
  [[nodiscard]] bool is_character(char32_t other) const {
    return kind == TokenKind::Character && character == other;
  }
};

// Reads each character of the source once. After the last token there is no end of End tokens.
class Lexer {
 public:
  // The source must outlive the lexer and its tokens.
  explicit Lexer(std::string_view source);

  // A run of blanks is a space, but after a command that is a word: those end the word.
  Token next();

  // Whatever is left is not read any more.
  void stop() { position_ = characters_.size(); }

 private:
  void skip_blanks();
  Token scan();
  Token scan_command();
  [[nodiscard]] std::size_t offset(std::size_t position) const;

  std::string_view source_;
  std::vector<Character> characters_;
  std::size_t position_ = 0;
};

}  // namespace rostrum::text::math
