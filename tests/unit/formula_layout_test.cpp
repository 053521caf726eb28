// Things stand above, below and beside each other as they should.
#include <gtest/gtest.h>

#include "formula_fixture.h"

namespace rostrum::text {
namespace {

constexpr double kThin = 3.0 / 18;
constexpr double kMedium = 4.0 / 18;
constexpr double kThick = 5.0 / 18;

// Returns how much further right the last glyph is than in the first formula, in ems.
double moved(std::string_view from, std::string_view to) {
  return boxes_of(to).back().min.x - boxes_of(from).back().min.x;
}

TEST(FormulaSpacing, FollowsTheTable) {
  EXPECT_NEAR(moved("x{=}x", "x=x"), 2 * kThick, 1e-9);
  EXPECT_NEAR(moved("x{+}x", "x+x"), 2 * kMedium, 1e-9);
  EXPECT_NEAR(moved("x{,}x", "x,x"), kThin, 1e-9);
  EXPECT_NEAR(moved(R"({\sin}x)", R"(\sin x)"), kThin, 1e-9);
  EXPECT_NEAR(moved(R"({\sin}(x)", R"(\sin(x)"), 0, 1e-9);
  EXPECT_NEAR(moved(R"(x{\frac12}x)", R"(x\mathinner{\frac12}x)"), 2 * kThin, 1e-9);
}

TEST(FormulaSpacing, ABinaryOperatorNeedsSomethingOnBothSides) {
  EXPECT_NEAR(moved("{-}x", "-x"), 0, 1e-9);
  EXPECT_NEAR(moved("x={-}x", "x=-x"), 0, 1e-9);
  EXPECT_NEAR(moved("({-}x", "(-x"), 0, 1e-9);
  EXPECT_NEAR(moved("x{+})", "x+)"), 0, 1e-9);
  EXPECT_NEAR(moved("x+{-}x", "x+-x"), 0, 1e-9);
}

TEST(FormulaSpacing, SmallStylesHaveNone) {
  EXPECT_NEAR(moved("a^{x{+}x=x}", "a^{x+x{=}x}"), 0, 1e-9);
}

TEST(FormulaSpacing, CommandsMoveTheirWidths) {
  EXPECT_NEAR(moved("xx", R"(x\,x)"), kThin, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\:x)"), kMedium, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\;x)"), kThick, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\!x)"), -kThin, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\quad x)"), 1, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\qquad x)"), 2, 1e-9);
  EXPECT_NEAR(moved("xx", R"(x\ x)"), 1.0 / 3, 1e-9);
  EXPECT_NEAR(moved("xx", "x~x"), 1.0 / 3, 1e-9);
  EXPECT_NEAR(moved("xx", "x  x"), 0, 1e-9);
  EXPECT_NEAR(moved(R"(\text{xx})", R"(\text{x  x})"), 1.0 / 3, 1e-9);
}

TEST(FormulaSpacing, UprightLettersKernAndJoin) {
  EXPECT_LT(moved(R"(\mathrm{A{}{}t})", R"(\mathrm{At})"), -0.02);
  EXPECT_EQ(boxes_of(R"(\text{ffi})").size(), 1U);
  EXPECT_EQ(boxes_of(R"(\text{a--b})").size(), 3U);
  EXPECT_EQ(boxes_of("ffi").size(), 3U);
}

TEST(FormulaLayout, AFractionStacksNumeratorBarAndDenominator) {
  const auto boxes = boxes_of(R"(\frac{a}{b})");
  ASSERT_EQ(boxes.size(), 3U);
  EXPECT_GT(boxes[0].min.y, boxes[1].max.y);
  EXPECT_GT(boxes[1].min.y, boxes[2].max.y);
  EXPECT_NEAR(boxes[1].center().y, 0.25, 1e-6);
  EXPECT_NEAR(boxes[1].height(), 0.04, 1e-6);
}

TEST(FormulaLayout, FractionsAreSmallerInText) {
  EXPECT_LT(box_around(boxes_of(R"(\tfrac12)")).height(),
            0.8 * box_around(boxes_of(R"(\frac12)")).height());
  EXPECT_NEAR(box_around(boxes_of(R"(\textstyle\dfrac12)")).height(),
              box_around(boxes_of(R"(\frac12)")).height(), 1e-9);
}

TEST(FormulaLayout, ScriptsStandRightOfTheirBaseAndAboveEachOther) {
  const auto boxes = boxes_of("x_i^2");
  ASSERT_EQ(boxes.size(), 3U);  // the superscript comes first, whatever the source says
  EXPECT_GT(boxes[1].min.x, boxes[0].center().x);
  EXPECT_GT(boxes[1].min.y, boxes[2].max.y);
  EXPECT_LT(boxes[2].min.y, 0);
  EXPECT_LT(boxes[1].height(), 0.8 * boxes_of("2").front().height());
}

