// Families of commands whose members differ in a value: the names, and what each stands for.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "text/math/alphabet.h"
#include "text/math/parse_tree.h"

namespace rostrum::text::math {

// The value that a table has for a name; the first one's for a name that is not in it, which the
// command's reader would not have been called for.
template <class Table>
auto value_of(const Table& table, std::string_view name) {
  for (const auto& [key, value] : table) {
    if (key == name) return value;
  }
  return table.front().second;
}

template <class Value>
using Entry = std::pair<std::string_view, Value>;

inline constexpr std::array kAlphabets =
    std::to_array<Entry<Alphabet>>({{"mathnormal", Alphabet::Normal},
                                    {"mathrm", Alphabet::Roman},
                                    {"mathup", Alphabet::Roman},
                                    {"mathit", Alphabet::Italic},
                                    {"mathbf", Alphabet::Bold},
                                    {"boldsymbol", Alphabet::BoldItalic},
                                    {"bm", Alphabet::BoldItalic},
                                    {"mathbb", Alphabet::Blackboard},
                                    {"mathbbm", Alphabet::Blackboard},
                                    {"mathds", Alphabet::Blackboard},
                                    {"mathcal", Alphabet::Calligraphic},
                                    {"mathscr", Alphabet::Calligraphic},
                                    {"mathfrak", Alphabet::Fraktur},
                                    {"mathsf", Alphabet::SansSerif},
                                    {"mathtt", Alphabet::Monospace}});

inline constexpr std::array kTexts =
    std::to_array<Entry<Alphabet>>({{"text", Alphabet::Roman},
                                    {"textrm", Alphabet::Roman},
                                    {"textnormal", Alphabet::Roman},
                                    {"mbox", Alphabet::Roman},
                                    {"textbf", Alphabet::Bold},
                                    {"textit", Alphabet::Italic},
                                    {"emph", Alphabet::Italic},
                                    {"textsf", Alphabet::SansSerif},
                                    {"texttt", Alphabet::Monospace}});

inline constexpr std::array kClasses =
    std::to_array<Entry<AtomClass>>({{"mathord", AtomClass::Ord},
                                     {"mathop", AtomClass::Op},
                                     {"mathbin", AtomClass::Bin},
                                     {"mathrel", AtomClass::Rel},
                                     {"mathopen", AtomClass::Open},
                                     {"mathclose", AtomClass::Close},
                                     {"mathpunct", AtomClass::Punct},
                                     {"mathinner", AtomClass::Inner}});

inline constexpr std::array kSpaces = std::to_array<Entry<double>>({{",", 3 * kMu},
                                                                    {"thinspace", 3 * kMu},
                                                                    {":", 4 * kMu},
                                                                    {">", 4 * kMu},
                                                                    {"medspace", 4 * kMu},
                                                                    {";", 5 * kMu},
                                                                    {"thickspace", 5 * kMu},
                                                                    {"!", -3 * kMu},
                                                                    {"negthinspace", -3 * kMu},
                                                                    {"enspace", 0.5},
                                                                    {"quad", 1},
                                                                    {"qquad", 2},
                                                                    {" ", 1.0 / 3},
                                                                    {"\n", 1.0 / 3},
                                                                    {"\t", 1.0 / 3},
                                                                    {"space", 1.0 / 3}});

inline constexpr std::array kStyles =
    std::to_array<Entry<StyleLevel>>({{"displaystyle", StyleLevel::Display},
                                      {"textstyle", StyleLevel::Text},
                                      {"scriptstyle", StyleLevel::Script},
                                      {"scriptscriptstyle", StyleLevel::ScriptScript}});

// Sizes in ems, of amsmath, and the classes that the last letter of the name asks for.
struct Sized {
  double size;
  AtomClass kind;
};
inline constexpr std::array kSized =
    std::to_array<Entry<Sized>>({{"big", {1.2, AtomClass::Ord}},
                                 {"bigl", {1.2, AtomClass::Open}},
                                 {"bigr", {1.2, AtomClass::Close}},
                                 {"bigm", {1.2, AtomClass::Rel}},
                                 {"Big", {1.8, AtomClass::Ord}},
                                 {"Bigl", {1.8, AtomClass::Open}},
                                 {"Bigr", {1.8, AtomClass::Close}},
                                 {"Bigm", {1.8, AtomClass::Rel}},
                                 {"bigg", {2.4, AtomClass::Ord}},
                                 {"biggl", {2.4, AtomClass::Open}},
                                 {"biggr", {2.4, AtomClass::Close}},
                                 {"biggm", {2.4, AtomClass::Rel}},
                                 {"Bigg", {3.0, AtomClass::Ord}},
                                 {"Biggl", {3.0, AtomClass::Open}},
                                 {"Biggr", {3.0, AtomClass::Close}},
                                 {"Biggm", {3.0, AtomClass::Rel}}});

struct Stretched {
  Side side;
  char32_t code;
};
inline constexpr std::array kBraces =
    std::to_array<Entry<Stretched>>({{"overbrace", {Side::Over, 0x23DE}},
                                     {"underbrace", {Side::Under, 0x23DF}},
                                     {"overrightarrow", {Side::Over, 0x2192}},
                                     {"overleftarrow", {Side::Over, 0x2190}},
                                     {"overleftrightarrow", {Side::Over, 0x2194}},
                                     {"underrightarrow", {Side::Under, 0x2192}},
                                     {"underleftarrow", {Side::Under, 0x2190}}});

inline constexpr std::array kLongArrows =
    std::to_array<Entry<char32_t>>({{"xrightarrow", 0x2192},
                                    {"xleftarrow", 0x2190},
                                    {"xleftrightarrow", 0x2194},
                                    {"xRightarrow", 0x21D2},
                                    {"xLeftarrow", 0x21D0},
                                    {"xmapsto", 0x21A6}});

// LaTeX's old names of alphabets: in force to the end of the group.
inline constexpr std::array kSwitches =
    std::to_array<Entry<Alphabet>>({{"rm", Alphabet::Roman},
                                    {"bf", Alphabet::Bold},
                                    {"it", Alphabet::Italic},
                                    {"cal", Alphabet::Calligraphic},
                                    {"sf", Alphabet::SansSerif},
                                    {"tt", Alphabet::Monospace}});

inline constexpr std::array<std::string_view, 4> kLengths{"hspace", "kern", "mkern", "mskip"};

// What means nothing on a slide: numbers of equations, stretching space, sizes that LaTeX ignores
// in a formula too.
inline constexpr std::array<std::string_view, 17> kIgnored{
    "nonumber",   "notag",        "hfill", "allowbreak", "nobreak", "tiny",
    "scriptsize", "footnotesize", "small", "normalsize", "large",   "Large",
    "LARGE",      "huge",         "Huge",  "centering",  "noindent"};
inline constexpr std::array<std::string_view, 3> kIgnoredWithArgument{"label", "tag", "vspace"};

// \not turns the first relation of each pair into the second.
inline constexpr std::array kNegations = std::to_array<std::pair<char32_t, char32_t>>(
    {{'=', 0x2260},    {'<', 0x226E},    {'>', 0x226F},    {0x2208, 0x2209}, {0x220B, 0x220C},
     {0x2261, 0x2262}, {0x223C, 0x2241}, {0x2243, 0x2244}, {0x2245, 0x2247}, {0x2248, 0x2249},
     {0x2264, 0x2270}, {0x2265, 0x2271}, {0x2282, 0x2284}, {0x2283, 0x2285}, {0x2286, 0x2288},
     {0x2287, 0x2289}, {0x2203, 0x2204}, {0x2223, 0x2224}, {0x2225, 0x2226}, {0x22A2, 0x22AC}});

}  // namespace rostrum::text::math
