// A player that goes on in another recording of its talk.
#include <gtest/gtest.h>

#include "recorded.h"
#include "show/player/player.h"

namespace rostrum::app {
namespace {

using tests::play_for;
using tests::recorded;

// Steps [0, 2], [3, 5], [6, 8], of which each shows another square.
void three_steps(scene::Scene& scene) {
  for (const double side : {1.0, 2.0, 3.0}) {
    scene.clear();
    scene.play(Create(scene.Rectangle(side, side)), {.run_time = 2});
    scene.stop(1);
  }
}

deck::Deck before() {
  return recorded([](scene::Scene& scene) {
    scene.slide("Squares", "");
    three_steps(scene);
  });
}

// A slide comes first that takes [0, 4] and a stop of 1 s, so that all lies 5 s later.
deck::Deck later() {
  return recorded([](scene::Scene& scene) {
    scene.slide("New", "");
    scene.play(Create(scene.Circle({.radius = 1})), {.run_time = 4});
    scene.stop(1);
    scene.slide("Squares", "");
    three_steps(scene);
  });
}

class ChangingDeck : public testing::Test {
 protected:
  void change(const deck::Deck& to) { player.change_deck(to, StepMatch{deck, to}, now); }
  void run_for(double seconds) {
    for (int frame = 0; frame < static_cast<int>(seconds * 60); ++frame) {
      player.update(now += 1.0 / 60);
    }
  }

  deck::Deck deck = before();
  Player player{deck};
  double now = 0;
};

TEST_F(ChangingDeck, StaysAtTheStart) {
  change(later());
  EXPECT_EQ(player.state().t, 0);
  EXPECT_FALSE(player.step());
}

TEST_F(ChangingDeck, RestsAtTheStepThatItRestedAt) {
  player.seek(5, now);
  change(later());
  EXPECT_EQ(player.state().t, 10);
  EXPECT_EQ(player.step(), 2);
  EXPECT_FALSE(player.moving());
  player.apply(ShowCommand::Next, now);
  run_for(2.1);
  EXPECT_EQ(player.state().t, 13);
}

TEST_F(ChangingDeck, PlaysOnWhereItPlays) {
  player.seek(2, now);
  player.apply(ShowCommand::Next, now);
  run_for(0.5);
  EXPECT_NEAR(player.state().t, 3.5, 1e-9);
  change(later());
  EXPECT_NEAR(player.state().t, 8.5, 1e-9) << "no leap";
  EXPECT_EQ(player.state().motion, Motion::Forward);
  run_for(0.5);
  EXPECT_NEAR(player.state().t, 9, 1e-9);
  run_for(1.1);
  EXPECT_EQ(player.state().t, 10);
  EXPECT_FALSE(player.moving());
}

TEST_F(ChangingDeck, PlaysBackwardsOn) {
  player.seek(5, now);
  player.apply(ShowCommand::PlayBackwards, now);
  run_for(0.5);
  change(later());
  EXPECT_NEAR(player.state().t, 9.5, 1e-9);
  EXPECT_EQ(player.state().motion, Motion::Backward);
  run_for(2);
  EXPECT_EQ(player.state().t, 7);
}

TEST_F(ChangingDeck, LoopsOn) {
  player.seek(5, now);
  player.apply(ShowCommand::LoopStep, now);
  run_for(0.5);
  change(later());
  EXPECT_EQ(player.state().motion, Motion::Loop);
  EXPECT_NEAR(player.state().t, 8.5, 1e-9);
  run_for(2);
  EXPECT_NEAR(player.state().t, 8.5, 1e-6) << "a turn later";
}

TEST_F(ChangingDeck, RunsOnAndKeepsItsRange) {
  player.seek(3, now);
  player.apply(SetIn{}, now);
  player.seek(4, now);
  player.apply(SetOut{}, now);
  player.apply(PlayPause{}, now);
  run_for(0.25);
  change(later());
  EXPECT_EQ(player.state().motion, Motion::Run);
  EXPECT_EQ(player.transport().out, 9);
  run_for(1);
  EXPECT_GT(player.state().t, 6.9);
  EXPECT_LT(player.state().t, 9.01);
}

TEST_F(ChangingDeck, AStepThatIsGoneLeavesItAtTheOneBefore) {
  deck = later();
  player = Player{deck};
  player.seek(4, now);
  change(before());
  EXPECT_EQ(player.state().t, 2) << "the slide before is gone, and the step is the first";
}

TEST_F(ChangingDeck, AStepThatBecameShorterIsAtItsEnd) {
  player.seek(2, now);
  player.apply(ShowCommand::Next, now);
  run_for(1.5);
  change(recorded([](scene::Scene& scene) {
    scene.slide("Squares", "");
    for (const double side : {1.0, 2.0, 3.0}) {
      scene.clear();
      scene.play(Create(scene.Rectangle(side, side)), {.run_time = 0.5});
      scene.stop(1);
    }
  }));
  EXPECT_EQ(player.state().t, 2);
  EXPECT_FALSE(player.moving());
}

TEST_F(ChangingDeck, ANewEndIsNotPassed) {
  player.seek(8, now);
  change(recorded([](scene::Scene& scene) { scene.slide("Squares", ""); }));
  EXPECT_EQ(player.state().t, 0);
  player.apply(ShowCommand::Next, now);
  player.update(now += 1);
  EXPECT_EQ(player.state().t, 0);
}

}  // namespace
}  // namespace rostrum::app