TEST(FormulaLayout, PrimesJoinASuperscript) { EXPECT_EQ(boxes_of("f''^2").size(), 4U); }

TEST(FormulaLayout, LimitsStandAboveAndBelowInDisplayOnly) {
  const auto display = boxes_of(R"(\sum_i^n)");  // from the top
  EXPECT_GT(display[0].min.y, display[1].max.y);
  EXPECT_GT(display[1].min.y, display[2].max.y);
  EXPECT_NEAR(display[0].center().x, display[1].center().x, 0.1);
  const auto text = boxes_of(R"(\textstyle\sum_i^n)");
  EXPECT_GT(text[1].min.x, text[0].max.x);
  EXPECT_GT(boxes_of(R"(\sum\nolimits_i)")[1].min.x, boxes_of(R"(\sum\nolimits_i)")[0].max.x);
  EXPECT_LT(boxes_of(R"(\textstyle\sum\limits_i)")[1].max.y, -0.25);
  EXPECT_GT(boxes_of(R"(\int_0)")[1].max.x, boxes_of(R"(\int_0)")[0].center().x);
  const auto lim = boxes_of(R"(\lim_x)");
  EXPECT_LT(lim[3].max.y, lim[0].min.y);
}

TEST(FormulaLayout, ARootCoversItsBody) {
  const auto boxes = boxes_of(R"(\sqrt{x+1})");  // sign, bar, body
  ASSERT_EQ(boxes.size(), 5U);
  EXPECT_NEAR(boxes[0].max.y, boxes[1].max.y, 2e-3);
  EXPECT_NEAR(boxes[0].max.x, boxes[1].min.x, 0.03);
  EXPECT_LT(boxes[2].max.y, boxes[1].min.y);
  EXPECT_LE(boxes[4].max.x, boxes[1].max.x);
  EXPECT_LT(boxes[0].min.y, boxes[4].min.y);
}

TEST(FormulaLayout, ADegreeStandsInTheRoot) {
  const auto boxes = boxes_of(R"(\sqrt[3]{x})");
  ASSERT_EQ(boxes.size(), 4U);
  EXPECT_LT(boxes[0].center().x, boxes[1].center().x);
  EXPECT_GT(boxes[0].min.y, boxes[1].min.y);
  EXPECT_LT(boxes[0].height(), 0.6 * boxes_of("3").front().height());
}

TEST(FormulaLayout, DelimitersGrowWithWhatIsBetweenThem) {
  double before = 0;
  std::string body = "x";
  for (int i = 0; i < 3; ++i) {
    const auto boxes = boxes_of(R"(\left()" + body + R"(\right|)");
    const Box inner = box_around({boxes.begin() + 1, boxes.end() - 1});
    EXPECT_GE(boxes.front().height(), std::min(0.89 * inner.height(), inner.height() - 0.51));
    EXPECT_GE(boxes.front().height(), before);
    EXPECT_NEAR(boxes.front().center().y, 0.25, 0.01);
    before = boxes.front().height();
    body.insert(0, R"(\frac{)").append("}{y}");
  }
  EXPECT_GT(before, 2);
}

TEST(FormulaLayout, VeryLargeDelimitersAreMadeOfPieces) {
  std::string rows = "x";
  for (int i = 0; i < 9; ++i) rows += R"(\\x)";
  const auto boxes = boxes_of(R"(\left\{\begin{matrix})" + rows + R"(\end{matrix}\right.)");
  const std::size_t pieces = boxes.size() - 10;
  ASSERT_GE(pieces, 5U);
  const Box brace =
      box_around({boxes.begin(), boxes.begin() + static_cast<std::ptrdiff_t>(pieces)});
  EXPECT_NEAR(brace.height(), 12, 1);
  EXPECT_NEAR(brace.center().y, 0.25, 0.02);
  for (std::size_t i = 1; i < pieces; ++i) {
    EXPECT_LT(boxes[i].min.y, boxes[i - 1].min.y);          // from the top
    EXPECT_GE(boxes[i].max.y, boxes[i - 1].min.y - 0.005);  // without a gap
  }
}

TEST(FormulaLayout, TheBigFamilyHasFourSizes) {
  double before = boxes_of("(").front().height();
  for (const char* tex : {R"(\big()", R"(\Big()", R"(\bigg()", R"(\Bigg()"}) {
    const double height = boxes_of(tex).front().height();
    EXPECT_GT(height, before + 0.15) << tex;
    before = height;
  }
  EXPECT_NEAR(before, 3, 0.02);
}

