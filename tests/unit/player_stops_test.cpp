// Stops that loop and stops that go on by themselves, as they are said in a deck.
#include <gtest/gtest.h>

#include <cmath>

#include "player_fixture.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using What = NextAction::What;

// Steps [0, 2], which loops, [3, 4], whose stop goes on by itself after 0.5 s, [4.5, 5.5] and
// [6.5, 7.5], which loops and is the last.
deck::Deck deck_of_stops() {
  return tests::recorded([](scene::Scene& scene) {
    scene.slide("stops", "");
    tests::play_for(scene, 2);
    scene.stop({.loop = true});
    tests::play_for(scene, 1);
    scene.stop({.hold = 0.5, .auto_next = true});
    tests::play_for(scene, 1);
    scene.stop();
    tests::play_for(scene, 1);
    scene.stop({.loop = true});
  });
}

class Stops : public PlayerTest {
 protected:
  explicit Stops(MidStep mid_step = MidStep::Finish) : PlayerTest(deck_of_stops(), mid_step) {}
};
class StopsQueueing : public Stops {
 protected:
  StopsQueueing() : Stops(MidStep::Queue) {}
};

TEST(DeckOfStops, HasThemAsTheyWereSaid) {
  const deck::Deck deck = deck_of_stops();
  ASSERT_EQ(deck.stops.size(), 4U);
  EXPECT_EQ(deck.stops[0].after, deck::AfterStop::Loop);
  EXPECT_EQ(deck.stops[0].hold, 1);
  EXPECT_EQ(deck.stops[1].after, deck::AfterStop::Go);
  EXPECT_EQ(deck.stops[1].hold, 0.5);
  EXPECT_EQ(deck.stops[2].after, deck::AfterStop::Wait);
}

TEST_F(Stops, AStepThatLoopsPlaysUntilNextLetsItsTurnEnd) {
  press(Next);
  EXPECT_EQ(motion(), Motion::Loop);
  run_for(1.5);
  EXPECT_NEAR(t(), 1.5, 1e-6);
  EXPECT_EQ(player.next_action().what, What::EndLoop);
  run_for(3 * 2.0);
  EXPECT_NEAR(t(), 1.5, 1e-6) << "the fourth turn";
  EXPECT_EQ(player.step(), 0U);
  press(Next);
  run_for(0.5);
  EXPECT_EQ(player.step(), 1U);
  EXPECT_EQ(motion(), Motion::Forward) << "and the show goes on";
}

TEST_F(Stops, ASecondPressCutsTheTurn) {
  press(Next);
  run_for(0.3);
  press(Next);
  press(Next);
  EXPECT_EQ(player.step(), 1U);
  EXPECT_EQ(motion(), Motion::Forward);
}

TEST_F(Stops, AStopThatGoesOnLastsItsHold) {
  player.seek(2, now);
  press(Next);
  run_for(1.01);
  EXPECT_EQ(motion(), Motion::Rest);
  EXPECT_EQ(t(), 4);
  EXPECT_TRUE(player.goes_on_by_itself());
  EXPECT_NEAR(player.next_change(), now + 0.5, 0.05) << "the show may sleep until then";
  run_for(0.4);
  EXPECT_EQ(motion(), Motion::Rest);
  run_for(0.2);
  EXPECT_EQ(motion(), Motion::Forward);
  EXPECT_EQ(player.step(), 2U);
  run_for(60);
  EXPECT_EQ(t(), 5.5) << "the next stop waits";
  EXPECT_EQ(motion(), Motion::Rest);
  EXPECT_FALSE(player.goes_on_by_itself());
}

TEST_F(Stops, AStopThatGoesOnDoesSoToWhoHurriesThere) {
  player.seek(2, now);
  press(Next);
  run_for(0.2);
  press(Next);
  EXPECT_EQ(motion(), Motion::Rush);
  run_for(0.2);
  EXPECT_TRUE(player.goes_on_by_itself());
  press(Next);
  EXPECT_EQ(player.step(), 2U) << "Next need not wait for it";
  EXPECT_EQ(motion(), Motion::Forward);
}

TEST_F(Stops, WhoComesToItWithoutPlayingStays) {
  for (const double t : {2.0, 4.0}) {
    player.seek(t, now);
    run_for(10);
    EXPECT_EQ(this->t(), t);
    EXPECT_FALSE(player.goes_on_by_itself());
  }
  press(Previous);
  run_for(10);
  EXPECT_EQ(t(), 2);
}

TEST_F(Stops, AnyCommandOfTheSpeakerEndsWhatAStopPlans) {
  for (const ShowCommand command : {Previous, PreviousSlide, First, Replay, PreviousPlay}) {
    player.seek(2, now);
    press(Next);
    run_for(1.1);
    ASSERT_TRUE(player.goes_on_by_itself());
    press(command);
    EXPECT_FALSE(player.goes_on_by_itself()) << static_cast<int>(command);
  }
}

TEST_F(Stops, GoOnUnderABlackScreenAndWhenItIsTakenAway) {
  player.seek(2, now);
  press(Next);
  run_for(1.1);
  press(Black);
  press(Next);
  EXPECT_EQ(player.state().blank, Blank::No);
  EXPECT_TRUE(player.goes_on_by_itself());
  run_for(1);
  EXPECT_EQ(player.step(), 2U);
}

TEST_F(Stops, AnAutomaticRunPlaysLoopsOnce) {
  press(AutoRun);
  EXPECT_EQ(motion(), Motion::Forward);
  run_for(2.5);
  EXPECT_EQ(t(), 2) << "for its hold of a second";
  run_for(60);
  EXPECT_EQ(t(), 7.5);
  EXPECT_FALSE(player.state().auto_run);
}

TEST_F(Stops, EndingAnAutomaticRunLeavesTheStopsOwnPlan) {
  press(AutoRun);
  run_for(2.5);
  press(AutoRun);
  EXPECT_FALSE(player.goes_on_by_itself());
  run_for(10);
  EXPECT_EQ(t(), 2);
}

TEST_F(Stops, TheLastLoopEndsTheShow) {
  player.seek(5.5, now);
  press(Next);
  run_for(5.25);
  EXPECT_EQ(motion(), Motion::Loop);
  press(Next);
  run_for(1);
  EXPECT_EQ(motion(), Motion::Rest);
  EXPECT_EQ(t(), 7.5);
}

TEST_F(StopsQueueing, APressThatWaitsForALoopLetsItsFirstTurnBeTheLast) {
  const deck::Deck deck = tests::recorded([](scene::Scene& scene) {
    scene.slide("a loop", "");
    for (const bool loop : {false, true, false}) {
      tests::play_for(scene, 1);
      scene.stop({.loop = loop});
    }
  });
  player = Player{deck, MidStep::Queue};
  press(Next);
  press(Next);
  run_for(1.5);
  EXPECT_EQ(motion(), Motion::Loop);
  EXPECT_EQ(player.state().after_turn, AfterTurn::Turn) << "one press, one step";
  press(First);
  for (int i = 0; i < 3; ++i) press(Next);
  ASSERT_EQ(player.state().queued, 2U);
  run_for(1.5);
  EXPECT_EQ(motion(), Motion::Loop);
  EXPECT_EQ(player.state().after_turn, AfterTurn::NextStep) << "two presses, two steps";
  run_for(0.6);
  EXPECT_EQ(motion(), Motion::Forward);
  EXPECT_EQ(player.step(), 2U);
}

}  // namespace
}  // namespace rostrum::app
