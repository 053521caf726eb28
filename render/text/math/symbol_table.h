// All named signs of formulas but delimiters, functions and accents.
#pragma once

#include <span>

#include "text/math/symbols.h"

namespace rostrum::text::math {

// Several may have one character: the first is what the character itself behaves as.
[[nodiscard]] std::span<const NamedSymbol> symbol_table();

}  // namespace rostrum::text::math
