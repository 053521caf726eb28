// Recording, and what evaluate makes of it.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

class Recording : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }
  Timeline finish() { return std::move(scene).finish(); }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(Recording, TimesAreDecimalNumbers) {
  Mobject box = scene.Square(1);
  for (int i = 0; i < 10; ++i) {
    scene.play(Create(box), {.run_time = 0.1});
  }
  scene.stop(0.7);
  const Timeline timeline = finish();
  EXPECT_EQ(timeline.stops.at(0).time, 1.0);
  EXPECT_EQ(timeline.plays.at(2).end, 0.3);
  EXPECT_EQ(timeline.clips.at(6).end, 0.7);
  EXPECT_EQ(timeline.duration, 1.7);
}

TEST_F(Recording, APlayLastsAsLongAsItsLongestAnimation) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(1);
  scene.play({FadeIn(a, {.run_time = 0.5}), FadeIn(b, {.run_time = 2})});
  scene.play({FadeOut(a), FadeOut(b, {.run_time = 3})}, {.run_time = 0.25});
  const Timeline timeline = finish();
  EXPECT_EQ(timeline.plays.at(0).end, 2);
  EXPECT_EQ(timeline.clips.at(0).end, 0.5);
  EXPECT_EQ(timeline.plays.at(1).end, 2.25);
  EXPECT_EQ(timeline.clips.at(3).end, 2.25);
}

TEST_F(Recording, WriteTakesItsTimeFromTheNumberOfGlyphs) {
  scene.play(Write(scene.Text("fourteen glyphs")));
  scene.play(Write(scene.Text("fifteen  glyphs.")));
  scene.play(Write(scene.Text("a text of forty glyphs, without its spaces in it")));
  const Timeline timeline = finish();
  EXPECT_EQ(timeline.clips[0].end - timeline.clips[0].start, 1);
  EXPECT_EQ(timeline.clips[0].lag_ratio, 0.2);
  EXPECT_EQ(timeline.clips[1].end - timeline.clips[1].start, 1);
  EXPECT_EQ(timeline.clips[2].part_count, 39);
  EXPECT_EQ(timeline.clips[2].end - timeline.clips[2].start, 2);
  EXPECT_DOUBLE_EQ(timeline.clips[2].lag_ratio, 4.0 / 39);
}

TEST_F(Recording, FadeInRisesAndMoves) {
  Mobject box = scene.Square(1, {.fill_opacity = 0.5, .stroke_width = 2});
  scene.play(FadeIn(box, {.shift = UP, .scale = 0.5, .rate_func = linear}));
  const Timeline timeline = finish();
  const DrawList half = evaluate(timeline, 0.5);
  ASSERT_EQ(half.quads.size(), 1);
  EXPECT_FLOAT_EQ(half.quads[0].fill.a, 0.25F);
  EXPECT_FLOAT_EQ(half.quads[0].stroke.a, 0.5F);
  EXPECT_FLOAT_EQ(half.quads[0].center.y, -0.5F);
  EXPECT_FLOAT_EQ(half.quads[0].half_size.x, 0.375F);
  EXPECT_FLOAT_EQ(half.quads[0].stroke_width, 0.02F);  // strokes do not scale
  const DrawList end = evaluate(timeline, 1);
  EXPECT_FLOAT_EQ(end.quads.at(0).center.y, 0);
  EXPECT_FLOAT_EQ(end.quads.at(0).half_size.x, 0.5F);
}

TEST_F(Recording, FadeOutGoesAndLeaves) {
  Mobject box = scene.Square(1);
  scene.play(FadeIn(box));
  scene.play(FadeOut(box, {.shift = RIGHT, .rate_func = linear}));
  scene.wait(1);
  const Timeline timeline = finish();
  EXPECT_FLOAT_EQ(evaluate(timeline, 1.25).quads.at(0).center.x, 0.25F);
  EXPECT_FLOAT_EQ(evaluate(timeline, 1.25).quads.at(0).stroke.a, 0.75F);
  EXPECT_TRUE(evaluate(timeline, 2).quads.empty());
}

