// What the player does over time.
#include <gtest/gtest.h>

#include <limits>

#include "example_deck.h"
#include "player_fixture.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using tests::example_deck;

TEST(Player, FollowsTheClockWhateverTheFrameRate) {
  for (const double rate : {5.0, 24.0, 59.94, 60.0, 1000.0}) {
    Player player{example_deck()};
    player.apply(Next, 50);
    for (int frame = 1; frame / rate < 1.75; ++frame) player.update(50 + frame / rate);
    player.update(51.75);
    EXPECT_DOUBLE_EQ(player.state().t, 1.75) << rate;
    player.update(52);
    EXPECT_EQ(player.state(), (Player::State{.t = 2})) << rate;
  }
}

TEST(Player, SkipsTheHoldWhenTheNextStepStarts) {
  Player player{example_deck()};
  player.seek(2, 10);
  player.apply(Next, 10);
  EXPECT_EQ(player.state(), (Player::State{.t = 3, .motion = Motion::Forward}));
  player.update(10.125);
  EXPECT_EQ(player.state().t, 3.125);
}

TEST(Player, PlaysBackwardsAtTheSamePace) {
  Player player{example_deck()};
  player.seek(6, 10);
  player.apply(PlayBackwards, 10);
  player.update(10.125);
  EXPECT_EQ(player.state(), (Player::State{.t = 5.875, .motion = Motion::Backward}));
}

TEST(Player, RushesWithin150MillisecondsAndSlowsDown) {
  Player player{example_deck()};
  double now = 10;
  player.seek(2, now);
  player.apply(Next, now);
  run_for(player, now, 0.5);
  player.apply(Next, now);
  double before = player.state().t;
  double last_way = std::numeric_limits<double>::infinity();
  for (int i = 1; i < 15; ++i) {
    const double t = player.update(now + i * 0.01).t;
    ASSERT_LT(t, 6);
    EXPECT_GT(t, before);
    EXPECT_LT(t - before, last_way);
    last_way = t - before;
    before = t;
  }
  EXPECT_EQ(player.update(now + 0.1501), (Player::State{.t = 6}));
}

TEST(Player, RushesNoLongerThanTheStepWouldHaveTaken) {
  Player player{example_deck()};
  double now = 10;
  player.seek(2, now);
  player.apply(Next, now);
  run_for(player, now, 2.95);
  player.apply(Next, now);
  EXPECT_EQ(player.update(now + 0.051), (Player::State{.t = 6}));
}

TEST(Player, TheSameMomentTwiceChangesNothing) {
  Player player{example_deck()};
  player.apply(Next, 7);
  player.update(7.1);
  const Player::State once = player.state();
  EXPECT_EQ(player.update(7.1), once);
  player.update(7.2);
  EXPECT_NEAR(player.state().t, 0.2, 1e-12);
}

TEST(Player, ASuspendedMachineDoesNotLeap) {
  Player player{example_deck()};
  player.apply(Next, 10);
  player.update(10.1);
  player.update(610);
  EXPECT_NEAR(player.state().t, 0.1 + AnimationClock::kLongestLeap, 1e-9);
  player.update(610.1);
  EXPECT_NEAR(player.state().t, 0.2 + AnimationClock::kLongestLeap, 1e-9);
}

TEST(Player, AnHourAtAStopDoesNotCount) {
  Player player{example_deck()};
  player.seek(2, 10);
  player.update(3610);
  player.apply(Next, 7210);
  EXPECT_EQ(player.state().t, 3);
  player.update(7210.125);
  EXPECT_EQ(player.state().t, 3.125);
}

TEST(Player, KeepsItsPrecisionFarInTheFuture) {
  const double years = 3e9;  // a century in seconds
  Player player{example_deck()};
  player.apply(Next, years);
  for (int frame = 1; frame <= 60; ++frame) player.update(years + frame / 60.0);
  EXPECT_NEAR(player.state().t, 1, 1e-5);
}

TEST(Player, NamesStepAndSlide) {
  Player player{example_deck()};
  EXPECT_EQ(player.step(), std::nullopt);
  EXPECT_EQ(player.steps().count(), 3U);
  EXPECT_EQ(player.slide(), 0U);
  player.apply(Next, 0);
  EXPECT_EQ(player.step(), 0U);
  player.seek(2.5, 1);
  EXPECT_EQ(player.step(), 0U);
  player.seek(4, 1);
  EXPECT_EQ(player.step(), 1U);
  player.seek(6, 1);
  EXPECT_EQ(player.slide(), 0U);
  player.apply(Next, 1);
  EXPECT_EQ(player.step(), 2U);
  EXPECT_EQ(player.slide(), 1U);
  player.seek(99, 1);
  EXPECT_EQ(player.state().t, 12);
  EXPECT_EQ(player.step(), 3U);
}

TEST(Player, SeeksWithinTheDeck) {
  Player player{example_deck()};
  player.apply(Next, 0);
  player.seek(-5, 0.1);
  EXPECT_EQ(player.state(), Player::State{});
  player.seek(1e9, 0.1);
  EXPECT_EQ(player.state(), (Player::State{.t = 12}));
}

TEST(Player, ADeckWithoutAStopStopsAtItsEnd) {
  Player player{tests::recorded([](scene::Scene& scene) {
    scene.slide("only", "");
    tests::play_for(scene, 3);
    scene.wait(1);
  })};
  double now = 0;
  player.apply(Next, now);
  settle(player, now);
  EXPECT_EQ(player.state(), (Player::State{.t = 4}));
}

TEST(Player, AnEmptyDeckStaysWhereItIs) {
  Player player{tests::recorded([](scene::Scene& scene) { scene.slide("only", ""); })};
  for (const ShowCommand command :
       {Next, Previous, PlayBackwards, SkipStep, NextPlay, PreviousPlay, Replay, First, Last}) {
    player.apply(command, 1);
    EXPECT_EQ(player.state(), Player::State{});
  }
}

}  // namespace
}  // namespace rostrum::app
