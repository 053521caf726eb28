// What is seen of each animation while it is played, and of what is on the slide before and after.
#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "deck/evaluate.h"
#include "deck/glyph_use.h"
#include "deck/visible.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

using deck::Deck;
using deck::DrawList;
using deck::evaluate;
using deck::QuadItem;
using deck::Rgba;

class Animations : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }
  Deck finish() { return std::move(scene).finish(); }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(Animations, FadeInRisesAndMoves) {
  Mobject box = scene.Square(1, {.fill_opacity = 0.5, .stroke_width = 2});
  scene.play(FadeIn(box, {.shift = UP, .scale = 0.5, .rate_func = linear}));
  const Deck deck = finish();
  const DrawList half = evaluate(deck, 0.5);
  ASSERT_EQ(half.quads.size(), 1);
  EXPECT_FLOAT_EQ(half.quads[0].fill.a, 0.25F);
  EXPECT_FLOAT_EQ(half.quads[0].stroke.a, 0.5F);
  EXPECT_FLOAT_EQ(half.quads[0].center.y, -0.5F);
  EXPECT_FLOAT_EQ(half.quads[0].half_size.x, 0.375F);
  EXPECT_FLOAT_EQ(half.quads[0].stroke_width, 0.02F);  // strokes do not scale
  const DrawList end = evaluate(deck, 1);
  EXPECT_FLOAT_EQ(end.quads.at(0).center.y, 0);
  EXPECT_FLOAT_EQ(end.quads.at(0).half_size.x, 0.5F);
}

TEST_F(Animations, FadeOutGoesAndLeaves) {
  Mobject box = scene.Square(1);
  scene.play(FadeIn(box));
  scene.play(FadeOut(box, {.shift = RIGHT, .rate_func = linear}));
  scene.wait(1);
  const Deck deck = finish();
  EXPECT_FLOAT_EQ(evaluate(deck, 1.25).quads.at(0).center.x, 0.25F);
  EXPECT_FLOAT_EQ(evaluate(deck, 1.25).quads.at(0).stroke.a, 0.75F);
  EXPECT_TRUE(evaluate(deck, 2).quads.empty());
}

TEST_F(Animations, CreateDrawsOnePartAfterTheOther) {
  Mobject lines = scene.Group({scene.Line(LEFT, RIGHT), scene.Polyline({UP, ORIGIN, DOWN})});
  scene.play(Create(lines, {.rate_func = linear}));
  const Deck deck = finish();
  const DrawList quarter = evaluate(deck, 0.25);
  ASSERT_EQ(quarter.paths.size(), 1);
  EXPECT_EQ(quarter.paths[0].begin, 0);
  EXPECT_FLOAT_EQ(quarter.paths[0].end, 0.5F);
  const DrawList later = evaluate(deck, 0.75);
  ASSERT_EQ(later.paths.size(), 2);
  EXPECT_FLOAT_EQ(later.paths[0].end, 1);
  EXPECT_FLOAT_EQ(later.paths[1].end, 0.5F);
  EXPECT_EQ(later.paths[0].outline->curve_count(), 1);
  EXPECT_EQ(later.paths[1].outline->curve_count(), 2);
}

TEST_F(Animations, APartlyCreatedRectangleIsAPathAndFillsWhatThereIsOfIt) {
  Mobject box = scene.Rectangle(2, 1, {.fill_opacity = 0.5});
  scene.play(Create(box, {.rate_func = linear}));
  const Deck deck = finish();
  const DrawList half = evaluate(deck, 0.5);
  EXPECT_TRUE(half.quads.empty());
  ASSERT_EQ(half.paths.size(), 1);
  EXPECT_FLOAT_EQ(half.paths[0].end, 0.5F);
  EXPECT_FLOAT_EQ(half.paths[0].fill.a, 0.5F);
  EXPECT_FLOAT_EQ(half.paths[0].stroke.a, 1);
  EXPECT_FLOAT_EQ(half.paths[0].stroke_width, 0.04F);
  EXPECT_EQ(evaluate(deck, 1).quads.size(), 1);
}

TEST_F(Animations, WriteOutlinesThenFills) {
  Mobject text = scene.Text("a", {.color = RED});
  scene.play(Write(text));
  const Deck deck = finish();
  const DrawList outline = evaluate(deck, 0.25);
  EXPECT_TRUE(outline.glyphs.empty());
  ASSERT_EQ(outline.paths.size(), 1);
  EXPECT_FLOAT_EQ(outline.paths[0].end, 0.5F);
  EXPECT_EQ(outline.paths[0].fill.a, 0);
  EXPECT_EQ(outline.paths[0].stroke, Rgba(1, 1, 1, 1));
  EXPECT_FLOAT_EQ(outline.paths[0].stroke_width, 0.02F);

  const DrawList filling = evaluate(deck, 0.75);
  ASSERT_EQ(filling.glyphs.size(), 1);
  EXPECT_FLOAT_EQ(filling.glyphs[0].color.a, 0.5F);
  EXPECT_FLOAT_EQ(filling.glyphs[0].color.g, 0x62 / 255.0F);
  ASSERT_EQ(filling.paths.size(), 1);
  EXPECT_FLOAT_EQ(filling.paths[0].stroke_width, 0.01F);
  EXPECT_EQ(filling.paths[0].stroke, Rgba(1, 1, 1, 1)) << "a text's stroke is white in Manim";
  EXPECT_EQ(filling.runs.front().kind, deck::ItemKind::Glyph) << "the stroke is over the fill";

  const DrawList done = evaluate(deck, 1);
  EXPECT_EQ(done.glyphs.size(), 1);
  EXPECT_TRUE(done.paths.empty());
}

