// The outlines that come with glyphs, beside what Manim's mobjects hold.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

#include "embedded_fonts.h"
#include "text/font_face.h"
#include "text/formula.h"

namespace rostrum::text {
namespace {

nlohmann::json manim_curves() {
  return nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_glyph_curves.json"));
}

Box box_of(const scene::GlyphOutline& outline) {
  Box box;
  for (const Point p : outline.points()) box.add(p);
  return box;
}

TEST(Outline, HasTheCurvesOfManimsText) {
  const Fonts fonts = open_fonts();
  int glyphs = 0;
  const nlohmann::json recorded = manim_curves();
  for (const auto& row : recorded.at("text")) {
    const auto text = row.at("char").get<std::string>();
    const auto weight = row.at("bold").get<bool>() ? scene::Weight::Bold : scene::Weight::Normal;
    const scene::Layout layout = fonts.layout_text(text, 48, weight);
    ASSERT_EQ(layout.glyphs.size(), 1U) << text;
    const scene::GlyphOutline& outline = *layout.glyphs.front().outline;
    ASSERT_EQ(outline.points().size(), row.at("n").get<std::size_t>()) << text;
    const Box box = box_of(outline);
    const auto expect_at = [&](std::size_t index, const nlohmann::json& place) {
      const Point p = (outline.points()[index] - box.min) / Point{box.width(), box.height()};
      EXPECT_NEAR(p.x, place.at(0).get<double>(), 0.01) << text;
      EXPECT_NEAR(p.y, place.at(1).get<double>(), 0.01) << text;
    };
    expect_at(0, row.at("first"));
    expect_at(3, row.at("second"));
    ++glyphs;
  }
  EXPECT_GT(glyphs, 250);
}

// The points that Latin Modern Math and Computer Modern have in parentheses, large parentheses,
// square brackets and the sign of infinity, which one draws otherwise than the other.
const std::set<std::pair<std::size_t, std::size_t>> kDrawnOtherwise{
    {48, 40}, {48, 52}, {40, 32}, {64, 72}};

TEST(Outline, HasTheCurvesOfManimsFormulas) {
  const Fonts fonts = open_fonts();
  const nlohmann::json recorded = manim_curves();
  for (const auto& row : recorded.at("formulas")) {
    const auto tex = row.at("tex").get<std::string>();
    const auto layout = layout_formula(fonts, tex, 48);
    ASSERT_TRUE(layout) << tex;
    const auto& counts = row.at("n");
    ASSERT_EQ(layout.value().glyphs.size(), counts.size()) << tex;
    std::size_t same = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const std::size_t ours = layout.value().glyphs[i].outline->points().size();
      const auto theirs = counts.at(i).get<std::size_t>();
      same += ours == theirs ? 1U : 0U;
      EXPECT_TRUE(ours == theirs || kDrawnOtherwise.contains({ours, theirs}))
          << tex << " glyph " << i << ": " << ours << ", not " << theirs;
    }
    EXPECT_GE(same * 2, counts.size());
  }
}

TEST(Outline, EachContourIsAClosedChainOfCubics) {
  const Fonts fonts = open_fonts();
  for (const FontIndex font : {kRegular, kBold, kFallback, kFallbackBold, kMath}) {
    for (std::uint16_t id = 1; id < 400; ++id) {
      const auto outline = fonts.contours({.font = font, .glyph = id});
      const std::vector<Point>& points = outline->points();
      ASSERT_EQ(points.size() % 4, 0U);
      for (std::size_t start = 0; start < points.size();) {
        std::size_t end = start + 4;
        while (end < points.size() && points[end] == points[end - 1]) end += 4;
        EXPECT_EQ(points[start], points[end - 1]) << font << " " << id;
        start = end;
      }
    }
  }
}

// A quadratic curve of the fallback goes through the same points as a cubic one.
TEST(Outline, CoversWhatTheFontDraws) {
  const Fonts fonts = open_fonts();
  for (const FontIndex font : {kRegular, kFallback, kMath}) {
    for (char32_t c = U'!'; c <= U'~'; ++c) {
      const scene::GlyphId id{.font = font, .glyph = fonts.face(font).glyph_of(c)};
      Box ink;
      const std::vector<Point>& points = fonts.contours(id)->points();
      for (std::size_t i = 0; i < points.size(); i += 4) {
        for (int step = 0; step <= 64; ++step) {
          const double t = step / 64.0;
          const double s = 1 - t;
          ink.add(points[i] * (s * s * s) + points[i + 1] * (3 * s * s * t) +
                  points[i + 2] * (3 * s * t * t) + points[i + 3] * (t * t * t));
        }
      }
      Box hull;
      for (const Point p : *fonts.hull(id)) hull.add(p);
      EXPECT_NEAR(ink.min.x, hull.min.x, 1e-3);
      EXPECT_NEAR(ink.min.y, hull.min.y, 1e-3);
      EXPECT_NEAR(ink.max.x, hull.max.x, 1e-3);
      EXPECT_NEAR(ink.max.y, hull.max.y, 1e-3);
    }
  }
}

TEST(Outline, OfARuleIsTheUnitSquareInManimsOrder) {
  const Fonts fonts = open_fonts();
  const auto rule = fonts.contours(scene::kRule);
  ASSERT_EQ(rule->points().size(), 16U);
  const std::vector<Point> corners{{1, 0}, {0, 0}, {0, 1}, {1, 1}};
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(rule->points()[4 * i], corners[i]);
  EXPECT_NEAR(rule->points()[1].x, 2.0 / 3, 1e-12);
}

TEST(Outline, KeysTellShapesApart) {
  const Fonts fonts = open_fonts();
  const Fonts again = open_fonts();
  const auto glyph = [](const Fonts& of, FontIndex font, char32_t c) {
    return of.contours({.font = font, .glyph = of.face(font).glyph_of(c)});
  };
  EXPECT_EQ(glyph(fonts, kRegular, U'a'), glyph(fonts, kRegular, U'a'));
  EXPECT_EQ(glyph(fonts, kRegular, U'a')->outline().key,
            glyph(again, kRegular, U'a')->outline().key);
  std::set<std::uint64_t> keys{0};
  std::size_t different = 1;
  for (const FontIndex font : {kRegular, kBold, kFallback, kMath}) {
    for (char32_t c = U'a'; c <= U'z'; ++c, ++different)
      keys.insert(glyph(fonts, font, c)->outline().key);
  }
  EXPECT_EQ(keys.size(), different);
}

TEST(Outline, OutlivesTheFonts) {
  std::shared_ptr<const scene::GlyphOutline> outline;
  {
    const Fonts fonts = open_fonts();
    outline = fonts.layout_text("o", 48, scene::Weight::Normal).glyphs.at(0).outline;
  }
  EXPECT_EQ(outline->points().size(), 40U);
}

}  // namespace
}  // namespace rostrum::text
