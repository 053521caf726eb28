// Glyphs in the atlas: none overlap, all hold their own field, and what was found stays.
#include "glyph/glyph_atlas.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <set>
#include <utility>

#include "embedded_fonts.h"
#include "glyph/distance_field.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

class GlyphAtlases : public testing::Test {
 protected:
  std::vector<deck::OutlineRef> first_glyphs(std::uint16_t count) {
    std::vector<deck::OutlineRef> glyphs;
    for (std::uint16_t i = 0; i < count; ++i) glyphs.push_back(outlines.indexed(fonts, i));
    return glyphs;
  }

  const text::Fonts fonts = text::open_fonts();
  tests::Outlines outlines;
  GlyphAtlas atlas;
};

std::size_t index_of(int x, int y, int width) {
  return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
         static_cast<std::size_t>(x);
}

TEST_F(GlyphAtlases, HoldsEachGlyphsFieldOneTexelApart) {
  const auto glyphs = first_glyphs(400);
  atlas.prepare(glyphs, Detail::Text);
  ASSERT_GT(atlas.pages().size(), 1U) << "too few glyphs for a second page";

  EXPECT_GT(atlas.fill(), 0.2F);
  EXPECT_LT(atlas.fill(), 1.0F);

  std::vector<std::vector<char>> taken;
  for (const AtlasPage& page : atlas.pages()) taken.emplace_back(page.texels.size(), 0);
  const auto [texels_per_em, spread] = metrics(Detail::Text);
  std::set<std::uint64_t> seen;  // some glyphs look the same
  for (const auto glyph : glyphs) {
    if (!seen.insert(glyph.key()).second) continue;
    const AtlasGlyph* const found = atlas.find(glyph, Detail::Text);
    WorkLimit none;
    const DistanceField field = make_distance_field(*glyph, texels_per_em, spread, none);
    ASSERT_EQ(found == nullptr, field.texels.empty());
    if (found == nullptr) continue;
    const AtlasPage& page = atlas.pages()[found->page];
    const glm::ivec2 corner(found->texel_min);
    ASSERT_EQ(found->texel_max - found->texel_min, glm::vec2(field.width, field.height));
    EXPECT_EQ(found->em_min * static_cast<float>(texels_per_em), glm::vec2(field.origin));
    for (int y = -1; y <= field.height; ++y) {
      for (int x = -1; x <= field.width; ++x) {
        const std::size_t index = index_of(corner.x + x, corner.y + y, page.width);
        const bool gap = x < 0 || y < 0 || x == field.width || y == field.height;
        const auto expected = gap ? 0 : field.texels[index_of(x, y, field.width)];
        ASSERT_EQ(page.texels.at(index), expected);
        if (!gap) {
          ASSERT_FALSE(std::exchange(taken[found->page][index], 1));
        }
      }
    }
  }
}

TEST_F(GlyphAtlases, GrowsAndKeepsWhatWasFound) {
  const deck::OutlineRef first = outlines.glyph(fonts, U'A');
  atlas.prepare(std::span(&first, 1), Detail::Text);
  const AtlasGlyph before = *atlas.find(first, Detail::Text);
  const std::uint32_t revision = atlas.pages()[0].revision;

  atlas.prepare(std::span(&first, 1), Detail::Text);
  EXPECT_EQ(atlas.pages()[0].revision, revision) << "nothing new, nothing to upload";

  atlas.prepare(first_glyphs(300), Detail::Text);
  const AtlasGlyph* const after = atlas.find(first, Detail::Text);
  EXPECT_EQ(after->page, before.page);
  EXPECT_EQ(after->texel_min, before.texel_min);
  EXPECT_GT(atlas.pages()[0].revision, revision);
}

TEST_F(GlyphAtlases, KeepsDetailsApart) {
  const deck::OutlineRef glyph = outlines.glyph(fonts, U'x', text::kMath);
  atlas.prepare(std::span(&glyph, 1), Detail::Display);
  EXPECT_EQ(atlas.find(glyph, Detail::Text), nullptr);
  ASSERT_NE(atlas.find(glyph, Detail::Display), nullptr);
  atlas.prepare(std::span(&glyph, 1), Detail::Text);
  EXPECT_NE(atlas.find(glyph, Detail::Text)->page, atlas.find(glyph, Detail::Display)->page);
  EXPECT_EQ(atlas.pages()[atlas.find(glyph, Detail::Text)->page].detail, Detail::Text);
}

TEST_F(GlyphAtlases, MakesNothingOfASpaceOrOfWhatIsTooLarge) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const std::array<deck::OutlineRef, 4> none{
      outlines.glyph(fonts, U' '), outlines.rectangle({0, 0}, {1e6F, 1}, deck::OutlineKind::Glyph),
      outlines.rectangle({0, 0}, {nan, 1}, deck::OutlineKind::Glyph),
      outlines.rectangle({3e30F, 0}, {3e30F, 1}, deck::OutlineKind::Glyph)};
  for (const Detail detail : {Detail::Text, Detail::Display}) {
    atlas.prepare(none, detail);
    for (const deck::OutlineRef outline : none) EXPECT_EQ(atlas.find(outline, detail), nullptr);
  }
  EXPECT_TRUE(atlas.pages().empty());
}

TEST_F(GlyphAtlases, KnowsAnOutlineByItsKeyInWhateverMemoryItLies) {
  const std::array one{outlines.rectangle({0, 0}, {1, 1}, deck::OutlineKind::Glyph)};
  const std::array other{outlines.rectangle({0, 0}, {1, 1}, deck::OutlineKind::Glyph)};
  ASSERT_NE(&*one[0], &*other[0]);
  atlas.prepare(one, Detail::Text);
  EXPECT_NE(atlas.find(other[0], Detail::Text), nullptr);
  const std::uint32_t revision = atlas.pages()[0].revision;
  atlas.prepare(other, Detail::Text);
  EXPECT_EQ(atlas.pages()[0].revision, revision);
}

TEST(ShelfPacker, RefusesWhatDoesNotFit) {
  ShelfPacker packer(64);
  EXPECT_FALSE(packer.place(63, 10).has_value());
  EXPECT_FALSE(packer.place(10, 63).has_value());
  EXPECT_TRUE(packer.place(62, 62).has_value());
  EXPECT_FALSE(packer.place(1, 1).has_value());
}

}  // namespace
}  // namespace rostrum::render
