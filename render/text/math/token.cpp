#include "text/math/token.h"

#include <utility>

namespace rostrum::text::math {
namespace {

bool is_blank(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

TokenKind kind_of(char32_t c) {
  switch (c) {
    case '{':
      return TokenKind::BeginGroup;
    case '}':
      return TokenKind::EndGroup;
    case '^':
      return TokenKind::Superscript;
    case '_':
      return TokenKind::Subscript;
    case '\'':
      return TokenKind::Prime;
    case '&':
      return TokenKind::Align;
    case '$':
      return TokenKind::Dollar;
    default:
      return TokenKind::Character;
  }
}

}  // namespace

Lexer::Lexer(std::string_view source) : source_(source), characters_(decode_utf8(source)) {}

Token Lexer::next() {
  const std::size_t before = position_;
  skip_blanks();
  Token token = position_ > before ? Token{.kind = TokenKind::Space, .character = ' '} : scan();
  if (token.column == 0) token.column = before + 1;
  token.begin = offset(before);
  token.end = offset(position_);
  if (token.is(TokenKind::Command)) token.end = token.begin + 1 + token.name.size();
  return token;
}

std::size_t Lexer::offset(std::size_t position) const {
  return position < characters_.size() ? characters_[position].offset : source_.size();
}

// Skips blanks, and comments: from a percent sign to the end of its line.
void Lexer::skip_blanks() {
  while (position_ < characters_.size()) {
    if (characters_[position_].value == '%') {
      while (position_ < characters_.size() && characters_[position_].value != '\n') ++position_;
    } else if (is_blank(characters_[position_].value)) {
      ++position_;
    } else {
      return;
    }
  }
}

Token Lexer::scan() {
  if (position_ == characters_.size()) return {.column = position_ + 1};
  if (characters_[position_].value == '\\') return scan_command();
  const char32_t c = characters_[position_++].value;
  return {.kind = kind_of(c), .character = c, .column = position_};
}

Token Lexer::scan_command() {
  const std::size_t column = ++position_;
  const std::size_t first = position_;
  while (position_ < characters_.size() && is_letter(characters_[position_].value)) ++position_;
  const bool word = position_ > first;
  if (!word && position_ < characters_.size()) ++position_;
  const std::string_view name = source_.substr(offset(first), offset(position_) - offset(first));
  if (word) skip_blanks();  // which end a word and are no space, not even in a text
  return {.kind = TokenKind::Command, .name = name, .column = column};
}

}  // namespace rostrum::text::math
