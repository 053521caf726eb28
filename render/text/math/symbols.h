// The named signs of a formula: what character each is and how it behaves.
#pragma once

#include <optional>
#include <string_view>

#include "text/math/parse_tree.h"

namespace rostrum::text::math {

struct NamedSymbol {
  std::string_view name;  // without the backslash
  char32_t code = 0;
  AtomClass kind = AtomClass::Ord;
  // Large operators only; Op symbols are always large operators.
  Limits limits = Limits::Never;
};

// \alpha, \le, \sum ...; null for an unknown name.
[[nodiscard]] const NamedSymbol* find_symbol(std::string_view name);

// Returns how a character that stands in the source itself behaves, as TeX sets '-' as a minus sign
// and as U+2264 is \le.
[[nodiscard]] NamedSymbol symbol_of(char32_t character);

// \sin, \log, \max ...: whether its scripts are limits in display style; none for an unknown name.
[[nodiscard]] std::optional<Limits> function_limits(std::string_view name);

struct NamedAccent {
  std::string_view name;
  char32_t code = 0;
  bool wide = false;
};

// \hat, \vec, \widetilde ...; null for an unknown name.
[[nodiscard]] const NamedAccent* find_accent(std::string_view name);

// The character of a delimiter: '(' , \{, \langle, '.' ...; none for what is no delimiter.
[[nodiscard]] std::optional<char32_t> delimiter_named(std::string_view command);
[[nodiscard]] std::optional<char32_t> delimiter_of(char32_t character);

}  // namespace rostrum::text::math
