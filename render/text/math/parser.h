// Reads TeX source into a tree.
#pragma once

#include <string_view>
#include <variant>

#include "text/math/parse_tree.h"

namespace rostrum::text::math {

// Groups, fractions, roots and so on may be nested so deeply. It bounds the stack, and the number
// of times that anything is looked at again.
inline constexpr int kMaxNesting = 64;

// The list of a formula in display style, or the first thing that is wrong with it. As Manim sets a
// formula in an align* environment, \\ starts a line of it and & an aligned column. Takes time and
// memory in proportion to the source.
[[nodiscard]] std::variant<List, Problem> parse(std::string_view tex);

}  // namespace rostrum::text::math
