// What is recorded of plays, slides and objects.
#include <gtest/gtest.h>

#include <utility>

#include "deck/evaluate.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

using deck::Deck;

class Recording : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }
  Deck finish() { return std::move(scene).finish(); }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(Recording, TimesAreDecimalNumbers) {
  Mobject box = scene.Square(1);
  for (int i = 0; i < 10; ++i) {
    scene.play(Create(box), {.run_time = 0.1});
  }
  scene.stop(0.7);
  const Deck deck = finish();
  EXPECT_EQ(deck.stops.at(0).time, 1.0);
  EXPECT_EQ(deck.plays.at(2).end, 0.3);
  EXPECT_EQ(deck.clips.at(6).end, 0.7);
  EXPECT_EQ(deck.duration, 1.7);
}

TEST_F(Recording, APlayLastsAsLongAsItsLongestAnimation) {
  Mobject a = scene.Square(1);
  Mobject b = scene.Square(1);
  scene.play({FadeIn(a, {.run_time = 0.5}), FadeIn(b, {.run_time = 2})});
  scene.play({FadeOut(a), FadeOut(b, {.run_time = 3})}, {.run_time = 0.25});
  const Deck deck = finish();
  EXPECT_EQ(deck.plays.at(0).end, 2);
  EXPECT_EQ(deck.clips.at(0).end, 0.5);
  EXPECT_EQ(deck.plays.at(1).end, 2.25);
  EXPECT_EQ(deck.clips.at(3).end, 2.25);
}

TEST_F(Recording, WriteTakesItsTimeFromTheNumberOfGlyphs) {
  scene.play(Write(scene.Text("fourteen glyphs")));
  scene.play(Write(scene.Text("fifteen  glyphs.")));
  scene.play(Write(scene.Text("a text of forty glyphs, without its spaces in it")));
  const Deck deck = finish();
  EXPECT_EQ(deck.clips[0].end - deck.clips[0].start, 1);
  EXPECT_EQ(deck.clips[0].lag_ratio, 0.2);
  EXPECT_EQ(deck.clips[1].end - deck.clips[1].start, 1);
  EXPECT_EQ(deck.clips[2].end - deck.clips[2].start, 2);
  EXPECT_DOUBLE_EQ(deck.clips[2].lag_ratio, 4.0 / 39);
}

TEST_F(Recording, SlidesAndStops) {
  scene.play(FadeIn(scene.Square(1)));
  scene.stop(2);
  scene.slide("Second", "More.");
  scene.wait(0.2);
  const Deck deck = finish();
  ASSERT_EQ(deck.slides.size(), 2);
  EXPECT_EQ(deck.slides[1].start, 3);
  EXPECT_EQ(deck.slides[1].notes, "More.");
  ASSERT_EQ(deck.stops.size(), 1);
  EXPECT_EQ(deck.stops[0].time, 1);
  EXPECT_EQ(deck.stops[0].hold, 2);
  EXPECT_EQ(deck.stops[0].after, deck::AfterStop::Wait);
}

TEST_F(Recording, ObjectsAreNamedAsAPersonWould) {
  Mobject text = scene.Text("two\nlines");
  scene.play(Write(text));
  scene.play(FadeOut(text));
  const Deck deck = finish();
  ASSERT_EQ(deck.objects.size(), 1);
  EXPECT_EQ(deck.objects[0].name, "two lines");
  EXPECT_EQ(deck.objects[0].kind, "Text");
  EXPECT_EQ(deck.clips[1].object, 0);
}

TEST_F(Recording, AGroupIsNamedByItsText) {
  scene.play(FadeIn(scene.Group({scene.Square(1), scene.Text("label")})));
  scene.play(FadeIn(scene.Group({scene.Square(1)})));
  const Deck deck = finish();
  EXPECT_EQ(deck.objects[deck.clips.at(0).object].name, "label");
  EXPECT_EQ(deck.objects[deck.clips.at(1).object].name, "Group");
}

TEST_F(Recording, ClipsSayWhichAnimationItWas) {
  Mobject text = scene.Text("word");
  scene.play({Write(text), Create(scene.Square(1), {.rate_func = there_and_back})});
  scene.play(FadeOut(text, {.rate_func = [](double t) { return t * t; }}));
  const Deck deck = finish();
  ASSERT_EQ(deck.clips.size(), 3);
  EXPECT_EQ(deck.clips[0].name, "Write");
  EXPECT_EQ(deck.clips[0].role, deck::ClipRole::Enter);
  EXPECT_EQ(deck.clips[0].rate, "linear");
  EXPECT_EQ(deck.clips[1].name, "Create");
  EXPECT_EQ(deck.clips[1].rate, "there_and_back");
  EXPECT_EQ(deck.clips[1].lag_ratio, 1);
  EXPECT_EQ(deck.clips[2].name, "FadeOut");
  EXPECT_EQ(deck.clips[2].role, deck::ClipRole::Leave);
  EXPECT_EQ(deck.clips[2].rate, "custom");
}

TEST_F(Recording, PlaysKnowTheirLineOfTheSource) {
  const int before = __LINE__;
  scene.play(Create(scene.Square(1)));
  const Deck deck = finish();
  EXPECT_TRUE(deck.plays.at(0).source.file.ends_with("recording_test.cpp"));
  EXPECT_EQ(deck.plays[0].source.line, before + 1);
}

TEST_F(Recording, TheMembersOfATextAreItsGlyphs) {
  Mobject text = scene.Text("ab c");
  ASSERT_EQ(text.size(), 3);
  EXPECT_LT(text.at(0).get_center().x, text.at(1).get_center().x);
  scene.add(text.at(1));
  scene.wait(1);
  EXPECT_EQ(deck::evaluate(finish(), 0).glyphs.size(), 1);
}

TEST_F(Recording, TheSameTwiceIsTheSameDeck) {
  const auto hash = [&](Color color) {
    Scene again{typesetter};
    again.slide("Slide", "Notes.");
    again.play(Write(again.Text("word", {.color = color})));
    return std::move(again).finish().content_hash();
  };
  EXPECT_EQ(hash(RED), hash(RED));
  EXPECT_NE(hash(RED), hash(BLUE));
}

}  // namespace
}  // namespace rostrum::scene
