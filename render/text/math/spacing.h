// The space that TeX puts between neighbours in a formula.
#pragma once

#include <optional>
#include <vector>

#include "text/math/parse_tree.h"

namespace rostrum::text::math {

// Returns the space between an atom and its right neighbour, in ems of the current style (The
// TeXbook, page 170).
[[nodiscard]] double space_between(AtomClass left, AtomClass right, Style style);

// The class that each atom of a list acts as: a binary operator with nothing to operate on is an
// ordinary sign, as in -x (rules 5 and 6 of appendix G). `before` is what stands before the list,
// if anything does. Entries of what is no atom mean nothing.
[[nodiscard]] std::vector<AtomClass> acting_classes(const List& list,
                                                    std::optional<AtomClass> before = std::nullopt);

}  // namespace rostrum::text::math
