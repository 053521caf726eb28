// The pairs of letters that Computer Modern moves together or apart, and the ligatures it makes.
// Latin Modern Math has the letters, but neither.
#pragma once

#include "text/math/parse_tree.h"

namespace rostrum::text::math {

// Space to add between two neighbouring characters, in ems; for upright letters the figures are
// those of cmr10, for italic ones those of cmmi10.
[[nodiscard]] double kern_between(char32_t left, char32_t right);

// Upright ff, fi, fl, ffi and ffl become one sign, and in text --, ---, `` and '' too.
void form_ligatures(List& list);

// A letter of running text, which has no italic correction before another one.
[[nodiscard]] bool is_roman_letter(char32_t c);

}  // namespace rostrum::text::math
