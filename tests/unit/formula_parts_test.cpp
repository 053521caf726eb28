// Formulas of several strings: which of them each glyph belongs to, its bytes, its colour.
#include <gtest/gtest.h>

#include "formula_fixture.h"
#include "scene/typesetting/tex_strings.h"
#include "text/font_face.h"

namespace rostrum::text {
namespace {

using Strings = std::vector<std::string>;

scene::Layout layout_of_strings(const std::vector<std::string_view>& strings) {
  auto layout = layout_formula(shared_fonts(), std::span(strings), 48);
  EXPECT_TRUE(layout.ok()) << layout.error().message;
  return layout.ok() ? std::move(layout).value() : scene::Layout{};
}

// For each glyph, its string and what of it it stands for: "1:x".
Strings places(const std::vector<std::string_view>& strings) {
  Strings result;
  for (const auto& glyph : layout_of_strings(strings).glyphs) {
    result.push_back(
        std::to_string(glyph.part) + ":" +
        std::string(strings.at(glyph.part)
                        .substr(glyph.source.begin, glyph.source.end - glyph.source.begin)));
  }
  return result;
}

TEST(FormulaParts, EachGlyphKnowsItsStringAndBytes) {
  EXPECT_EQ(places({"a", "=", R"(\alpha b)"}), (Strings{"0:a", "1:=", R"(2:\alpha)", "2:b"}));
  EXPECT_EQ(places({"x'^2"}), (Strings{"0:x", "0:'", "0:2"}));
}

// Recorded from Manim: the order of the submobjects of these formulas.
TEST(FormulaParts, StandInTeXsOrder) {
  EXPECT_EQ(places({R"(\sum_{n=1}^{\infty})"}),
            (Strings{R"(0:\infty)", R"(0:\sum)", "0:n", "0:=", "0:1"}));
  EXPECT_EQ(places({R"(\frac{a}{b})"}), (Strings{"0:a", R"(0:\frac)", "0:b"}));
  EXPECT_EQ(places({R"(\sqrt{d_k})"}), (Strings{R"(0:\sqrt)", R"(0:\sqrt)", "0:d", "0:k"}));
  EXPECT_EQ(places({R"(\int_0^1)"}), (Strings{R"(0:\int)", "0:1", "0:0"}));
}

TEST(FormulaParts, StringsNeedNotBeWholeFormulas) {
  EXPECT_EQ(places({R"(\left()", "x", R"(\right))"}),
            (Strings{R"(0:\left)", "1:x", R"(2:\right)"}));
  EXPECT_EQ(places({R"(\sum)", "_{n}", "^{N}"}), (Strings{"2:N", R"(0:\sum)", "1:n"}));
  EXPECT_EQ(places({R"(\begin{bmatrix} a)", R"(\\ b \end{bmatrix})"}).back(), R"(1:\end)");
}

TEST(FormulaParts, AMistakeIsPointedAtInTheJoinedStrings) {
  const std::vector<std::string_view> strings{"a", R"(\foo)"};
  const auto layout = layout_formula(shared_fonts(), std::span(strings), 48);
  ASSERT_FALSE(layout.ok());
  EXPECT_EQ(layout.error().message, R"(Unknown command \foo, at column 3 of "a \foo")");
}

TEST(FormulaParts, AreCutAsManimCutsThem) {
  const auto split = [](Strings strings, Strings isolated) {
    return scene::split_tex_strings(strings, isolated);
  };
  EXPECT_EQ(split({R"(a {{ b }} = {{c}}{{d}})"}, {}), (Strings{"a ", " b ", " = ", "c", "d"}));
  EXPECT_EQ(split({"y = ax + b"}, {"a", "b"}), (Strings{"y = ", "a", "x + ", "b"}));
  EXPECT_EQ(split({"x^2+xy"}, {"x^2", "x"}), (Strings{"x^2", "+", "x", "y"}));
  EXPECT_EQ(split({"{{a_{b}}}"}, {}), (Strings{"a_{b", "}"}));
  EXPECT_EQ(split({"{{a\nb}}", ""}, {""}), (Strings{"{{a\nb}}"}));
}

std::vector<std::optional<Color>> colors(std::string_view tex) {
  std::vector<std::optional<Color>> result;
  for (const auto& glyph : layout_of(tex).glyphs) result.push_back(glyph.color);
  return result;
}

TEST(FormulaColors, LastToTheEndOfTheirGroup) {
  using Colors = std::vector<std::optional<Color>>;
  const Color red = rgb(0xFF0000);
  EXPECT_EQ(colors(R"(a{\color{red}b}c)"), (Colors{std::nullopt, red, std::nullopt}));
  EXPECT_EQ(colors(R"(a\textcolor{red}{b}c)"), (Colors{std::nullopt, red, std::nullopt}));
  EXPECT_EQ(colors(R"(\color{red}\frac{a}{b})"), (Colors{red, red, red}));
  EXPECT_EQ(colors(R"(\frac{\color{red}a}{b})"), (Colors{red, std::nullopt, std::nullopt}));
  EXPECT_EQ(colors(R"(\begin{matrix}\color{red}a & b\end{matrix})"), (Colors{red, std::nullopt}));
  EXPECT_EQ(colors(R"(\text{a\textcolor{red}{b}c})"), (Colors{std::nullopt, red, std::nullopt}));
}

TEST(FormulaColors, HaveNamesNumbersAndMixtures) {
  const auto color = [](const std::string& name) { return colors("\\color" + name + "x").at(0); };
  EXPECT_EQ(color("{blue}"), rgb(0x0000FF));
  EXPECT_EQ(color("{BLUE}"), BLUE);
  EXPECT_EQ(color("[HTML]{FF8800}"), rgb(0xFF8800));
  EXPECT_EQ(color("[rgb]{1,0.5,0}"), rgb(0xFF8000));
  EXPECT_EQ(color("[RGB]{1,2,255}"), rgb(0x0102FF));
  EXPECT_EQ(color("{red!50!blue}"), interpolate_color(rgb(0x0000FF), rgb(0xFF0000), 0.5));
  for (const char* wrong :
       {"{nonsense}", "[HTML]{12}", "[rgb]{1,2,3}", "{red!x}", "x", "[gray]{y}"}) {
    EXPECT_NE(error_of("\\color" + std::string(wrong) + "x"), "") << wrong;
  }
}

}  // namespace
}  // namespace rostrum::text
