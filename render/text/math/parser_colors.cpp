// \color and \textcolor: the names of the package xcolor, and Manim's.
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

#include "text/math/color_names.h"
#include "text/math/parser_core.h"

namespace rostrum::text::math {
namespace {

constexpr std::string_view kExpected =
    "A colour is a name, such as red or blue!50, or [HTML]{FF8800}, [rgb]{1,0.5,0} or "
    "[RGB]{255,128,0}";

std::optional<double> number_of(std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Color> by_hex(std::string_view digits) {
  std::uint32_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (digits.size() != 6 || read.ptr != digits.data() + 6) return std::nullopt;
  return rgb(value);
}

// Three numbers apart by commas, up to `full`.
std::optional<Color> by_channels(std::string_view text, double full) {
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t comma = text.find(',');
    if ((comma == std::string_view::npos) != (i == 2)) return std::nullopt;
    const std::optional<double> value = number_of(text.substr(0, comma));
    if (!value || !(*value >= 0 && *value <= full)) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(std::lround(*value / full * 255));
    if (i < 2) text.remove_prefix(comma + 1);
  }
  return Color{.r = channels[0], .g = channels[1], .b = channels[2]};
}

// name!percent!name!..., mixed from the left as xcolor does; a percentage at the end is of white.
std::optional<Color> by_name(std::string_view text) {
  const auto next = [&text] {
    const std::size_t at = text.find('!');
    const std::string_view piece = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    return piece;
  };
  std::optional<Color> color = color_named(next());
  while (color && !text.empty()) {
    const std::optional<double> percent = number_of(next());
    const std::optional<Color> other = text.empty() ? rgb(0xFFFFFF) : color_named(next());
    if (!percent || !other || !(*percent >= 0 && *percent <= 100)) return std::nullopt;
    color = interpolate_color(*other, *color, *percent / 100);
  }
  return color;
}

std::optional<Color> color_of(std::string_view model, std::string_view value) {
  if (model == "HTML") return by_hex(value);
  if (model == "rgb") return by_channels(value, 1);
  if (model == "RGB") return by_channels(value, 255);
  if (model == "gray") {
    const std::string text(value);
    return by_channels(text + "," + text + "," + text, 1);
  }
  if (!model.empty()) return std::nullopt;
  return value.starts_with('#') ? by_hex(value.substr(1)) : by_name(value);
}

}  // namespace

// [model]{value}, or {value}.
std::optional<Color> Parser::parse_color(const Command& command) {
  const auto read_to = [this](auto ends) {
    std::string text;
    Token token = lexer_.take();
    while (!ends(token) && !token.is(TokenKind::End)) {
      const bool plain = token.character != 0 && token.character < 0x80 && text.size() < 100;
      text += plain ? static_cast<char>(token.character) : '?';
      token = lexer_.take();
    }
    return text;
  };
  std::string model;
  if (lexer_.peek().is_character('[')) {
    static_cast<void>(lexer_.take());
    model = read_to([](const Token& token) { return token.is_character(']'); });
  }
  std::optional<Color> color;
  if (lexer_.peek().is(TokenKind::BeginGroup)) {
    static_cast<void>(lexer_.take());
    color =
        color_of(model, read_to([](const Token& token) { return token.is(TokenKind::EndGroup); }));
  }
  if (!color) fail(command.token.column, std::string(kExpected));
  return color;
}

// To the end of the group.
Atom Parser::read_color(const Command& command) {
  color_ = parse_color(command);
  return {.nucleus = Space{}};
}

Atom Parser::read_text_color(const Command& command) {
  const std::optional<Color> outside = color_;
  color_ = parse_color(command);
  List list = parse_argument(command.token, join({command.text(), " needs an argument"}));
  color_ = outside;
  return {.nucleus = Group{std::move(list)}};
}

}  // namespace rostrum::text::math
