// The shapes that the rules of `rostrum check` look at.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "check/shape.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

using namespace scene;
using tests::recorded;

TEST(RestingShapes, KnowWhoseLooksTheyAre) {
  const deck::Deck deck = recorded([](Scene& scene) {
    scene.slide("Slide", "Notes.");
    Mobject text = scene.Text("label", {.font_size = 72});
    scene.add(scene.Group({scene.Square(1), text}));
    scene.wait(1);
    text.scale(2).rotate(1);
    scene.wait(1);
  });
  const auto before = resting_shapes(deck, 0);
  const auto after = resting_shapes(deck, 1);
  ASSERT_EQ(before.size(), 2);
  ASSERT_EQ(after.size(), 2);
  EXPECT_EQ(deck.objects[before[0].object].name, "Square");
  EXPECT_EQ(deck.objects[before[1].object].name, "label");
  EXPECT_EQ(after[0], before[0]);
  EXPECT_EQ(after[1].object, before[1].object);
  EXPECT_EQ(before[1].glyphs.size(), 5);
  EXPECT_NEAR(before[1].cap_height, 0.7, 1e-6);
  EXPECT_NEAR(after[1].cap_height, 1.4, 1e-6);
}

TEST(RestingShapes, AreNotWhatAnAnimationChanges) {
  const deck::Deck deck = recorded([](Scene& scene) {
    scene.slide("Slide", "Notes.");
    Mobject text = scene.Text("ab");
    Mobject square = scene.Square(1);
    scene.add(scene.Square(1, {.stroke_width = 0}));
    scene.play({FadeIn(square, {.run_time = 1}), Write(text, {.run_time = 2})});
    scene.play(FadeOut(square));
  });
  const auto at_rest = [&](double t) {
    std::string names;
    for (const Shape& shape : resting_shapes(deck, t)) {
      names += std::string(deck.objects[shape.object].name) + ' ';
    }
    return names;
  };
  EXPECT_EQ(at_rest(0.5), "");
  EXPECT_EQ(at_rest(1), "Square ");
  EXPECT_EQ(at_rest(1.9), "Square ");
  EXPECT_EQ(at_rest(2), "Square ab ");
  EXPECT_EQ(at_rest(2.5), "ab ");
  EXPECT_EQ(at_rest(3), "ab ");
}

}  // namespace
}  // namespace rostrum::app
