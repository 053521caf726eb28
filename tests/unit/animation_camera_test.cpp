// The camera's frame and background, and the order on the slide.
#include <gtest/gtest.h>

#include "animation_fixture.h"
#include "deck/evaluate.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

class CameraWork : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }
  deck::Deck finish() { return std::move(scene).finish(); }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(CameraWork, TheFrameIsAnimatedAndStays) {
  scene.add(scene.Square(1));
  scene.play(scene.camera.frame.animate({.rate_func = linear}).shift(RIGHT * 2.0).scale(0.5));
  scene.wait(1);
  const deck::Deck deck = finish();
  EXPECT_NEAR(deck::camera_at(deck, 0).width, kFrameWidth, 1e-5);
  EXPECT_NEAR(deck::camera_at(deck, 0.5).center.x, 1, 1e-5);
  EXPECT_NEAR(deck::camera_at(deck, 0.5).width, kFrameWidth * 0.75, 1e-5);
  EXPECT_NEAR(deck::camera_at(deck, 1.5).center.x, 2, 1e-5);
  EXPECT_EQ(drawn_at(deck, 1.5).size(), 1) << "the frame is not drawn";
}

TEST_F(CameraWork, TheBackgroundIsSetAndAnimated) {
  scene.camera.set_background(WHITE);
  scene.wait(1);
  scene.play(FadeToColor(scene.camera.background, RED, {.rate_func = linear}));
  scene.wait(1);
  const deck::Deck deck = finish();
  EXPECT_FLOAT_EQ(deck::evaluate(deck, 0.5).background.g, 1);
  EXPECT_NEAR(deck::evaluate(deck, 1.5).background.g, (1 + RED.g / 255.0) / 2, 1e-6);
  EXPECT_FLOAT_EQ(deck::evaluate(deck, 2.5).background.g, RED.g / 255.0F);
  EXPECT_TRUE(drawn_at(deck, 2.5).empty());
}

TEST_F(CameraWork, TheFrameFollowsWithAnUpdater) {
  Mobject dot = scene.Square(0.2);
  scene.add(dot);
  scene.camera.frame.add_updater([=](Mobject& frame) { frame.move_to(dot.get_center()); });
  scene.add(scene.camera.frame);
  scene.play(dot.animate({.rate_func = linear}).shift(RIGHT * 2.0));
  const deck::Deck deck = finish();
  EXPECT_NEAR(deck::camera_at(deck, 0.5).center.x, 1, 1e-3);
}

TEST_F(CameraWork, TheForegroundStaysOnTop) {
  Mobject logo = scene.Square(1);
  scene.add_foreground(logo);
  scene.play(FadeIn(scene.Square(2)));
  scene.bring_to_back(scene.Square(3));
  scene.wait(1);
  const deck::Deck deck = finish();
  const auto widths = [&](double t) {
    std::vector<int> all;
    for (const Drawn& drawn : drawn_at(deck, t)) {
      all.push_back(static_cast<int>(drawn[2] - drawn[0] + 0.5));
    }
    return all;
  };
  EXPECT_EQ(widths(0.5), (std::vector<int>{2, 1}));
  EXPECT_EQ(widths(1.5), (std::vector<int>{3, 2, 1}));
}

TEST_F(CameraWork, AWhiteOutlineIsNotWrittenOnWhite) {
  scene.camera.set_background(WHITE);
  scene.play(Write(scene.Text("a", {.color = RED})));
  const deck::Deck deck = finish();
  const auto drawn = drawn_at(deck, 0.25);
  ASSERT_EQ(drawn.size(), 1);
  EXPECT_NEAR(drawn[0][9], RED.g / 255.0, 1e-6);
}

}  // namespace
}  // namespace rostrum::scene
