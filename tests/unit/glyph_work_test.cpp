// What the field of an outline from a file of others may cost: counted, for outlines that were made
// to cost much, and for those of the fonts.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "embedded_fonts.h"
#include "glyph/distance_field.h"
#include "glyph/glyph_atlas.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

using Contours = std::vector<std::vector<glm::vec2>>;

std::uint64_t limit_for(const deck::Outline& outline) {
  return GlyphAtlas::kWork + GlyphAtlas::kWorkPerCurve * outline.curve_count();
}

// What it would cost with ten times the limit.
std::uint64_t work_of(const deck::Outline& outline, Detail detail) {
  const auto [texels_per_em, spread] = metrics(detail);
  WorkLimit limit(10 * limit_for(outline));
  (void)make_distance_field(outline, texels_per_em, spread, limit);
  return limit.spent();
}

// Lines up and down, each of which crosses all others.
std::vector<glm::vec2> star(int lines) {
  std::vector<glm::vec2> corners;
  for (int i = 0; i < lines; ++i) {
    const float angle = static_cast<float>(i) * 3.1F;
    corners.push_back(4.0F * glm::vec2(std::cos(angle), std::sin(angle)));
  }
  return corners;
}

// Squares over each other, none of which hides another.
Contours overlapping_squares(int count) {
  Contours contours;
  for (int i = 0; i < count; ++i) {
    const float at = static_cast<float>(i) / static_cast<float>(count);
    contours.push_back({{at, at}, {at + 4, at}, {at + 4, at + 4}, {at, at + 4}});
  }
  return contours;
}

std::vector<glm::vec2> loops(int curves) {
  std::mt19937 random(3);
  std::uniform_real_distribution<float> place(-4, 4);
  std::vector<glm::vec2> points;
  glm::vec2 from(0, 0);
  for (int i = 0; i < curves; ++i) {
    const glm::vec2 to(place(random), place(random));
    points.insert(points.end(), {from, {place(random), place(random)}, {place(random), 4}, to});
    from = to;
  }
  return points;
}

TEST(GlyphWork, OfTheFontsGlyphsIsFarFromTheLimit) {
  const text::Fonts fonts = text::open_fonts();
  tests::Outlines outlines;
  constexpr std::uint64_t kRoom = 4;
  double most = 0;
  for (const text::FontIndex font : {text::kRegular, text::kBold, text::kMath, text::kMono}) {
    for (std::uint16_t i = 0; i < 1200; i += 7) {
      const deck::OutlineRef glyph = outlines.indexed(fonts, i, font);
      if (glyph->curve_count() == 0) continue;
      const std::uint64_t work = work_of(*glyph, Detail::Display);
      EXPECT_LT(kRoom * work, limit_for(*glyph)) << "font " << font << ", glyph " << i;
      most = std::max(most, static_cast<double>(work) / static_cast<double>(limit_for(*glyph)));
    }
  }
  RecordProperty("most_of_limit", std::to_string(most));
}

TEST(GlyphWork, EndsWithTheLimitWhateverTheOutlineIs) {
  tests::Outlines outlines;
  const std::vector<deck::OutlineRef> crafted{outlines.polygons(Contours{star(1000)}),
                                              outlines.polygons(overlapping_squares(250)),
                                              outlines.add(loops(1000)), outlines.add(loops(64))};
  GlyphAtlas atlas;
  for (const deck::OutlineRef outline : crafted) {
    const std::uint64_t before = atlas.work();
    atlas.prepare({&outline, 1}, Detail::Display);
    const std::uint64_t spent = atlas.work() - before;
    EXPECT_LE(spent, limit_for(*outline));
    EXPECT_GT(spent, 0U);
    if (spent == limit_for(*outline)) {
      EXPECT_EQ(atlas.find(outline, Detail::Display), nullptr) << "it is filled as an outline";
    }
    atlas.prepare({&outline, 1}, Detail::Display);
    EXPECT_EQ(atlas.work() - before, spent) << "and not tried again in each frame";
  }
  EXPECT_EQ(atlas.find(crafted[0], Detail::Display), nullptr) << "the star is too intricate";
}

TEST(GlyphWork, NoPageIsAddedOnceTheAtlasIsFull) {
  tests::Outlines outlines;
  constexpr std::size_t kPage = std::size_t{1024} * 1024;
  GlyphAtlas atlas(2 * kPage);
  std::vector<deck::OutlineRef> squares;
  for (int i = 0; i < 60; ++i) {
    const auto side = static_cast<float>(4 + 0.01 * i);
    squares.push_back(outlines.rectangle({0, 0}, {side, side}, deck::OutlineKind::Glyph));
  }
  for (const deck::OutlineRef square : squares) atlas.prepare({&square, 1}, Detail::Text);
  EXPECT_EQ(atlas.pages().size(), 2U);
  EXPECT_NE(atlas.find(squares.front(), Detail::Text), nullptr);
  EXPECT_EQ(atlas.find(squares.back(), Detail::Text), nullptr);
  const std::uint64_t work = atlas.work();
  atlas.prepare(squares, Detail::Text);
  EXPECT_EQ(atlas.work(), work);
}

}  // namespace
}  // namespace rostrum::render
