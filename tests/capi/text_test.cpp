// Text and formulas through the C library are those of the fonts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "capi_fixture.h"
#include "embedded_fonts.h"
#include "text/formula.h"

namespace rostrum::tests {
namespace {

using ::testing::HasSubstr;

constexpr rostrum_text_style kPlain{.weight = ROSTRUM_NORMAL,
                                    .slant = ROSTRUM_UPRIGHT,
                                    .family = ROSTRUM_SANS,
                                    .alignment = ROSTRUM_LEFT,
                                    .ligatures = 1,
                                    .reserved = 0,
                                    .line_spacing = 0.3,
                                    .wrap_width = 0};

extern "C" uint32_t version_as_c_sees_it(void);

class CapiText : public Capi {
 protected:
  rostrum_layout text(std::string_view utf8, double size, const rostrum_text_style& style = kPlain,
                      const std::vector<rostrum_text_span>& spans = {}) const {
    rostrum_layout layout{};
    ok(rostrum_text(talk(), utf8.data(), utf8.size(), size, &style, spans.data(), spans.size(),
                    &layout));
    return layout;
  }

  void expect_same(const rostrum_layout& layout, const scene::Layout& expected) const {
    EXPECT_EQ(layout.cap_height, expected.cap_height);
    ASSERT_EQ(layout.count, expected.glyphs.size());
    for (std::size_t i = 0; i < layout.count; ++i) {
      const rostrum_glyph& glyph = layout.glyphs[i];
      const scene::PlacedGlyph& other = expected.glyphs[i];
      EXPECT_EQ(glyph.matrix[0], other.placement.x_axis.x);
      EXPECT_EQ(glyph.matrix[3], other.placement.y_axis.y);
      EXPECT_EQ(glyph.matrix[4], other.placement.origin.x);
      EXPECT_EQ(glyph.matrix[5], other.placement.origin.y);
      EXPECT_EQ(glyph.begin, other.source.begin);
      EXPECT_EQ(glyph.end, other.source.end);
      EXPECT_EQ(glyph.part, other.part);
      EXPECT_EQ(glyph.line, other.line);
      rostrum_outline outline{};
      ok(rostrum_get_outline(talk(), glyph.outline, &outline));
      EXPECT_EQ(copied(outline.points), other.outline->points());
      EXPECT_EQ(copied(outline.hull), *other.hull);
    }
  }

  text::Fonts fonts_ = text::open_fonts();
};

TEST_F(CapiText, IsSetAsTheFontsSetIt) {
  expect_same(text("Hello, fi world\nübung", 42),
              fonts_.layout_text("Hello, fi world\nübung", 42, {}));
}

TEST_F(CapiText, KeepsItsStyleAndItsSpans) {
  rostrum_text_style style = kPlain;
  style.weight = ROSTRUM_BOLD;
  style.alignment = ROSTRUM_CENTER;
  style.wrap_width = 3;
  style.line_spacing = 0.7;
  scene::TextStyle expected(scene::Weight::Bold);
  expected.alignment = scene::LineAlignment::Center;
  expected.wrap_width = 3;
  expected.line_spacing = 0.7;
  expected.spans = {
      {.begin = 2, .end = 7, .slant = scene::Slant::Italic, .family = scene::Family::Monospace}};
  const std::string words = "Some words that are wrapped";
  expect_same(text(words, 30, style,
                   {{.begin = 2, .end = 7, .weight = 0, .slant = 1, .family = ROSTRUM_MONOSPACE}}),
              fonts_.layout_text(words, 30, expected));
}

TEST_F(CapiText, OfAFormulaHasPartsColoursAndRules) {
  const std::array<const char*, 3> strings{"\\frac{a}{b}", "=", "\\color{red} c"};
  const std::array<size_t, 3> lengths{11, 1, 13};
  rostrum_layout layout{};
  ok(rostrum_formula(talk(), strings.data(), lengths.data(), 3, 48, &layout));
  const std::array<std::string_view, 3> views{strings[0], strings[1], strings[2]};
  expect_same(layout, text::layout_formula(fonts_, views, 48).value());
  std::size_t rules = 0;
  for (std::size_t i = 0; i < layout.count; ++i) {
    rules += (layout.glyphs[i].flags & ROSTRUM_GLYPH_RULE) != 0 ? 1 : 0;
  }
  EXPECT_EQ(rules, 1U);
  EXPECT_EQ(layout.glyphs[layout.count - 1].color, 0xFF0000U);
  EXPECT_EQ(layout.glyphs[0].color, ROSTRUM_NONE);
}

TEST_F(CapiText, OfBadTexIsASentence) {
  const char* const bad = "x+\\frac1";
  const size_t length = 8;
  rostrum_layout layout{};
  EXPECT_EQ(rostrum_formula(talk(), &bad, &length, 1, 48, &layout), ROSTRUM_FAILED);
  EXPECT_THAT(rostrum_talk_error(talk()), HasSubstr("\\frac needs two arguments"));
}

TEST_F(CapiText, MarksCharactersThatNoFontHas) {
  const rostrum_layout layout = text("a\U000E0041", 40);
  ASSERT_GE(layout.count, 1U);
  EXPECT_EQ(layout.glyphs[0].flags, 0U);
  const rostrum_layout missing = text("\u4e2d", 40);
  ASSERT_EQ(missing.count, 1U);
  EXPECT_EQ(missing.glyphs[0].flags, std::uint32_t{ROSTRUM_GLYPH_MISSING});
}

TEST_F(CapiText, OfTheSameGlyphHasOneOutline) {
  const rostrum_layout layout = text("aba", 40);
  ASSERT_EQ(layout.count, 3U);
  const std::uint32_t a = layout.glyphs[0].outline;
  EXPECT_EQ(a, layout.glyphs[2].outline);
  EXPECT_NE(a, layout.glyphs[1].outline);
  EXPECT_EQ(text("a", 10).glyphs[0].outline, a);
}

TEST_F(CapiText, IsCalledFromC) { EXPECT_EQ(version_as_c_sees_it(), ROSTRUM_ABI_VERSION); }

}  // namespace
}  // namespace rostrum::tests