TEST_F(Animations, WriteOutlinesAFormulaInItsColour) {
  scene.play(Write(scene.MathTex("x", {.color = YELLOW})));
  EXPECT_EQ(evaluate(finish(), 0.25).paths.at(0).stroke, Rgba(1, 1, 0, 1));
}

TEST_F(Animations, WriteOutlinesAShapeInItsStrokesColourAndOpacity) {
  scene.play(Write(scene.Square(
      1, {.color = YELLOW, .fill_opacity = 1, .stroke_width = 0, .stroke_opacity = 0.5})));
  const DrawList list = evaluate(finish(), 0.25);
  ASSERT_EQ(list.paths.size(), 1);
  EXPECT_EQ(list.paths[0].stroke, Rgba(1, 1, 0, 0.5F));
  EXPECT_FLOAT_EQ(list.paths[0].stroke_width, 0.02F);
}

TEST_F(Animations, GlyphsFollowEachOtherWithTheLag) {
  Mobject text = scene.Text("abc");
  const Box first = text.at(0).box();
  scene.play(Write(text, {.run_time = 1, .lag_ratio = 1}));
  const Deck deck = finish();
  const DrawList list = evaluate(deck, 0.55);  // the second of three is 65 % done
  ASSERT_EQ(list.glyphs.size(), 2);
  EXPECT_FLOAT_EQ(list.glyphs[0].color.a, 1);
  EXPECT_FLOAT_EQ(list.glyphs[1].color.a, 0.3F);
  EXPECT_NEAR(list.glyphs[0].placement.origin.x, first.min.x, 1e-6);
}

TEST_F(Animations, FadingAGroupMadeOfWhatIsThereBringsItToTheTopAndTakesItAway) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(2);
  Mobject c = scene.Square(3);
  scene.play({FadeIn(a), FadeIn(b), FadeIn(c)});
  scene.play(FadeOut(scene.Group({a, b})));
  const Deck deck = finish();
  const auto widths = [&](double t) {
    std::vector<float> found;
    for (const QuadItem& quad : evaluate(deck, t).quads) {
      found.push_back(quad.half_size.x * 2);
    }
    return found;
  };
  EXPECT_EQ(widths(0.9), (std::vector<float>{1, 2, 3}));
  EXPECT_EQ(widths(1.5), (std::vector<float>{3, 1, 2}));
  EXPECT_EQ(widths(2), (std::vector<float>{3}));
}

TEST_F(Animations, TakingAPartOfAGroupLeavesTheOthers) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(2);
  scene.play(FadeIn(scene.Group({a, b})));
  scene.play(FadeOut(a));
  const Deck deck = finish();
  EXPECT_EQ(evaluate(deck, 2).quads.size(), 1);
}

TEST_F(Animations, WhatMovesWithoutAnimationIsThereFromTheNextPlayOn) {
  Mobject box = scene.Square(1);
  scene.add(box);
  scene.wait(1);
  box.shift(RIGHT);
  scene.wait(1);
  scene.remove(box);
  const Deck deck = finish();
  EXPECT_EQ(evaluate(deck, 0.99).quads.at(0).center.x, 0);
  EXPECT_EQ(evaluate(deck, 1).quads.at(0).center.x, 1);
  EXPECT_TRUE(evaluate(deck, 2).quads.empty());
}

TEST_F(Animations, ThereAndBackLeavesNothing) {
  scene.play(FadeIn(scene.Square(1), {.rate_func = there_and_back}));
  scene.wait(1);
  const Deck deck = finish();
  EXPECT_FLOAT_EQ(evaluate(deck, 0.5).quads.at(0).stroke.a, 1);
  EXPECT_TRUE(evaluate(deck, 1.5).quads.empty());
}

TEST_F(Animations, ShownBoxesFollowWhatIsDrawn) {
  Mobject box = scene.Rectangle(2, 1);
  Mobject text = scene.Text("ab", {.font_size = 72});
  const Box of_text = text.box();
  scene.play({FadeIn(box, {.shift = UP, .rate_func = linear}), Write(text, {.lag_ratio = 1})});
  const Deck deck = finish();
  std::vector<Box> boxes;
  deck::shown_boxes(deck, 0, boxes);
  EXPECT_TRUE(boxes.empty()) << "nothing is seen yet";
  deck::shown_boxes(deck, 0.25, boxes);
  ASSERT_EQ(boxes.size(), 2);
  EXPECT_NEAR(boxes[0].center().y, -0.75, 1e-6);
  EXPECT_NEAR(boxes[0].width(), 2, 1e-6);
  EXPECT_LT(boxes[1].width(), of_text.width() * 0.6) << "its second glyph is not there yet";
  deck::shown_boxes(deck, 1, boxes);
  ASSERT_EQ(boxes.size(), 2);
  EXPECT_NEAR(boxes[0].center().y, 0, 1e-6);
  EXPECT_NEAR(boxes[1].min.x, of_text.min.x, 1e-6);
  EXPECT_NEAR(boxes[1].max.y, of_text.max.y, 1e-6);
}

TEST_F(Animations, GlyphUsesKnowTheLargestSize) {
  scene.play(Write(scene.Text("a", {.font_size = 72})));
  scene.play(FadeIn(scene.Text("a", {.font_size = 36}), {.scale = 4}));
  const Deck deck = finish();
  const std::vector<deck::GlyphUse> uses = deck::glyph_uses(deck);
  ASSERT_EQ(uses.size(), 1);
  EXPECT_DOUBLE_EQ(uses[0].em, 2);
}

}  // namespace
}  // namespace rostrum::scene