TEST_F(Recording, CreateDrawsOnePartAfterTheOther) {
  Mobject lines = scene.Group({scene.Line(LEFT, RIGHT), scene.Polyline({UP, ORIGIN, DOWN})});
  scene.play(Create(lines, {.rate_func = linear}));
  const Timeline timeline = finish();
  const DrawList quarter = evaluate(timeline, 0.25);
  ASSERT_EQ(quarter.paths.size(), 1);
  EXPECT_FLOAT_EQ(quarter.paths[0].progress, 0.5F);
  const DrawList later = evaluate(timeline, 0.75);
  ASSERT_EQ(later.paths.size(), 2);
  EXPECT_FLOAT_EQ(later.paths[0].progress, 1);
  EXPECT_FLOAT_EQ(later.paths[1].progress, 0.5F);
  EXPECT_EQ(later.paths[1].first_point, 2);
  EXPECT_EQ(later.paths[1].point_count, 3);
}

TEST_F(Recording, APartlyCreatedRectangleIsAPathAndFillsWhatThereIsOfIt) {
  Mobject box = scene.Rectangle(2, 1, {.fill_opacity = 0.5});
  scene.play(Create(box, {.rate_func = linear}));
  const Timeline timeline = finish();
  const DrawList half = evaluate(timeline, 0.5);
  EXPECT_TRUE(half.quads.empty());
  ASSERT_EQ(half.paths.size(), 2);
  EXPECT_EQ(half.paths[0].stroke_width, 0);
  EXPECT_FLOAT_EQ(half.paths[0].color.a, 0.5F);
  EXPECT_TRUE(half.paths[1].closed);
  EXPECT_FLOAT_EQ(half.paths[1].stroke_width, 0.04F);
  EXPECT_EQ(evaluate(timeline, 1).quads.size(), 1);
}

TEST_F(Recording, WriteOutlinesThenFills) {
  Mobject text = scene.Text("a", {.color = RED});
  scene.play(Write(text));
  const Timeline timeline = finish();
  const DrawList outline = evaluate(timeline, 0.25);
  EXPECT_TRUE(outline.glyphs.empty());
  ASSERT_EQ(outline.paths.size(), 1);
  EXPECT_FLOAT_EQ(outline.paths[0].progress, 0.5F);
  EXPECT_EQ(outline.paths[0].color, Rgba(1, 1, 1, 1));
  EXPECT_FLOAT_EQ(outline.paths[0].stroke_width, 0.02F);

  const DrawList filling = evaluate(timeline, 0.75);
  ASSERT_EQ(filling.glyphs.size(), 1);
  EXPECT_FLOAT_EQ(filling.glyphs[0].color.a, 0.5F);
  ASSERT_EQ(filling.paths.size(), 1);
  EXPECT_FLOAT_EQ(filling.paths[0].stroke_width, 0.01F);
  EXPECT_FLOAT_EQ(filling.paths[0].color.g, (1 + 0x62 / 255.0F) / 2);

  const DrawList done = evaluate(timeline, 1);
  EXPECT_EQ(done.glyphs.size(), 1);
  EXPECT_TRUE(done.paths.empty());
}

TEST_F(Recording, WriteOutlinesAFormulaInItsColour) {
  scene.play(Write(scene.MathTex("x", {.color = YELLOW})));
  const Timeline timeline = finish();
  EXPECT_EQ(evaluate(timeline, 0.25).paths.at(0).color, Rgba(1, 1, 0, 1));
}

TEST_F(Recording, GlyphsFollowEachOtherWithTheLag) {
  scene.play(Write(scene.Text("abc"), {.run_time = 1, .lag_ratio = 1}));
  const Timeline timeline = finish();
  const DrawList list = evaluate(timeline, 0.55);  // the second of three is 65 % done
  ASSERT_EQ(list.glyphs.size(), 2);
  EXPECT_FLOAT_EQ(list.glyphs[0].color.a, 1);
  EXPECT_FLOAT_EQ(list.glyphs[1].color.a, 0.3F);
  EXPECT_EQ(list.glyphs[0].glyph.glyph, 'a');
}

