#include "text/math/token.h"

#include <cassert>
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

const Token& Lexer::peek() {
  if (!peeked_) {
    skip_blanks();
    peeked_ = scan();
  }
  return *peeked_;
}

Token Lexer::take() {
  static_cast<void>(peek());
  return *std::exchange(peeked_, std::nullopt);
}

Token Lexer::take_text() {
  assert(!peeked_);
  const std::size_t before = position_;
  skip_blanks();
  if (position_ > before) {
    return {.kind = TokenKind::Space, .character = ' ', .column = before + 1};
  }
  return scan();
}

void Lexer::stop() {
  position_ = characters_.size();
  peeked_.reset();
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
  const auto offset = [this](std::size_t index) {
    return index < characters_.size() ? characters_[index].offset : source_.size();
  };
  const std::string_view name = source_.substr(offset(first), offset(position_) - offset(first));
  if (word) skip_blanks();  // which end a word and are no space, not even in a text
  return {.kind = TokenKind::Command, .name = name, .column = column};
}

}  // namespace rostrum::text::math