TEST(FormulaLayout, AccentsStandOverTheMiddle) {
  for (const char* tex : {R"(\hat{o})", R"(\bar{o})", R"(\dot{o})", R"(\tilde{o})", R"(\vec{o})"}) {
    const auto boxes = boxes_of(tex);  // accent, letter
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_GT(boxes[0].min.y, boxes[1].max.y) << tex;
    EXPECT_NEAR(boxes[0].center().x, boxes[1].center().x, 0.08) << tex;
  }
  EXPECT_GT(boxes_of(R"(\hat b)")[0].min.y, boxes_of(R"(\hat a)")[0].min.y + 0.2);
  EXPECT_GT(boxes_of(R"(\widehat{abc})")[0].width(), 2 * boxes_of(R"(\hat{abc})")[0].width());
  EXPECT_GT(boxes_of(R"(\overline{x})")[0].min.y, boxes_of(R"(\overline{x})")[1].max.y);
  EXPECT_LT(boxes_of(R"(\underline{x})")[1].max.y, boxes_of(R"(\underline{x})")[0].min.y);
}

TEST(FormulaLayout, MatricesAlignTheirColumns) {
  const auto boxes = boxes_of(R"(\begin{matrix}1&2\\333&4\end{matrix})");
  ASSERT_EQ(boxes.size(), 6U);
  EXPECT_NEAR(boxes[0].center().x, boxes[3].center().x, 0.02);
  EXPECT_NEAR(boxes[1].center().x, boxes[5].center().x, 0.03);
  EXPECT_NEAR(boxes[0].min.y - boxes[2].min.y, 1.2, 0.03);
  EXPECT_EQ(boxes_of(R"(\begin{pmatrix}1\\2\\\end{pmatrix})").size(), 4U);
  EXPECT_EQ(boxes_of(R"(\begin{cases}1&2\\3\end{cases})").size(), 4U);
}

TEST(FormulaLayout, AlignedLinesMeetAtTheirSign) {
  for (const char* tex : {R"(\begin{aligned}abc&=d\\x&=yz\end{aligned})", R"(abc&=d\\x&=yz)"}) {
    const auto boxes = boxes_of(tex);
    ASSERT_EQ(boxes.size(), 9U);
    EXPECT_NEAR(boxes[3].min.x, boxes[6].min.x, 1e-9);
    EXPECT_NEAR(boxes[3].min.y - boxes[6].min.y, 1.5, 1e-9);
    EXPECT_NEAR(boxes[4].min.x - boxes[3].max.x, kThick + 0.096, 0.01);
  }
}

TEST(FormulaLayout, AlphabetsAreLettersOfTheirOwn) {
  const auto glyph = [](std::string_view tex) { return layout_of(tex).glyphs.front().glyph; };
  EXPECT_EQ(glyph("x"), glyph("\U0001D465"));
  EXPECT_EQ(glyph("h"), glyph("\u210E"));
  EXPECT_EQ(glyph(R"(\mathbb{R})"), glyph("\u211D"));
  EXPECT_EQ(glyph(R"(\mathcal{L})"), glyph("\u2112"));
  EXPECT_EQ(glyph(R"(\mathbf{x})"), glyph("\U0001D431"));
  EXPECT_EQ(glyph(R"(\alpha)"), glyph("\U0001D6FC"));
  EXPECT_EQ(glyph(R"(\mathrm{x})"), glyph(R"(\text{x})"));
  EXPECT_EQ(glyph(R"(\le)"), glyph("\u2264"));
  EXPECT_NE(glyph(R"(\Gamma)"), glyph(R"(\mathit{\Gamma})"));
}

TEST(FormulaLayout, NothingIsAnEmptyLayout) {
  for (const char* tex : {"", " ", "{}", "% a comment", R"(\quad)", R"(\phantom{x})"}) {
    EXPECT_TRUE(layout_of(tex).glyphs.empty()) << tex;
  }
  EXPECT_NEAR(moved("xx", R"(x\phantom{x}x)"), boxes_of("xx")[1].min.x - boxes_of("xx")[0].min.x,
              1e-9);
}

TEST(FormulaLayout, GrowsWithTheFontSize) {
  const Box small = box_around(boxes_of(R"(\frac{x}{2})", 24));
  const Box large = box_around(boxes_of(R"(\frac{x}{2})", 48));
  EXPECT_NEAR(large.width(), 2 * small.width(), 1e-9);
  EXPECT_NEAR(large.max.y, 2 * small.max.y, 1e-9);
}

}  // namespace
}  // namespace rostrum::text
