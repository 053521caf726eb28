// Lengths, as in \hspace{1cm}, \kern-2pt and \\[4pt], for a text size of 10 pt.
#include <array>
#include <charconv>
#include <utility>

#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

constexpr double kPoint = 0.1;  // TeX's own, in ems
constexpr double kInch = 72.27 * kPoint;
constexpr double kLongest = 1000;  // ems

constexpr std::array kUnits = std::to_array<std::pair<std::string_view, double>>({
    {"pt", kPoint},
    {"em", 1.0},
    {"ex", 0.430555},
    {"mu", kMu},
    {"in", kInch},
    {"cm", kInch / 2.54},
    {"mm", kInch / 25.4},
    {"bp", kInch / 72},
    {"pc", 12 * kPoint},
    {"px", kInch / 72},
});

}  // namespace

// A number and its unit, in ems.
std::optional<double> Parser::parse_length(std::size_t column) {
  std::string number;
  std::string unit;
  while (unit.size() < 2 && lexer_.peek().is(TokenKind::Character) &&
         lexer_.peek().character < 0x80) {
    const char c = static_cast<char>(lexer_.peek().character);
    const bool letter = c >= 'a' && c <= 'z';
    const bool digit = (c >= '0' && c <= '9') || c == '.' || (c == '-' && number.empty());
    if (!letter && !digit && !(c == '+' && number.empty())) break;
    if (letter) {
      unit += c;
    } else if (unit.empty() && number.size() < 20 && c != '+') {
      number += c;
    }
    static_cast<void>(lexer_.take());
  }
  double value = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
  for (const auto& [name, ems] : kUnits) {
    if (name != unit || read.ec != std::errc{} || read.ptr != number.data() + number.size())
      continue;
    const double length = value * ems;
    if (length > -kLongest && length < kLongest) return length;
  }
  fail(column, "Here stands a length, such as 4pt or 0.5em");
  return std::nullopt;
}

Atom Parser::read_length(const Command& command) {
  if (lexer_.peek().is_character('*')) static_cast<void>(lexer_.take());
  const bool braced = lexer_.peek().is(TokenKind::BeginGroup);
  if (braced) static_cast<void>(lexer_.take());
  const std::optional<double> length = parse_length(command.token.column);
  if (braced && !lexer_.take().is(TokenKind::EndGroup)) {
    fail(command.token.column, "Here stands a length, such as 4pt or 0.5em");
  }
  return {.nucleus = Space{length.value_or(0)}};
}

}  // namespace rostrum::text::math
