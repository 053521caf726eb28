// Texts with parts: what each glyph stands for, styles of spans, families, direction, wrapping.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "embedded_fonts.h"
#include "text/bidi.h"
#include "text/font_face.h"

namespace rostrum::text {
namespace {

using scene::TextStyle;

const Fonts& fonts() {
  static const Fonts fonts = open_fonts();
  return fonts;
}

scene::Layout layout(std::string_view text, const TextStyle& style = {}) {
  return fonts().layout_text(text, 48, style);
}

// The pieces of the source that the glyphs stand for, from left to right.
std::vector<std::string> sources(std::string_view text, const TextStyle& style = {}) {
  std::vector<std::string> result;
  for (const auto& glyph : layout(text, style).glyphs) {
    result.emplace_back(text.substr(glyph.source.begin, glyph.source.end - glyph.source.begin));
  }
  return result;
}

using Strings = std::vector<std::string>;

TEST(TextSource, OfEachGlyphIsItsBytes) {
  EXPECT_EQ(sources("aé z"), (Strings{"a", "é", "z"}));
  EXPECT_EQ(sources("x\ty\nz"), (Strings{"x", "y", "z"}));
  EXPECT_EQ(sources("a\xFFz"), (Strings{"a", "\xFF", "z"}));
}

TEST(TextSource, OfALigatureIsAllOfItsCharacters) {
  EXPECT_EQ(sources("a -> b"), (Strings{"a", "->", "b"}));
  TextStyle apart;
  apart.ligatures = false;
  EXPECT_EQ(sources("a -> b", apart), (Strings{"a", "-", ">", "b"}));
}

TEST(TextSource, OfAMarkIsItsLetterToo) {
  for (const std::string& source : sources("x\u0302y")) {
    EXPECT_TRUE(source == "x\u0302" || source == "y") << source;
  }
}

TEST(TextSource, CountsLines) {
  const scene::Layout two = layout("ab\ncd");
  EXPECT_EQ(two.glyphs.at(1).line, 0U);
  EXPECT_EQ(two.glyphs.at(2).line, 1U);
}

TEST(TextStyles, OfSpansTakeOtherFonts) {
  TextStyle style;
  style.spans = {
      {.begin = 1, .end = 3, .weight = scene::Weight::Bold},
      {.begin = 2, .end = 4, .slant = scene::Slant::Italic},
      {.begin = 4, .end = 99, .weight = scene::Weight::Bold, .slant = scene::Slant::Italic}};
  std::vector<std::uint16_t> used;
  for (const auto& glyph : layout("abcdef", style).glyphs) used.push_back(glyph.glyph.font);
  EXPECT_EQ(used, (std::vector<std::uint16_t>{kRegular, kBold, kItalic, kItalic, kBoldItalic,
                                              kBoldItalic}));
}

TEST(TextStyles, MonospacedGlyphsAreEvenlyApartAndNeverJoined) {
  TextStyle style;
  style.family = scene::Family::Monospace;
  const scene::Layout code = layout("i->m", style);
  ASSERT_EQ(code.glyphs.size(), 4U);
  const auto x = [&](std::size_t i) { return code.glyphs[i].placement.origin.x; };
  EXPECT_EQ(code.glyphs[0].glyph.font, kMono);
  EXPECT_NEAR(x(1) - x(0), x(3) - x(2), 1e-9);
  EXPECT_GT(x(1) - x(0), 0.3);
}

TEST(TextStyles, AFontWithoutItalicsLeans) {
  TextStyle style;
  style.family = scene::Family::Monospace;
  style.slant = scene::Slant::Italic;
  EXPECT_GT(layout("l", style).glyphs.at(0).placement.y_axis.x, 0.05);
  style.family = scene::Family::Sans;
  EXPECT_EQ(layout("l", style).glyphs.at(0).placement.y_axis.x, 0);
}

TEST(RightToLeft, WordsAndNumbersStandAsTheyRead) {
  EXPECT_EQ(sources("אב גד"), (Strings{"ד", "ג", "ב", "א"}));
  // The parentheses are mirrored: the one that ends the source looks like the other.
  EXPECT_EQ(sources("אב (123)"), (Strings{")", "1", "2", "3", "(", "ב", "א"}));
  EXPECT_EQ(sources("ab אב 3+4 cd"), (Strings{"a", "b", "3", "+", "4", "ב", "א", "c", "d"}));
  EXPECT_EQ(sources("ab אב, 3"), (Strings{"a", "b", "3", ",", "ב", "א"}));
}

// The levels that the Unicode standard's own example of rule L2 has.
TEST(RightToLeft, StretchesAreReversedFromTheHighestLevelDown) {
  const std::vector<std::uint8_t> levels{0, 1, 2, 1, 0};
  EXPECT_EQ(visual_order(levels), (std::vector<std::size_t>{0, 3, 2, 1, 4}));
  const std::vector<std::uint8_t> nested{1, 2, 2, 1};
  EXPECT_EQ(visual_order(nested), (std::vector<std::size_t>{3, 1, 2, 0}));
}

TEST(RightToLeft, ArabicLettersJoinAndStandFromTheRight) {
  const scene::Layout word = layout("سلام 12");
  ASSERT_GE(word.glyphs.size(), 4U);
  EXPECT_EQ(word.glyphs.front().source.begin, 9U);  // the 1
  EXPECT_EQ(word.glyphs.back().source.begin, 0U);
}

Strings wrapped(std::string_view text, double width) {
  TextStyle style;
  style.wrap_width = width;
  Strings lines;
  for (const auto& glyph : layout(text, style).glyphs) {
    lines.resize(std::max(lines.size(), glyph.line + 1));
    lines[glyph.line] += text.substr(glyph.source.begin, glyph.source.end - glyph.source.begin);
  }
  return lines;
}

double width_of(std::string_view text) {
  Box ink;
  for (const auto& glyph : layout(text).glyphs) {
    for (const Point p : *glyph.hull) ink.add(glyph.placement(p));
  }
  return ink.width();
}

TEST(Wrapping, BreaksWhereItMayAndFills) {
  EXPECT_EQ(wrapped("one two three", 100), (Strings{"onetwothree"}));
  EXPECT_EQ(wrapped("one two three", width_of("one two") + 0.1), (Strings{"onetwo", "three"}));
  EXPECT_EQ(wrapped("one two three", width_of("one two") - 0.1), (Strings{"one", "two", "three"}));
  EXPECT_EQ(wrapped("one two three", 0.01), (Strings{"one", "two", "three"}));
  EXPECT_EQ(wrapped("self-made man", width_of("self-") + 0.1), (Strings{"self-", "made", "man"}));
  EXPECT_EQ(wrapped("one\u00A0two three", 0.01), (Strings{"onetwo", "three"}));
  EXPECT_EQ(wrapped("a b\n\nc", 100), (Strings{"ab", "", "c"}));
}

TEST(Wrapping, NoLineIsWiderThanTold) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += std::string(1 + static_cast<std::size_t>(i % 7), 'n') + " ";
  TextStyle style;
  style.wrap_width = 5;
  std::size_t lines = 0;
  for (const auto& glyph : layout(text, style).glyphs) {
    EXPECT_LT(glyph.placement.origin.x, 5);
    lines = glyph.line + 1;
  }
  EXPECT_GT(lines, 50U);
  EXPECT_LT(lines, 130U);
}

TEST(Alignment, MovesTheShorterLine) {
  const auto first_of_second = [](scene::LineAlignment alignment) {
    TextStyle style;
    style.alignment = alignment;
    return layout("HHHH\nH", style).glyphs.back().placement.origin.x;
  };
  const double left = first_of_second(scene::LineAlignment::Left);
  const double right = first_of_second(scene::LineAlignment::Right);
  EXPECT_EQ(left, 0);
  EXPECT_NEAR(right, layout("HHHH").glyphs.back().placement.origin.x, 1e-9);
  EXPECT_NEAR(first_of_second(scene::LineAlignment::Center), right / 2, 1e-9);
}

TEST(LineSpacing, IsManims) {
  TextStyle style;
  style.line_spacing = 1;
  EXPECT_DOUBLE_EQ(layout("H\nH", style).glyphs.back().placement.origin.y, -48 * 2.0 / 96);
}

}  // namespace
}  // namespace rostrum::text
