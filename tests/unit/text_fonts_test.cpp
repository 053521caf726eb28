// Fonts: outlines, hulls, fallback, and files that are none.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <random>

#include "base/utf8.h"
#include "embedded_fonts.h"
#include "text/flatten.h"
#include "text/font_face.h"
#include "text/formula.h"
#include "text/hull.h"
#include "text/shaping.h"
#include "text/typesetter.h"

namespace rostrum::text {
namespace {

using scene::Weight;

scene::GlyphId glyph(const Fonts& fonts, FontIndex font, char32_t character) {
  return {.font = font, .glyph = fonts.face(font).glyph_of(character)};
}

Box box_of(std::span<const glm::dvec2> points) {
  Box box;
  for (const auto p : points) box.add(p);
  return box;
}

TEST(Fonts, ContoursAreClosedChainsWithoutEmptyCurves) {
  const Fonts fonts = open_fonts();
  for (const FontIndex font : {kRegular, kBold, kFallback, kFallbackBold, kMath}) {
    for (char32_t c = U'!'; c <= U'~'; ++c) {
      const Outline& outline = fonts.outline(glyph(fonts, font, c));
      ASSERT_FALSE(outline.contours.empty());
      for (std::size_t i = 0; i < outline.contours.size(); ++i) {
        const std::size_t first = outline.contours[i];
        const std::size_t end =
            i + 1 < outline.contours.size() ? outline.contours[i + 1] : outline.curves.size();
        ASSERT_LT(first, end);
        glm::vec2 at = outline.curves[end - 1].points[outline.curves[end - 1].degree];
        for (std::size_t j = first; j < end; ++j) {
          const Curve& curve = outline.curves[j];
          EXPECT_EQ(curve.points[0], at);
          bool moves = false;
          for (std::size_t k = 1; k <= curve.degree; ++k) {
            moves = moves || curve.points[k] != curve.points[0];
          }
          EXPECT_TRUE(moves);
          at = curve.points[curve.degree];
        }
      }
    }
  }
}

TEST(Fonts, CurvesKeepTheirDegree) {
  const Fonts fonts = open_fonts();
  const auto has_degree = [&](FontIndex font, int degree) {
    const auto& curves = fonts.outline(glyph(fonts, font, U'O')).curves;
    return std::ranges::any_of(curves, [degree](const Curve& c) { return c.degree == degree; });
  };
  EXPECT_TRUE(has_degree(kFallback, 2));
  EXPECT_FALSE(has_degree(kFallback, 3));
  EXPECT_TRUE(has_degree(kMath, 3));
  EXPECT_FALSE(has_degree(kMath, 2));
}

TEST(Fonts, AnUprightHullHasTheInksBox) {
  const Fonts fonts = open_fonts();
  for (const FontIndex font : {kRegular, kBold, kMath}) {
    for (char32_t c = U'!'; c <= U'~'; ++c) {
      const auto id = glyph(fonts, font, c);
      std::vector<glm::dvec2> points;
      for (const Curve& curve : fonts.outline(id).curves) flatten(curve, 1e-6, points);
      const Box ink = box_of(points);
      const Box hull = box_of(*fonts.hull(id));
      EXPECT_NEAR(hull.min.x, ink.min.x, 1e-5) << static_cast<char>(c);
      EXPECT_NEAR(hull.min.y, ink.min.y, 1e-5) << static_cast<char>(c);
      EXPECT_NEAR(hull.max.x, ink.max.x, 1e-5) << static_cast<char>(c);
      EXPECT_NEAR(hull.max.y, ink.max.y, 1e-5) << static_cast<char>(c);
    }
  }
}

TEST(Fonts, TheRuleIsTheUnitSquareAndASpaceIsNothing) {
  const Fonts fonts = open_fonts();
  EXPECT_EQ(fonts.outline(scene::kRule).curves.size(), 4U);
  EXPECT_EQ(box_of(*fonts.hull(scene::kRule)), (Box{.min = {0, 0}, .max = {1, 1}}));
  const auto space = glyph(fonts, kRegular, U' ');
  EXPECT_TRUE(fonts.outline(space).curves.empty());
  ASSERT_NE(fonts.hull(space), nullptr);
  EXPECT_TRUE(fonts.hull(space)->empty());
}

TEST(Fonts, KeepsOutlinesWhereTheyAre) {
  const Fonts fonts = open_fonts();
  const Outline* const first = &fonts.outline({.font = kRegular, .glyph = 1});
  for (std::uint16_t i = 0; i < 500; ++i) (void)fonts.hull({.font = kRegular, .glyph = i});
  EXPECT_EQ(first, &fonts.outline({.font = kRegular, .glyph = 1}));
}

TEST(Fonts, SaysWhichFileIsNoFont) {
  const std::array<std::byte, 64> nonsense{};
  FontFiles files = embedded_files();
  files.bold = nonsense;
  const auto result = Fonts::open(files);
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().message.find("bold text font"), std::string::npos);
}

TEST(Fonts, RefusesAFontThatIsCutShort) {
  FontFiles files = embedded_files();
  for (const std::size_t part : {0U, 1U, 10U, 50U, 90U, 99U}) {
    files.regular = embedded_files().regular.first(embedded_files().regular.size() * part / 100);
    EXPECT_FALSE(Fonts::open(files).ok()) << part << " percent";
  }
}

TEST(Fonts, SurvivesDamage) {
  std::mt19937 random(3);
  const auto whole = embedded_files().fallback;
  std::vector<std::byte> damaged(whole.begin(), whole.end());
  std::uniform_int_distribution<std::size_t> index(0, damaged.size() - 1);
  std::uniform_int_distribution<int> value(0, 255);
  for (int i = 0; i < 2000; ++i) damaged[index(random)] = std::byte(value(random));
  FontFiles files = embedded_files();
  files.regular = damaged;
  const auto fonts = Fonts::open(files);
  if (!fonts) return;  // found out at once: as good
  for (std::uint16_t i = 0; i < 2000; ++i) {
    EXPECT_NE(fonts.value().hull({.font = kRegular, .glyph = i}), nullptr);
  }
}

TEST(Fonts, TakesFromOtherFontsWhatTheTextFontLacks) {
  const Fonts fonts = open_fonts();
  const auto font_of = [&](std::string_view text, Weight weight) {
    return shape_line(fonts, text, weight).glyphs.at(0).glyph.font;
  };
  for (const char* in_inter : {"√", "·", "×", "—", "→", "A"}) {
    EXPECT_EQ(font_of(in_inter, Weight::Normal), kRegular) << in_inter;
    EXPECT_EQ(font_of(in_inter, Weight::Bold), kBold) << in_inter;
  }
  EXPECT_EQ(font_of("ᵀ", Weight::Normal), kFallback);
  EXPECT_EQ(font_of("𝔸", Weight::Bold), kFallbackBold);
  EXPECT_EQ(font_of("\U000E1234", Weight::Normal), kRegular) << "in no font: the text font's box";
}

TEST(Fonts, AGivenFontComesFirstAndInterHelpsOut) {
  FontFiles files = embedded_files();
  files.custom = files.math;
  const Fonts fonts = Fonts::open(files).value();
  const auto shaped = shape_line(fonts, "aЖᵀ", Weight::Bold);
  ASSERT_EQ(shaped.glyphs.size(), 3U);
  EXPECT_EQ(shaped.glyphs[0].glyph.font, kCustom);
  EXPECT_EQ(shaped.glyphs[1].glyph.font, kBold);
  EXPECT_EQ(shaped.glyphs[2].glyph.font, kFallbackBold);
}

TEST(Fonts, MarksComeFromTheFontOfTheirLetter) {
  const Fonts fonts = open_fonts();
  for (const auto& shaped : shape_line(fonts, "ᵀ\u0301", Weight::Normal).glyphs) {
    EXPECT_EQ(shaped.glyph.font, kFallback);
  }
}

TEST(Text, KernsAcrossStretches) {
  const Fonts fonts = open_fonts();
  const double apart = shape_line(fonts, "A", Weight::Normal).advance +
                       shape_line(fonts, "V", Weight::Normal).advance;
  EXPECT_LT(shape_line(fonts, "AV", Weight::Normal).advance, apart - 0.01);
}

TEST(Text, NothingYieldsNothing) {
  const Fonts fonts = open_fonts();
  for (const char* text : {"", " ", "\n\n", "\t\r\n"}) {
    EXPECT_TRUE(fonts.layout_text(text, 24, Weight::Normal).glyphs.empty());
  }
}

TEST(Text, LinesGoDownByThePitchAndStartAtTheLeft) {
  const Fonts fonts = open_fonts();
  const auto layout = fonts.layout_text("H\n\nH", 36, Weight::Normal);
  ASSERT_EQ(layout.glyphs.size(), 2U);
  EXPECT_DOUBLE_EQ(layout.glyphs[0].placement.origin.y, 0);
  EXPECT_DOUBLE_EQ(layout.glyphs[1].placement.origin.y, -2 * 1.3 * 36 / 96);
  EXPECT_DOUBLE_EQ(layout.glyphs[1].placement.origin.x, layout.glyphs[0].placement.origin.x);
  EXPECT_DOUBLE_EQ(layout.glyphs[0].placement.x_axis.x, 0.5);
}

TEST(Text, CapitalsAreAsHighAsTheInkOfAnH) {
  const Fonts fonts = open_fonts();
  const auto layout = fonts.layout_text("x", 36, Weight::Normal);
  EXPECT_NEAR(layout.cap_height, 0.727 * 0.5, 1e-3);  // what Inter says of itself
  const auto formula = layout_formula(fonts, "x_i", 36);
  ASSERT_TRUE(formula.ok());
  EXPECT_NEAR(formula.value().cap_height, 0.683 * formula_em(36), 1e-3);
}

TEST(Text, SpacingOfTheFontIsNotRounded) {
  const Fonts fonts = open_fonts();
  const auto second = [&](Spacing spacing) {
    return fonts.layout_text("ee", 10, Weight::Normal, spacing).glyphs.at(1).placement.origin.x;
  };
  const double exact = shape_line(fonts, "e", Weight::Normal).advance * 10 / 72;
  EXPECT_DOUBLE_EQ(second(Spacing::Font), exact);
  EXPECT_NEAR(second(Spacing::Manim), std::round(exact / 0.005) * 0.005, 1e-12);
  EXPECT_GT(std::abs(second(Spacing::Manim) - exact), 1e-4);
}

TEST(Text, BrokenUtf8IsReplaced) {
  const Fonts fonts = open_fonts();
  const auto glyphs_of = [&](std::string_view text) {
    std::vector<scene::GlyphId> ids;
    for (const auto& g : fonts.layout_text(text, 24, Weight::Normal).glyphs) ids.push_back(g.glyph);
    return ids;
  };
  EXPECT_EQ(glyphs_of("a\xFF\xC3z"), glyphs_of("a\uFFFD\uFFFDz"));
}

TEST(Text, BrokenUtf8IsToldOnce) {
  const Fonts fonts = open_fonts();
  std::vector<std::string> told;
  const auto typesetter =
      make_typesetter(fonts, [&told](std::string_view sentence) { told.emplace_back(sentence); });
  (void)typesetter.text("fine", 24, Weight::Normal);
  EXPECT_TRUE(told.empty());
  const scene::Typesetter copy = typesetter;
  (void)copy.text("a\xFF", 24, Weight::Normal);
  (void)typesetter.text("b\xFF", 24, Weight::Normal);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_NE(told[0].find("\"a\uFFFD\""), std::string::npos);
}

TEST(Utf8, ReplacesEachMaximalPart) {
  struct Case {
    std::string_view broken;
    std::string_view repaired;
  };
  for (const auto& [broken, repaired] : {
           Case{"\x80", "\uFFFD"},                                // a stray continuation
           Case{"\xC0\xAF", "\uFFFD\uFFFD"},                      // overlong
           Case{"\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD"},            // overlong
           Case{"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},            // a surrogate
           Case{"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // past U+10FFFF
           Case{"\xE2\x82", "\uFFFD"},                            // cut off: one part
           Case{"\xF0\x9F\x98z", "\uFFFDz"},                      // cut off by a letter
       }) {
    const RepairedText result = repair_utf8(broken);
    EXPECT_TRUE(result.repaired);
    EXPECT_EQ(result.text, repaired);
    EXPECT_FALSE(repair_utf8(result.text).repaired);
  }
  const std::string_view whole = "Kᵀ/√d — 😀\n";
  EXPECT_FALSE(repair_utf8(whole).repaired);
  EXPECT_EQ(repair_utf8(whole).text, whole);
  EXPECT_EQ(decode_utf8("ᵀ😀").at(1).value, U'😀');
  EXPECT_EQ(decode_utf8("ᵀ😀").at(1).offset, 3U);
}

TEST(ConvexHull, LeavesOutWhatIsNoCorner) {
  using Points = std::vector<glm::dvec2>;
  EXPECT_EQ(convex_hull({{0, 0}, {1, 0}, {2, 0}, {2, 2}, {1, 1}, {0, 2}, {0, 0}}),
            (Points{{0, 0}, {2, 0}, {2, 2}, {0, 2}}));
  EXPECT_EQ(convex_hull({{1, 1}, {1, 1}}), (Points{{1, 1}}));
  EXPECT_TRUE(convex_hull({}).empty());
}

TEST(Flatten, StaysWithinTheTolerance) {
  const Curve quarter{.degree = 3, .points = {{{1, 0}, {1, 0.5523F}, {0.5523F, 1}, {0, 1}}}};
  std::vector<glm::dvec2> points{{1, 0}};
  flatten(quarter, 0.001, points);
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    EXPECT_NEAR(glm::length((points[i] + points[i + 1]) / 2.0), 1, 0.0013);
  }
  EXPECT_LE(points.size(), 20U);
}

}  // namespace
}  // namespace rostrum::text
