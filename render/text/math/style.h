// TeX's eight styles: display, text, script and script-of-script, each of them cramped or not
// (The TeXbook, page 140).
#pragma once

#include <compare>
#include <cstdint>

namespace rostrum::text::math {

// The unit of spaces in formulas, in ems of the style's size.
inline constexpr double kMu = 1.0 / 18;

enum class StyleLevel : std::uint8_t { Display, Text, Script, ScriptScript };

struct Style {
  StyleLevel level = StyleLevel::Display;
  bool cramped = false;  // exponents are raised less

  [[nodiscard]] constexpr bool display() const { return level == StyleLevel::Display; }
  // Small styles have no space around operators and relations.
  [[nodiscard]] constexpr bool small() const { return level >= StyleLevel::Script; }

  [[nodiscard]] constexpr Style with_level(StyleLevel other) const { return {other, cramped}; }
  [[nodiscard]] constexpr Style cramp() const { return {level, true}; }
  [[nodiscard]] constexpr Style superscript() const {
    return {small() ? StyleLevel::ScriptScript : StyleLevel::Script, cramped};
  }
  [[nodiscard]] constexpr Style subscript() const { return superscript().cramp(); }
  [[nodiscard]] constexpr Style numerator() const {
    return display() ? Style{StyleLevel::Text, cramped} : superscript();
  }
  [[nodiscard]] constexpr Style denominator() const { return numerator().cramp(); }
};

}  // namespace rostrum::text::math
