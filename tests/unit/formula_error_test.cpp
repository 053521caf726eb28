// A mistake in a formula is said in a sentence that points at the character.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formula_fixture.h"

namespace rostrum::text {
namespace {

struct Case {
  std::string tex;
  std::string what;
  int column;
};

void PrintTo(const Case& it, std::ostream* out) { *out << it.tex; }

class FormulaError : public testing::TestWithParam<Case> {};

TEST_P(FormulaError, PointsAtTheCharacter) {
  const Case& expected = GetParam();
  EXPECT_EQ(error_of(expected.tex), expected.what + ", at column " +
                                        std::to_string(expected.column) + " of \"" + expected.tex +
                                        "\"");
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, FormulaError,
    testing::Values(
        Case{R"(\alpha+\beta \frac{1})", R"(\frac needs two arguments)", 14},
        Case{R"(\frac)", R"(\frac needs two arguments)", 1},
        Case{R"({x \dfrac 1})", R"(\dfrac needs two arguments)", 4},
        Case{R"(\binom{n})", R"(\binom needs two arguments)", 1},
        Case{R"(1+\sqrt)", R"(\sqrt needs an argument)", 3},
        Case{R"(\sqrt[3])", R"(\sqrt needs an argument)", 1},
        Case{R"(\hat)", R"(\hat needs an argument)", 1},
        Case{R"(\text)", R"(\text needs an argument)", 1},
        Case{R"(\mathbb^2)", R"(\mathbb needs an argument)", 1},
        Case{"x^", "^ needs an argument", 2}, Case{"x_{a_}", "_ needs an argument", 5},
        Case{"x^^2", "^ needs an argument", 2},
        Case{R"(\left)", R"(\left needs a delimiter, such as ( or \{ or . for none)", 1},
        Case{R"(\big x)", R"(\big needs a delimiter, such as ( or \{ or . for none)", 1}));

INSTANTIATE_TEST_SUITE_P(
    Nesting, FormulaError,
    testing::Values(
        Case{"a}b", "} closes nothing", 2}, Case{"a{b", "{ is never closed", 2},
        Case{R"(\text{ab)", "{ is never closed", 6}, Case{R"(\sqrt[3 x)", "[ is never closed", 6},
        Case{R"(a\left( b)", R"(\left has no \right)", 2},
        Case{R"({\left( b})", R"(\left has no \right)", 2},
        Case{R"(a\right))", R"(\right without a \left)", 2},
        Case{R"(a\middle|)", R"(\middle without a \left)", 2},
        Case{R"(\frac{a&b}{c})", "& stands outside of an alignment", 8},
        Case{R"({a\\b})", R"(\\ stands outside of an alignment)", 3},
        Case{R"(\begin{matrix} 1)", R"(\begin{matrix} has no \end{matrix})", 1},
        Case{R"(\begin{matrix}1\end{cases})", R"(\end{cases} does not fit \begin{matrix})", 16},
        Case{R"(1\end{matrix})", R"(\end without a \begin)", 2},
        Case{R"(\begin{table}1\end{table})", "Unknown environment table", 1},
        Case{R"(\begin x)", R"(\begin needs the name of an environment in braces)", 1}));

INSTANTIATE_TEST_SUITE_P(
    Meaning, FormulaError,
    testing::Values(Case{R"(x+\foo)", R"(Unknown command \foo)", 3},
                    Case{"\\", "\\ has no name after it", 1},
                    Case{"x^2^3", "Double superscript: use braces to say which belongs to what", 4},
                    Case{"x_2_3", "Double subscript: use braces to say which belongs to what", 4},
                    Case{"x^2'", "Double superscript: a prime is one too", 4},
                    Case{R"(x\limits_2)", R"(\limits follows no operator)", 2},
                    Case{R"(\not x)", R"(\not cannot strike out what follows it)", 1},
                    Case{"a # b", R"(# has no meaning in a formula; write \#)", 3},
                    Case{"a $ b", "$ has no place in a formula, which is one already", 3},
                    Case{R"(\text{a_b})", "_ has no meaning in a text, outside of $...$", 8},
                    Case{R"(\text{$a})", "$ is never closed", 7},
                    Case{"a+\u4E2D", "The formula font has no U+4E2D", 3},
                    Case{"\u03B1\u03B2 \\foo", R"(Unknown command \foo)", 4}));

TEST(FormulaErrors, BrokenUtf8IsShownAsTheReplacementCharacter) {
  EXPECT_EQ(error_of("a+\xFF"), "The formula is no valid UTF-8, at column 3 of \"a+\uFFFD\"");
}

TEST(FormulaErrors, LongFormulasAreQuotedAroundTheMistake) {
  const std::string error = error_of(std::string(1000, 'x') + "\\foo" + std::string(1000, 'y'));
  EXPECT_THAT(error, testing::HasSubstr("at column 1001 of \"...xxx"));
  EXPECT_THAT(error, testing::HasSubstr("yyy...\""));
  EXPECT_LT(error.size(), 200U);
}

TEST(FormulaErrors, NestingHasALimit) {
  const auto nested = [](int depth) {
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '{') + "x" + std::string(count, '}');
  };
  EXPECT_EQ(error_of(nested(60)), "");
  EXPECT_THAT(error_of(nested(70)), testing::StartsWith("The formula is nested more than 64 deep"));
  std::string hats;
  for (int i = 0; i < 70; ++i) hats += "\\hat";
  EXPECT_THAT(error_of(hats + "x"), testing::StartsWith("The formula is nested more than 64 deep"));
}

TEST(FormulaErrors, TooLongAFormulaIsRefused) {
  EXPECT_EQ(error_of(std::string(kMaxFormulaLength, 'x')), "");
  EXPECT_THAT(error_of(std::string(kMaxFormulaLength + 1, 'x')), testing::HasSubstr("is too long"));
}

}  // namespace
}  // namespace rostrum::text