TEST_F(Recording, FadingAGroupMadeOfWhatIsThereBringsItToTheTopAndTakesItAway) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(2);
  Mobject c = scene.Square(3);
  scene.play({FadeIn(a), FadeIn(b), FadeIn(c)});
  scene.play(FadeOut(scene.Group({a, b})));
  const Timeline timeline = finish();
  const auto widths = [&](double t) {
    std::vector<float> found;
    for (const QuadItem& quad : evaluate(timeline, t).quads) {
      found.push_back(quad.half_size.x * 2);
    }
    return found;
  };
  EXPECT_EQ(widths(0.9), (std::vector<float>{1, 2, 3}));
  EXPECT_EQ(widths(1.5), (std::vector<float>{3, 1, 2}));
  EXPECT_EQ(widths(2), (std::vector<float>{3}));
}

TEST_F(Recording, TakingAPartOfAGroupLeavesTheOthers) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(2);
  scene.play(FadeIn(scene.Group({a, b})));
  scene.play(FadeOut(a));
  const Timeline timeline = finish();
  EXPECT_EQ(evaluate(timeline, 2).quads.size(), 1);
}

TEST_F(Recording, WhatMovesWithoutAnimationIsThereFromTheNextPlayOn) {
  Mobject box = scene.Square(1);
  scene.add(box);
  scene.wait(1);
  box.shift(RIGHT);
  scene.wait(1);
  scene.remove(box);
  const Timeline timeline = finish();
  EXPECT_EQ(evaluate(timeline, 0.99).quads.at(0).center.x, 0);
  EXPECT_EQ(evaluate(timeline, 1).quads.at(0).center.x, 1);
  EXPECT_TRUE(evaluate(timeline, 2).quads.empty());
}

TEST_F(Recording, ThereAndBackLeavesNothing) {
  scene.play(FadeIn(scene.Square(1), {.rate_func = there_and_back}));
  scene.wait(1);
  const Timeline timeline = finish();
  EXPECT_FLOAT_EQ(evaluate(timeline, 0.5).quads.at(0).stroke.a, 1);
  EXPECT_TRUE(evaluate(timeline, 1.5).quads.empty());
}

TEST_F(Recording, SlidesAndStops) {
  scene.play(FadeIn(scene.Square(1)));
  scene.stop(2);
  scene.slide("Second", "More.");
  scene.wait(0.2);
  const Timeline timeline = finish();
  ASSERT_EQ(timeline.slides.size(), 2);
  EXPECT_EQ(timeline.slides[1].start, 3);
  EXPECT_EQ(timeline.slides[1].notes, "More.");
  ASSERT_EQ(timeline.stops.size(), 1);
  EXPECT_EQ(timeline.stops[0].time, 1);
  EXPECT_EQ(timeline.stops[0].hold, 2);
}

TEST_F(Recording, ObjectsAreNamedAsAPersonWould) {
  Mobject text = scene.Text("two\nlines");
  scene.play(Write(text));
  scene.play(FadeOut(text));
  const Timeline timeline = finish();
  ASSERT_EQ(timeline.objects.size(), 1);
  EXPECT_EQ(timeline.objects[0].name, "two lines");
  EXPECT_EQ(timeline.clips[1].object, 0);
}

TEST_F(Recording, ShapesKnowWhoseLooksTheyAre) {
  Mobject text = scene.Text("label", {.font_size = 72});
  scene.add(scene.Group({scene.Square(1), text}));
  scene.wait(1);
  text.scale(2).rotate(1);
  scene.wait(1);
  const Timeline timeline = finish();
  ASSERT_EQ(timeline.mobjects.size(), 2);
  EXPECT_EQ(timeline.mobjects[0].name, "Square");
  EXPECT_EQ(timeline.mobjects[1].name, "label");
  ASSERT_EQ(timeline.shapes.size(), 3);
  EXPECT_EQ(timeline.shapes[1].mobject, 1);
  EXPECT_EQ(timeline.shapes[2].mobject, 1);
  EXPECT_NEAR(timeline.shapes[1].cap_height, 0.7, 1e-9);
  EXPECT_NEAR(timeline.shapes[2].cap_height, 1.4, 1e-9);
}

