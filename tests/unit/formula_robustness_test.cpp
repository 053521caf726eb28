// Whatever the source is, it is set or refused with a sentence, and costs no more than its length.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

#include "base/utf8.h"
#include "formula_fixture.h"

namespace rostrum::text {
namespace {

std::size_t characters_in(std::string_view tex) { return decode_utf8(tex).size(); }

// Sets it and checks what must hold for any source.
void check(const std::string& tex) {
  const auto layout = layout_formula(shared_fonts(), tex, 48);
  if (!layout.ok()) {
    const std::string& message = layout.error().message;
    const std::size_t at = message.find(", at column ");
    ASSERT_NE(at, std::string::npos) << message;
    const auto column = std::stoul(message.substr(at + 12));
    EXPECT_GE(column, 1U) << message;
    EXPECT_LE(column, characters_in(tex) + 1) << message;
    return;
  }
  EXPECT_LE(layout.value().glyphs.size(), 400 + 70 * tex.size()) << tex;
  for (const scene::PlacedGlyph& placed : layout.value().glyphs) {
    ASSERT_NE(placed.hull, nullptr);
    EXPECT_TRUE(std::isfinite(placed.placement.origin.x) &&
                std::isfinite(placed.placement.origin.y));
  }
}

TEST(FormulaRobustness, RandomBytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 5000; ++i) {
    std::string tex(random() % 40, ' ');
    for (char& c : tex) c = static_cast<char>(random() % 256);
    check(tex);
  }
}

TEST(FormulaRobustness, RandomTokens) {
  constexpr std::array kTokens = std::to_array<std::string_view>({"x",
                                                                  "1",
                                                                  "+",
                                                                  "=",
                                                                  "(",
                                                                  ")",
                                                                  "[",
                                                                  "]",
                                                                  "{",
                                                                  "}",
                                                                  "{",
                                                                  "}",
                                                                  "^",
                                                                  "_",
                                                                  "'",
                                                                  "&",
                                                                  "\\\\",
                                                                  " ",
                                                                  "~",
                                                                  "$",
                                                                  "%",
                                                                  "#",
                                                                  ",",
                                                                  "|",
                                                                  "\\frac",
                                                                  "\\over",
                                                                  "\\hline",
                                                                  "\\\\[4pt]",
                                                                  "\\kern1pt",
                                                                  "\\color{red}",
                                                                  "\\textcolor{blue}",
                                                                  "\\newcommand{\\a}[1]",
                                                                  "\\newcommand{\\b}",
                                                                  "\\def\\a",
                                                                  "#1",
                                                                  "\\a",
                                                                  "\\b",
                                                                  "\\pmb",
                                                                  "\\boxed",
                                                                  "\\cancel",
                                                                  "\\xrightarrow",
                                                                  "\\xleftarrow[",
                                                                  "\\smash",
                                                                  "\\vphantom",
                                                                  "\\label{",
                                                                  "\\begin{array}{c|c}",
                                                                  "\\bf",
                                                                  "\\emph",
                                                                  "²",
                                                                  "½",
                                                                  "\\sqrt",
                                                                  "\\sqrt[",
                                                                  "\\left(",
                                                                  "\\left.",
                                                                  "\\right)",
                                                                  "\\right|",
                                                                  "\\middle|",
                                                                  "\\begin{matrix}",
                                                                  "\\end{matrix}",
                                                                  "\\begin{cases}",
                                                                  "\\end{cases}",
                                                                  "\\begin{array}{lc}",
                                                                  "\\end{array}",
                                                                  "\\text{",
                                                                  "\\textbf{",
                                                                  "\\mathrm",
                                                                  "\\mathbb",
                                                                  "\\operatorname",
                                                                  "\\sum",
                                                                  "\\int",
                                                                  "\\limits",
                                                                  "\\nolimits",
                                                                  "\\lim",
                                                                  "\\hat",
                                                                  "\\widehat",
                                                                  "\\overline",
                                                                  "\\underbrace",
                                                                  "\\big",
                                                                  "\\Bigg(",
                                                                  "\\dots",
                                                                  "\\cdots",
                                                                  "\\vdots",
                                                                  "\\not",
                                                                  "\\overset",
                                                                  "\\substack",
                                                                  "\\pmod",
                                                                  "\\phantom",
                                                                  "\\displaystyle",
                                                                  "\\scriptstyle",
                                                                  "\\!",
                                                                  "\\quad",
                                                                  "\\alpha",
                                                                  "\\binom",
                                                                  "\\mathop",
                                                                  "\xCE\xB1",
                                                                  "\xE2\x88\x91",
                                                                  "\xFF",
                                                                  "\\",
                                                                  "\\foo"});
  std::mt19937 random(2);
  int set = 0;
  for (int i = 0; i < 30000; ++i) {
    std::string tex;
    const std::size_t count = 1 + random() % 14;
    for (std::size_t k = 0; k < count; ++k) tex += kTokens.at(random() % kTokens.size());
    check(tex);
    set += error_of(tex).empty() ? 1 : 0;
  }
  EXPECT_GT(set, 1000);  // else the tokens would test nothing but errors
}

// One byte of a correct formula is changed, dropped or doubled.
TEST(FormulaRobustness, DamagedFormulas) {
  const std::string whole =
      R"(\operatorname{A}(Q)=\left(\frac{QK^\top}{\sqrt[3]{d_k}}\middle|\begin{pmatrix}1&2\\3&4\end{pmatrix}\right)\text{ if $x$})";
  std::mt19937 random(3);
  for (int i = 0; i < 5000; ++i) {
    std::string tex = whole;
    for (std::size_t k = 0; k < 1 + random() % 3; ++k) {
      const std::size_t at = random() % tex.size();
      switch (random() % 3) {
        case 0:
          tex[at] = static_cast<char>(random() % 128);
          break;
        case 1:
          tex.erase(at, 1 + random() % 4);
          break;
        default:
          tex.insert(at, tex.substr(at, 1 + random() % 10));
          break;
      }
    }
    check(tex);
  }
}

TEST(FormulaRobustness, EveryPrefixOfAFormula) {
  const std::string whole =
      R"(\sum_{i=1}^n \left[ x_i \right] \begin{cases} a & b \\ c \end{cases} \sqrt[3]{\hat x'})";
  for (std::size_t length = 0; length <= whole.size(); ++length) check(whole.substr(0, length));
}

std::string repeated(std::string_view piece, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += piece;
  return result;
}

// The source's length bounds what is made, also where pieces of it multiply: delimiters as high as
// other parts are tall, rows times columns, scripts of scripts.
TEST(FormulaRobustness, GrowsNoFasterThanTheSource) {
  const auto glyphs = [](const std::string& tex) { return layout_of(tex).glyphs.size(); };
  const auto growth = [&](const auto& family) {
    const std::string half = family(100);
    const std::string whole = family(200);
    return static_cast<double>(glyphs(whole)) / static_cast<double>(glyphs(half));
  };
  EXPECT_LT(growth([](std::size_t n) {
              return R"(\left(\begin{matrix})" + repeated(R"(x\\)", n) + R"(\end{matrix})" +
                     repeated(R"(\middle\|)", n) + R"(\right))";
            }),
            2.2);
  EXPECT_LT(growth([](std::size_t n) {
              return R"(\begin{matrix})" + repeated("x&", n) + repeated(R"(\\x)", n) +
                     R"(\end{matrix})";
            }),
            2.2);
  EXPECT_LT(growth([](std::size_t n) { return repeated(R"(\frac{x}{\sqrt{y}})", n); }), 2.2);
  EXPECT_LT(growth([](std::size_t n) { return R"(\overbrace{)" + repeated("x", n) + "}"; }), 2.2);
}

TEST(FormulaRobustness, DeepNestingIsRefusedAtAnyLength) {
  for (const std::string_view piece :
       {"{", "\\sqrt", "\\frac{", "x^{", "\\left(", "\\hat", "\\begin{matrix}", "\\text{\\textbf{",
        "\\sqrt[", "\\mathbf{", "\\substack{", "\\overset{x}{", "\\not", "\\text{$"}) {
    const std::string error = error_of(repeated(piece, 900));
    EXPECT_NE(error.find("nested more than"), std::string::npos) << piece << ": " << error;
  }
}

}  // namespace
}  // namespace rostrum::text
