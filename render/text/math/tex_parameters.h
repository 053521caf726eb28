// Parameters of TeX's fonts and formats that have no place in the OpenType MATH table, in ems of a
// 10 pt text size. Those of fonts are Computer Modern's: appendix G of The TeXbook names them.
#pragma once

#include "text/math/style.h"

namespace rostrum::text::math {

// sup1 of cmsy10: how far superscripts are raised in display style, where the table knows one
// height for all but cramped styles.
inline constexpr double kDisplaySuperscriptShift = 0.413;
// sub1 of cmsy10: how far a subscript is lowered that has no superscript over it.
inline constexpr double kLoneSubscriptShift = 0.15;
// The height of cmsy10's signs that stand among capital letters: ⊤ and ⊥.
inline constexpr double kLetterSignHeight = 0.69444;
// big_op_spacing5 of cmex10: the space beyond limits.
inline constexpr double kLimitPadding = 0.1;
// delim1 and delim2 of cmsy10: the size of a binomial's parentheses.
inline constexpr double kDisplayFractionDelimiter = 2.39;
inline constexpr double kFractionDelimiter = 1.01;

// The italic correction of cmex10's integrals: how far an upper limit stands right of a lower one.
// Latin Modern Math has larger ones, which tuck the lower limit under the sign.
[[nodiscard]] constexpr double integral_lean(Style style) {
  return style.display() ? 4.0 / 9 : 7.0 / 36;
}

// Signs and spaces are so much wider in cmsy7 and cmsy5 than in cmsy10, for their size. The font
// has forms of its letters for these sizes, but not of its signs.
[[nodiscard]] constexpr double small_size_widening(Style style) {
  switch (style.level) {
    case StyleLevel::Script:
      return 1.148;
    case StyleLevel::ScriptScript:
      return 1.357;
    default:
      return 1;
  }
}

// \fboxrule and \arrayrulewidth, 0.4 pt, in all styles.
inline constexpr double kRule = 0.04;

// The next four are of plain TeX and LaTeX, and the same in all styles.
inline constexpr double kScriptSpace = 0.05;         // after a script
inline constexpr double kNullDelimiterSpace = 0.12;  // instead of a delimiter that is not there
inline constexpr double kDelimiterFactor =
    0.901;  // how much of a list its delimiters cover at least
inline constexpr double kDelimiterShortfall = 0.5;  // and by how much they may fall short of it

}  // namespace rostrum::text::math