TEST_F(Recording, WhatAnAnimationChangesIsNotAtRest) {
  Mobject text = scene.Text("ab");
  Mobject square = scene.Square(1);
  scene.add(scene.Square(1, {.stroke_width = 0}));
  scene.play({FadeIn(square, {.run_time = 1}), Write(text, {.run_time = 2})});
  scene.play(FadeOut(square));
  const Timeline timeline = finish();
  std::vector<const Shape*> shapes;
  const auto at_rest = [&](double t) {
    resting_shapes(timeline, t, shapes);
    std::string names;
    for (const Shape* shape : shapes) names += timeline.mobjects[shape->mobject].name + ' ';
    return names;
  };
  EXPECT_EQ(at_rest(0.5), "");
  EXPECT_EQ(at_rest(1), "Square ");
  EXPECT_EQ(at_rest(1.9), "Square ");
  EXPECT_EQ(at_rest(2), "Square ab ");
  EXPECT_EQ(at_rest(2.5), "ab ");
  EXPECT_EQ(at_rest(3), "ab ");
}

TEST_F(Recording, AGroupIsNamedByItsText) {
  scene.play(FadeIn(scene.Group({scene.Square(1), scene.Text("label")})));
  scene.play(FadeIn(scene.Group({scene.Square(1)})));
  const Timeline timeline = finish();
  EXPECT_EQ(timeline.objects.at(0).name, "label");
  EXPECT_EQ(timeline.objects.at(1).name, "Group");
}

TEST_F(Recording, ShownBoxesFollowWhatIsDrawn) {
  Mobject box = scene.Rectangle(2, 1);
  Mobject text = scene.Text("ab", {.font_size = 72});
  const Box of_text = text.box();
  scene.play({FadeIn(box, {.shift = UP, .rate_func = linear}), Write(text, {.lag_ratio = 1})});
  const Timeline timeline = finish();
  std::vector<Box> boxes;
  shown_boxes(timeline, 0, boxes);
  EXPECT_TRUE(boxes.empty()) << "nothing is seen yet";
  shown_boxes(timeline, 0.25, boxes);
  ASSERT_EQ(boxes.size(), 2);
  EXPECT_NEAR(boxes[0].center().y, -0.75, 1e-9);
  EXPECT_NEAR(boxes[0].width(), 2, 1e-9);
  EXPECT_LT(boxes[1].width(), of_text.width() * 0.6) << "its second glyph is not there yet";
  shown_boxes(timeline, 1, boxes);
  ASSERT_EQ(boxes.size(), 2);
  EXPECT_EQ(boxes[0].center(), ORIGIN);
  EXPECT_EQ(boxes[1], of_text);
}

TEST_F(Recording, GlyphUsesKnowTheLargestSize) {
  scene.play(Write(scene.Text("a", {.font_size = 72})));
  scene.play(FadeIn(scene.Text("a", {.font_size = 36}), {.scale = 4}));
  const std::vector<GlyphUse> uses = glyph_uses(finish());
  ASSERT_EQ(uses.size(), 1);
  EXPECT_DOUBLE_EQ(uses[0].em, 2);
}

// The rule that makes seeking, previews and parallel export possible.
TEST_F(Recording, EvaluateHasNoState) {
  Mobject text = scene.Text("some text to write");
  Mobject boxes = scene.Group({scene.Square(1, {.fill_opacity = 0.3}), scene.Line(LEFT, UP)});
  scene.play({Write(text), Create(boxes)});
  scene.play(FadeOut(scene.Group({text, boxes}), {.shift = UP, .scale = 2}));
  const Timeline timeline = finish();
  std::vector<double> times(301);
  for (std::size_t i = 0; i < times.size(); ++i) {
    times[i] = static_cast<double>(i) / 100;
  }
  std::vector<DrawList> in_order;
  in_order.reserve(times.size());
  for (const double t : times) {
    in_order.push_back(evaluate(timeline, t));
  }
  std::vector<std::size_t> order(times.size());
  std::iota(order.begin(), order.end(), 0U);
  std::shuffle(order.begin(), order.end(), std::mt19937(7));
  DrawList reused;
  for (const std::size_t i : order) {
    evaluate(timeline, times[i], reused);
    EXPECT_EQ(reused, in_order[i]) << "at " << times[i];
  }
  EXPECT_EQ(evaluate(timeline, -5), in_order.front());
  EXPECT_EQ(evaluate(timeline, 500), in_order.back());
}

}  // namespace
}  // namespace rostrum::scene
