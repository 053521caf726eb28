// Cuts TeX source into tokens, as TeX's "eyes" and "mouth" do for the category codes of a formula.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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
  Space,  // only from take_text()
  End
};

struct Token {
  TokenKind kind = TokenKind::End;
  char32_t character = 0;  // of everything but commands and the end
  std::string_view name;   // of a command, without its backslash; points into the source
  std::size_t column = 0;  // of its first character, counted in characters from 1

  [[nodiscard]] bool is(TokenKind other) const { return kind == other; }
  [[nodiscard]] bool is_command(std::string_view other) const {
    return kind == TokenKind::Command && name == other;
  }
  [[nodiscard]] bool is_character(char32_t other) const {
    return kind == TokenKind::Character && character == other;
  }
};

// Reads each character of the source once or twice, whatever is asked of it. After the last token
// there is no end of End tokens.
class Lexer {
 public:
  // The source must outlive the lexer and its tokens.
  explicit Lexer(std::string_view source);

  // The next token of a formula, in which blanks mean nothing.
  [[nodiscard]] const Token& peek();
  Token take();

  // The next token of a text, in which a run of blanks is a space. Not after peek().
  Token take_text();

  // Whatever is left is not read any more.
  void stop();

 private:
  void skip_blanks();
  Token scan();
  Token scan_command();

  std::string_view source_;
  std::vector<Character> characters_;
  std::size_t position_ = 0;
  std::optional<Token> peeked_;
};

}  // namespace rostrum::text::math
