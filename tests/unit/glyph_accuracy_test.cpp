// Drawn glyphs are close to the truth at every size, for a few glyphs of each kind of shape: stems,
// bowls, diagonals, corners, hairlines. The benchmark text_accuracy has the table for all of ASCII.
#include <gtest/gtest.h>

#include "embedded_fonts.h"
#include "outlines.h"
#include "text_accuracy.h"

namespace rostrum::render {
namespace {

class TextAccuracy : public testing::TestWithParam<std::tuple<text::FontIndex, float>> {};

TEST_P(TextAccuracy, IsWithinTheGoal) {
  const auto [font, size] = GetParam();
  const text::Fonts fonts = text::open_fonts();
  tests::Outlines outlines;
  std::vector<deck::OutlineRef> glyphs;
  for (const char32_t c : std::u32string_view(U"AHMOQSaegkmswx%&@{#5")) {
    glyphs.push_back(outlines.glyph(fonts, c, font));
  }
  GlyphAtlas atlas;
  atlas.prepare(glyphs, detail_for(size));
  std::mt19937 random(1);
  std::vector<float> errors;
  const int times = size < 100 ? 8 : 1;  // small ones have few pixels
  for (int i = 0; i < times; ++i) {
    for (const auto glyph : glyphs) append_edge_errors(atlas, glyph, size, random, errors);
  }
  ASSERT_GT(errors.size(), 2000U);
  const ErrorSummary found = summary(std::move(errors));
  EXPECT_LT(found.mean, 2.5);
  EXPECT_LT(found.percentile_99, 25);
}

INSTANTIATE_TEST_SUITE_P(Sizes, TextAccuracy,
                         testing::Combine(testing::Values(text::kRegular, text::kMath),
                                          testing::Values(12.0F, 20.0F, 40.0F, 63.0F, 64.0F, 80.0F,
                                                          96.0F, 100.0F, 200.0F, 400.0F)));

}  // namespace
}  // namespace rostrum::render
