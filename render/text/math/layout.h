// The layout turns a tree of atoms into boxes: appendix G of The TeXbook, with the constants of the
// font's MATH table where that has them. Each function sets one kind of atom; each atom is set
// once.
#pragma once

#include <optional>

#include "text/math/box.h"
#include "text/math/math_font.h"
#include "text/math/parse_tree.h"

namespace rostrum::text::math {

struct Context {
  const MathFont& font;
  std::optional<Problem> problem;  // the first one, such as a character that the font lacks
  bool in_poor_bold = false;       // inside of which another \pmb does not triple again
};

// A list's neighbours decide the space at its ends.
struct Surroundings {
  std::optional<AtomClass> before;
  std::optional<AtomClass> after;
};

Box layout_list(Context& context, const List& list, Style style, Surroundings surroundings = {});

// An atom without its scripts. Its italic correction is not in the width: a superscript moves by
// it, a subscript does not.
struct SetNucleus {
  Box box;
  double italic_correction = 0;
  bool character = false;  // whose scripts stand at fixed heights, not relative to its own
};

// `next` is the right neighbour if there is one.
SetNucleus layout_nucleus(Context& context, const Atom& atom, const Atom* next, Style style);

// layout_scripts.cpp: rules 13a and 18
Box layout_scripts(Context& context, SetNucleus nucleus, const Atom& atom, Style style);
Box layout_limits(Context& context, SetNucleus nucleus, const Atom& atom, Style style);

// layout_symbol.cpp: rules 12, 13 and 17
SetNucleus layout_symbol(Context& context, const Symbol& symbol, const Atom* next, Style style);
SetNucleus layout_large_operator(Context& context, const LargeOperator& sign, Style style);
SetNucleus layout_accent(Context& context, const Accent& accent, Style style);
Box layout_dots(Context& context, const Dots& dots, Style style);

// layout_fraction.cpp: rules 9, 10, 11 and 15
Box layout_fraction(Context& context, const Fraction& fraction, Style style);
Box layout_radical(Context& context, const Radical& radical, Style style);
Box layout_bar(Context& context, const Bar& bar, Style style);
Box layout_brace(Context& context, const Brace& brace, Style style);

// layout_delimiter.cpp: rule 19
Box layout_fenced(Context& context, const Fenced& fenced, Style style);
Box layout_sized_delimiter(Context& context, const SizedDelimiter& delimiter, Style style);
// Centred on the axis and at least that large, if the font has it; a gap for kNoDelimiter.
Box layout_delimiter(Context& context, char32_t code, double min_size, Style style);
// Returns the least height of delimiters around a box: as much of it as TeX wants them to cover.
double delimiter_size_for(const Context& context, const Box& content, Style style);

// layout_boxes.cpp
Box layout_phantom(Context& context, const Phantom& phantom, Style style);
Box layout_smash(Context& context, const Smash& smash, Style style);
Box layout_boxed(Context& context, const Boxed& boxed);
Box layout_struck(Context& context, const Struck& struck, Style style);
Box layout_long_arrow(Context& context, const LongArrow& arrow, Style style);
Box layout_poor_bold(Context& context, const PoorBold& bold, Style style);

// layout_array.cpp
Box layout_array(Context& context, const Array& array, Style style);

}  // namespace rostrum::text::math
