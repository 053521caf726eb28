// A formula as a tree of atoms: TeX's "math list" (The TeXbook, chapter 17).
//
// Characters are Unicode: an italic x is U+1D465, so a letter's alphabet is part of what it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/color.h"
#include "text/math/style.h"

namespace rostrum::text::math {

// An atom's class decides the space around it (spacing.h).
enum class AtomClass : std::uint8_t { Ord, Op, Bin, Rel, Open, Close, Punct, Inner };

// Says when an operator's scripts stand above and below it, rather than beside it.
enum class Limits : std::uint8_t { Never, InDisplay, Always };

// No delimiter, the '.' of \left. : it leaves a small gap.
inline constexpr char32_t kNoDelimiter = 0;

// What a sign stands for: bytes [begin, end) of the source, and its colour, if the source gives
// one.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::optional<Color> color{};
};

struct Atom;
using List = std::vector<Atom>;

// One character. In text it has no italic correction.
struct Symbol {
  char32_t code = 0;
  std::size_t column = 0;
  bool in_text = false;
};

// A sign that grows in display style and is centred on the axis: a sum, an integral.
struct LargeOperator {
  char32_t code = 0;
  std::size_t column = 0;
};

struct Group {
  List list;
};

// Two lists above each other, with or without a bar, between delimiters if there are any.
struct Fraction {
  List above;
  List below;
  bool bar = true;
  std::optional<StyleLevel> level;  // of \dfrac and \tfrac; else that of the surroundings
  char32_t left = kNoDelimiter;
  char32_t right = kNoDelimiter;
};

struct Radical {
  List degree;
  List body;
};

struct Accent {
  char32_t code = 0;
  bool wide = false;  // as wide as its body, as far as the font has it
  List body;
};

enum class Side : std::uint8_t { Over, Under };

struct Bar {
  Side side = Side::Over;
  List body;
};

// A brace or an arrow as wide as its body.
struct Brace {
  Side side = Side::Over;
  char32_t code = 0;
  List body;
};

// \left( list \middle| list \right): one delimiter more than there are lists.
struct Fenced {
  std::vector<char32_t> delimiters;
  std::vector<Mark> marks;  // of these
  std::vector<List> lists;
};

// A delimiter of a size given in ems, for \big and its family.
struct SizedDelimiter {
  char32_t code = 0;
  double size = 0;
};

enum class Alignment : std::uint8_t { Left, Center, Right };

// This is the format of an environment. Lengths are ems of the text size.
struct ArrayFormat {
  StyleLevel level = StyleLevel::Text;
  std::vector<Alignment> columns{Alignment::Center};  // repeated, as often as it takes
  std::vector<double> gaps{1.0};                      // between columns; likewise
  double strut_height = 0.84;                         // of each row, at least
  double strut_depth = 0.36;
  // The distance goes from baseline to baseline, unless that leaves less than gap_limit between the
  // depth of a row and the height of the next: then there is row_gap between them (\baselineskip,
  // \lineskiplimit, \lineskip).
  double pitch = 0;
  double gap_limit = 0;
  double row_gap = 0;
  double margin = 0;   // left and right
  bool pairs = false;  // a second column continues the first: a relation at its start has its space
  char32_t left = kNoDelimiter;
  char32_t right = kNoDelimiter;
  bool fenced = false;
  // How many vertical lines stand before each column, and after the last one.
  std::vector<int> vertical_lines;
};

struct ArrayRow {
  std::vector<List> cells;
  double extra = 0;  // space below, in ems of the text size: \\[4pt]
  int lines = 0;     // horizontal ones above: \hline
};

struct Array {
  ArrayFormat format;
  std::vector<ArrayRow> rows;  // which need not be equally long
  int last_lines = 0;          // horizontal ones below the last row
  Mark left_mark;              // of its delimiters
  Mark right_mark;
};

// Three periods, one above the other or stepping down.
struct Dots {
  bool diagonal = false;
};

struct Space {
  double width = 0;  // in ems of the current style
};

struct StyleChange {
  StyleLevel level = StyleLevel::Display;
};

// Takes up its body's room and shows nothing.
struct Phantom {
  List body;
  bool width = true;
  bool height = true;
};

// Shows its body, which takes up no height: \smash.
struct Smash {
  List body;
};

// A frame around its body: \boxed.
struct Boxed {
  List body;
};

// Lines through its body from corner to corner: \cancel, \bcancel, \xcancel.
struct Struck {
  List body;
  bool rising = true;
  bool falling = false;
};

// An arrow as long as what stands over and under it: \xrightarrow.
struct LongArrow {
  char32_t code = 0;
  List over;
  List under;
};

// Its body three times, a little apart: \pmb.
struct PoorBold {
  List body;
};

using Nucleus = std::variant<Symbol, LargeOperator, Group, Fraction, Radical, Accent, Bar, Brace,
                             Fenced, SizedDelimiter, Array, Dots, Space, StyleChange, Phantom,
                             Smash, Boxed, Struck, LongArrow, PoorBold>;

struct Atom {
  AtomClass kind = AtomClass::Ord;
  Limits limits = Limits::Never;
  Nucleus nucleus;
  std::optional<Mark> mark{};  // of what is in the nucleus and has none itself
  std::optional<List> superscript;
  std::optional<List> subscript;

  [[nodiscard]] bool has_scripts() const { return superscript || subscript; }
  // Spaces and changes of style are in the list and are no atoms: they have no class and no
  // scripts.
  [[nodiscard]] bool is_atom() const {
    return !std::holds_alternative<Space>(nucleus) && !std::holds_alternative<StyleChange>(nucleus);
  }
};

// Says what is wrong with a formula, and at which of its characters, counted from 1.
struct Problem {
  std::size_t column = 0;
  std::string what;
};

}  // namespace rostrum::text::math
