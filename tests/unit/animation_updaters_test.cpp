// Updaters, values and functions: exact at the samples, and nothing is sampled that need not be.
#include <gtest/gtest.h>

#include <cmath>

#include "animation_fixture.h"
#include "deck/evaluate.h"
#include "scene_fixture.h"

namespace rostrum::scene {
namespace {

class Updating : public testing::Test {
 protected:
  void SetUp() override { scene.slide("Slide", "Notes."); }
  deck::Deck finish() { return std::move(scene).finish(); }
  static double center_x(const Drawn& drawn) { return (drawn[0] + drawn[2]) / 2; }

  Typesetter typesetter = box_typesetter();
  Scene scene{typesetter};
};

TEST_F(Updating, AMobjectFollowsAnAnimatedValue) {
  ValueTracker x(1);
  Mobject square = scene.Square(1);
  square.add_updater([=](Mobject& m) { m.move_to({x.get_value(), 0}); });
  scene.add(square);
  scene.play(x.animate().set_value(5));
  scene.wait(1);
  EXPECT_EQ(x.get_value(), 5);
  const deck::Deck deck = finish();
  for (int i = 0; i <= 60; i += 7) {
    const double t = i / 60.0;
    const auto drawn = drawn_at(deck, t);
    ASSERT_EQ(drawn.size(), 1);
    EXPECT_NEAR(center_x(drawn[0]), 1 + 4 * smooth(t), 1e-5) << "at " << t;
  }
  EXPECT_NEAR(center_x(drawn_at(deck, 1.5)[0]), 5, 1e-6);
  // It is one shape that moves.
  EXPECT_EQ(deck.tables().outlines.size(), 1);
}

TEST_F(Updating, TimePassesInWaitsAsInManim) {
  Mobject square = scene.Square(1);
  square.add_updater([](Mobject& m, double dt) { m.shift(RIGHT * dt); });
  scene.add(square);
  scene.wait(1);
  square.clear_updaters();
  scene.wait(1);
  const deck::Deck deck = finish();
  EXPECT_NEAR(center_x(drawn_at(deck, 0.5)[0]), 0.5, 1e-5);
  // The last picture's time has not passed yet.
  EXPECT_NEAR(center_x(drawn_at(deck, 1.5)[0]), 59.0 / 60, 1e-5);
}

TEST_F(Updating, WhatIsAnimatedIsSeenByUpdatersOfOthers) {
  Mobject leader = scene.Square(1, {.color = BLUE});
  Mobject follower = scene.Square(0.5, {.color = RED});
  follower.add_updater([=](Mobject& m) { m.next_to(leader, UP); });
  scene.add(leader);
  scene.add(follower);
  scene.play(leader.animate().shift(RIGHT * 3.0).scale(2));
  scene.wait(1);
  const deck::Deck deck = finish();
  for (const double t : {0.0, 0.25, 0.5, 1.5}) {
    const auto drawn = drawn_at(deck, t);
    ASSERT_EQ(drawn.size(), 2);
    EXPECT_NEAR(center_x(drawn[1]), center_x(drawn[0]), 1e-5) << "at " << t;
    EXPECT_NEAR(drawn[1][1], drawn[0][3] + 0.25, 1e-5) << "at " << t;
  }
}

TEST_F(Updating, AnAnimationSuspendsTheUpdatersOfWhatItChanges) {
  Mobject square = scene.Square(1);
  square.add_updater([](Mobject& m) { m.move_to(ORIGIN); });
  scene.add(square);
  scene.play(square.animate({.rate_func = linear}).shift(RIGHT));
  scene.wait(1);
  const deck::Deck deck = finish();
  EXPECT_NEAR(center_x(drawn_at(deck, 0.5)[0]), 0.5, 1e-5);
  EXPECT_NEAR(center_x(drawn_at(deck, 1.5)[0]), 0, 1e-5);
}

// Manim's too are called once when they are resumed, with no time gone by.
TEST_F(Updating, WhatIsSuspendedRestsWithItsMembersUntilItIsResumed) {
  ValueTracker x(0);
  Mobject square = scene.Square(1);
  Mobject group = scene.Group({square});
  square.add_updater([=](Mobject& m) { m.move_to({x.get_value(), 0}); });
  scene.add(group);
  group.suspend_updating();
  scene.play(x.animate({.rate_func = linear}).set_value(1));
  EXPECT_EQ(square.get_x(), 0);
  group.resume_updating();
  EXPECT_EQ(square.get_x(), 1);
  scene.play(x.animate({.rate_func = linear}).set_value(2));
  const deck::Deck deck = finish();
  EXPECT_NEAR(center_x(drawn_at(deck, 0.5)[0]), 0, 1e-5);
  EXPECT_NEAR(center_x(drawn_at(deck, 1.5)[0]), 1.5, 1e-5);
}

TEST_F(Updating, AnimatingWhatIsSuspendedResumesItAsInManim) {
  ValueTracker x(3);
  Mobject square = scene.Square(1);
  square.add_updater([=](Mobject& m) { m.move_to({x.get_value(), 0}); });
  scene.add(square.suspend_updating());
  scene.play(square.animate().shift(UP));
  EXPECT_EQ(square.get_center(), Point(3, 0));
}

TEST_F(Updating, UpdatersAreFoundAndRemovedOneByOne) {
  Mobject square = scene.Square(1);
  EXPECT_TRUE(square.get_updaters().empty());
  square.add_updater([](Mobject& m) { m.shift(RIGHT); });
  square.add_updater([](Mobject& m, double) { m.shift(UP); });
  const std::vector<Updater> updaters = square.get_updaters();
  ASSERT_EQ(updaters.size(), 2U);
  square.remove_updater(updaters[0]);
  EXPECT_EQ(square.get_updaters(), std::vector<Updater>{updaters[1]});
  scene.Square(2).add_updater(updaters[1]);
  scene.add(square);
  scene.play(Create(scene.Square(1)), {.run_time = 1.0 / 60});
  EXPECT_EQ(square.get_x(), 0);
  EXPECT_GT(square.get_y(), 0);
}

TEST_F(Updating, WhatIsMadeAnewMayHaveOtherCurves) {
  ValueTracker n(3);
  Mobject drawn_anew = always_redraw([&, n] {
    std::vector<Point> corners;
    const int count = static_cast<int>(n.get_value());
    for (int i = 0; i < count; ++i) {
      corners.emplace_back(std::cos(2 * PI * i / count), std::sin(2 * PI * i / count));
    }
    return scene.Polygon(corners);
  });
  scene.add(drawn_anew);
  scene.play(n.animate({.rate_func = linear}).set_value(6));
  const deck::Deck deck = finish();
  const auto curves = [&](double t) {
    std::size_t count = 0;
    deck::Moment(deck, t).for_each_part([&](const deck::RunRecord&, const deck::ShownPart& part) {
      count += deck.outline(part.from->outline).curve_count();
    });
    return count;
  };
  EXPECT_EQ(curves(0.1), 3);
  EXPECT_EQ(curves(0.4), 4);
  EXPECT_EQ(curves(0.9), 5);
  EXPECT_EQ(curves(1), 6);
}

TEST_F(Updating, AFunctionOfProgress) {
  Mobject square = scene.Square(1);
  scene.play(UpdateFromAlphaFunc(square,
                                 [](Mobject& m, double p) {
                                   m.move_to({p * 2, p});
                                 },
                                 {.rate_func = linear}));
  const deck::Deck deck = finish();
  EXPECT_NEAR(center_x(drawn_at(deck, 0.25)[0]), 0.5, 1e-5);
  EXPECT_NEAR(center_x(drawn_at(deck, 1)[0]), 2, 1e-5);
}

TEST_F(Updating, ATurnBetweenSamplesIsKept) {
  ValueTracker x(0);
  Mobject square = scene.Square(1);
  Mobject line = scene.Line(LEFT, RIGHT);
  square.add_updater([=](Mobject& m) { m.move_to({x.get_value(), 2}); });
  scene.add(square);
  scene.play(AnimationGroup({x.animate({.run_time = 1, .rate_func = linear}).set_value(1),
                             Succession({Create(line, {.run_time = 0.505}),
                                         line.animate({.run_time = 0.495}).shift(DOWN)})}));
  const deck::Deck deck = finish();
  const auto drawn = drawn_at(deck, 0.503);
  ASSERT_EQ(drawn.size(), 2);
  EXPECT_NEAR(drawn_at(deck, 0.75)[0][3], 2.5, 1e-5);
  EXPECT_NEAR(drawn_at(deck, 1)[1][1], -1, 1e-5);
}

}  // namespace
}  // namespace rostrum::scene
