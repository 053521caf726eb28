// Commands that are more than a sign: what they draw, and how they are given up.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <glm/geometric.hpp>

#include "formula_fixture.h"
#include "text/font_face.h"

namespace rostrum::text {
namespace {

std::size_t count(std::string_view tex) { return layout_of(tex).glyphs.size(); }

Box all(std::string_view tex) { return box_around(boxes_of(tex)); }

bool same_ink(std::string_view a, std::string_view b) {
  const auto first = layout_of(a);
  const auto second = layout_of(b);
  if (first.glyphs.size() != second.glyphs.size()) return false;
  for (std::size_t i = 0; i < first.glyphs.size(); ++i) {
    if (first.glyphs[i].glyph != second.glyphs[i].glyph) return false;
    if (glm::distance(first.glyphs[i].placement.origin, second.glyphs[i].placement.origin) > 1e-9) {
      return false;
    }
  }
  return true;
}

TEST(FormulaCommands, OldFractionsAreTheNewOnes) {
  EXPECT_TRUE(same_ink(R"({a+1 \over b})", R"({\frac{a+1}{b}})"));
  EXPECT_TRUE(same_ink(R"({n \choose k})", R"({\binom{n}{k}})"));
  EXPECT_TRUE(same_ink(R"(\left( a \over b \right))", R"(\left( \frac a b \right))"));
}

TEST(FormulaCommands, WhatMeansNothingOnASlideIsLeftOut) {
  EXPECT_TRUE(same_ink(R"(x \label{eq:a_b} \tag{3} \nonumber \hfill)", "x"));
  EXPECT_TRUE(same_ink(R"(\Large x)", "x"));
}

TEST(FormulaCommands, ALineEndMayHaveAStarAndALength) {
  EXPECT_TRUE(same_ink(R"(a \\* b)", R"(a \\ b)"));
  EXPECT_NEAR(all(R"(a \\[10pt] b)").height(), all(R"(a \\ b)").height() + 1, 1e-9);
  EXPECT_EQ(count(R"(\begin{bmatrix} a \\[4pt] b \end{bmatrix})"), 4U);
  EXPECT_EQ(count(R"(a \\ [x])"), 4U);
  EXPECT_THAT(error_of(R"(a \\[x] b)"), testing::HasSubstr("length"));
}

TEST(FormulaCommands, LengthsMove) {
  const auto step = [](std::string_view tex) { return boxes_of(tex).at(1).min.x; };
  EXPECT_NEAR(step(R"(a\hspace{10pt}b)"), step("ab") + 1, 1e-9);
  EXPECT_NEAR(step(R"(a\kern-1pt b)"), step("ab") - 0.1, 1e-9);
  EXPECT_NEAR(step(R"(a\mkern18mu b)"), step("ab") + 1, 1e-9);
  EXPECT_THAT(error_of(R"(\hspace{wide})"), testing::HasSubstr("length"));
}

TEST(FormulaCommands, FramesAreFourRulesAroundTheirBody) {
  const scene::Layout boxed = layout_of(R"(\boxed{x})");
  ASSERT_EQ(boxed.glyphs.size(), 5U);
  std::vector<bool> rules;
  for (const auto& glyph : boxed.glyphs) rules.push_back(glyph.glyph == scene::kRule);
  EXPECT_EQ(rules, (std::vector<bool>{true, true, false, true, true}));
  const Box x = box_of(boxed.glyphs[2]);
  const Box frame = all(R"(\boxed{x})");
  EXPECT_LT(frame.min.x, x.min.x - 0.29);
  EXPECT_GT(frame.max.y, x.max.y + 0.29);
}

TEST(FormulaCommands, CancelDrawsFromCornerToCorner) {
  const scene::Layout struck = layout_of(R"(\cancel{xyz})");
  ASSERT_EQ(struck.glyphs.size(), 4U);
  const scene::PlacedGlyph& line = struck.glyphs.back();
  EXPECT_EQ(line.glyph, scene::kRule);
  EXPECT_GT(line.placement.x_axis.y, 0.3);
  EXPECT_LT(layout_of(R"(\bcancel{xyz})").glyphs.back().placement.x_axis.y, -0.3);
  EXPECT_EQ(count(R"(\xcancel{xyz})"), 5U);
}

TEST(FormulaCommands, LongArrowsReachPastWhatStandsOverThem) {
  const auto boxes = boxes_of(R"(\xrightarrow{abcdef})");
  const Box letters = box_around({boxes.begin(), boxes.begin() + 6});
  const Box arrow = box_around({boxes.begin() + 6, boxes.end()});
  EXPECT_LT(arrow.min.x, letters.min.x);
  EXPECT_GT(arrow.max.x, letters.max.x);
  EXPECT_GT(letters.min.y, arrow.max.y);
  EXPECT_LT(boxes_of(R"(\xleftarrow[b]{a})").back().max.y, 0.2);
}

TEST(FormulaCommands, ArraysHaveLines) {
  const scene::Layout array = layout_of(R"(\begin{array}{c|c} a & b \\ \hline c & d \end{array})");
  std::vector<Box> upright;
  std::vector<Box> level;
  for (const auto& glyph : array.glyphs) {
    if (glyph.glyph != scene::kRule) continue;
    const Box box = box_of(glyph);
    (box.height() > box.width() ? upright : level).push_back(box);
  }
  ASSERT_EQ(upright.size(), 2U);
  ASSERT_EQ(level.size(), 1U);
  EXPECT_NEAR(upright[0].min.x, upright[1].min.x, 1e-9);
  EXPECT_NEAR(upright[0].min.y, level[0].max.y, 1e-9);
  EXPECT_NEAR(upright[1].max.y, level[0].min.y, 1e-9);
  const Box letters = box_of(array.glyphs.front());
  EXPECT_LT(level[0].min.x, letters.min.x);
}

TEST(FormulaCommands, PhantomsHaveWidthOrHeightAlone) {
  EXPECT_TRUE(same_ink(R"(a\vphantom{\frac{1}{2}}b)", R"(a{}b)"));
  EXPECT_GT(boxes_of(R"(a\hphantom{xx}b)").at(1).min.x, boxes_of("a{}b").at(1).min.x + 0.5);
  EXPECT_GT(all(R"(\overline{\vphantom{\frac12}x})").height(),
            all(R"(\overline{x})").height() + 0.5);
  EXPECT_LT(boxes_of(R"(\overline{\smash{\frac12}})").front().max.y, 0.5);
}

TEST(FormulaCommands, MacrosStandForWhatTheyAreDefinedAs) {
  EXPECT_TRUE(same_ink(R"(\newcommand{\R}{\mathbb{R}} x \in \R)", R"(x \in \mathbb{R})"));
  EXPECT_TRUE(same_ink(R"(\newcommand\v[1]{\mathbf{#1}} \v{x}+\v y)", R"(\mathbf{x}+\mathbf{y})"));
  EXPECT_TRUE(same_ink(R"(\newcommand{\p}[2][2]{#2^{#1}} \p{x}\p[3]{y})", "x^{2}y^{3}"));
  EXPECT_TRUE(same_ink(R"(\def\f#1#2{\frac{#1}{#2}} \f{a}{b})", R"(\frac{a}{b})"));
  EXPECT_TRUE(
      same_ink(R"(\DeclareMathOperator*{\am}{arg\,max} \am_x)", R"(\operatorname*{arg\,max}_x)"));
  EXPECT_TRUE(same_ink(R"(\ket{\psi})", R"(\left|\psi\right\rangle)"));
}

TEST(FormulaCommands, MacrosThatGoWrongAreSaid) {
  EXPECT_THAT(error_of(R"(\newcommand{\a}{\a}\a)"), testing::HasSubstr("expands without end"));
  EXPECT_THAT(error_of(R"(\newcommand{\a}{x\a\a}\a)"), testing::HasSubstr("expands without end"));
  EXPECT_THAT(error_of(R"(\newcommand{x}{y})"), testing::HasSubstr("needs the name of a macro"));
  EXPECT_THAT(error_of(R"(\newcommand{\a}[1]{#2}\a x)"), testing::HasSubstr("has no argument 2"));
  EXPECT_THAT(error_of(R"(\def\a#1{x}\a)"), testing::HasSubstr("needs an argument"));
  EXPECT_THAT(error_of(R"(\newcommand{\a}{x)"), testing::HasSubstr("never closed"));
}

TEST(FormulaCommands, AMacrosSignsStandWhereItWasCalled) {
  const std::string tex = R"(\newcommand{\v}[1]{+#1} a\v{b})";
  const scene::Layout layout = layout_of(tex);
  ASSERT_EQ(layout.glyphs.size(), 3U);
  EXPECT_EQ(tex.substr(layout.glyphs[1].source.begin, 2), R"(\v)");
  EXPECT_EQ(tex.at(layout.glyphs[2].source.begin), 'b');
}

TEST(FormulaCommands, UnicodeScriptsAndFractionsAreTeXs) {
  EXPECT_TRUE(same_ink("x²³+y₁", "x^{23}+y_{1}"));
  EXPECT_TRUE(same_ink("½", R"(\tfrac{1}{2})"));
  EXPECT_THAT(error_of("√2"), testing::HasSubstr("write \\sqrt{...}"));
}

TEST(FormulaCommands, TextHasEmphasisAndSmallCapitals) {
  EXPECT_TRUE(same_ink(R"(\text{\emph{a}b})", R"(\text{\textit{a}b})"));
  const auto capitals = boxes_of(R"(\text{\textsc{Aa}})");
  ASSERT_EQ(capitals.size(), 2U);
  EXPECT_LT(capitals[1].height(), capitals[0].height() * 0.9);
  EXPECT_EQ(count(R"(\text{\underline{ab}})"), 3U);
}

TEST(FormulaCommands, OldSwitchesLastToTheEndOfTheirGroup) {
  EXPECT_TRUE(same_ink(R"({\rm ab}c)", R"({\mathrm{a}\mathrm{b}}c)"));
  EXPECT_TRUE(same_ink(R"({\bf x}x)", R"({\mathbf x}x)"));
}

TEST(FormulaCommands, EnvironmentsOfWholeEquationsMayStandInside) {
  for (const char* name : {"equation", "equation*", "align", "align*", "gather", "multline",
                           "eqnarray", "eqnarray*", "flalign*", "dcases", "rcases", "drcases"}) {
    const std::string tex = std::string("\\begin{") + name + "} a \\\\ b \\end{" + name + "}";
    EXPECT_EQ(error_of(tex), "") << name;
  }
  EXPECT_EQ(count(R"(\begin{alignat}{2} a &= b \end{alignat})"), 3U);
  EXPECT_EQ(count(R"(\begin{pmatrix*}[r] -1 & 2 \end{pmatrix*})"), 5U);
}

TEST(FormulaCommands, PoorBoldDoesNotMultiplyItself) {
  EXPECT_EQ(count(R"(\pmb{x})"), 3U);
  EXPECT_EQ(count(R"(\pmb{\pmb{\pmb{x}}})"), 3U);
}

TEST(FormulaCommands, MoreSigns) {
  for (const char* sign :
       {"intercal", "complement", "hslash", "lozenge", "nleq", "nparallel", "ltimes", "rtimes",
        "measuredangle", "iiiint", "oiint", "adots", "nRightarrow"}) {
    EXPECT_EQ(error_of(std::string("\\") + sign), "") << sign;
  }
}

}  // namespace
}  // namespace rostrum::text
