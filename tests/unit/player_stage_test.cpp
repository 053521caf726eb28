// The player on stage: slides, a step in a loop, running by itself, and what Next does within a
// step.
#include <gtest/gtest.h>

#include <cmath>

#include "example_deck.h"
#include "player_fixture.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using What = NextAction::What;
using tests::example_deck;

class OnStage : public PlayerTest {
 protected:
  explicit OnStage(MidStep mid_step = MidStep::Finish) : PlayerTest(example_deck(), mid_step) {}

  [[nodiscard]] double stop(std::size_t step) const { return player.steps().end(step); }
};
class Advancing : public OnStage {
 protected:
  Advancing() : OnStage(MidStep::Advance) {}
};
class Queueing : public OnStage {
 protected:
  Queueing() : OnStage(MidStep::Queue) {}
};

TEST_F(OnStage, SlidesAreReachedSettled) {
  const deck::Steps& steps = player.steps();
  ASSERT_GE(steps.slide_count(), 2U);
  press(NextSlide);
  EXPECT_EQ(t(), stop(0)) << "nothing of the first slide has been seen yet";
  for (std::size_t slide = 1; slide < steps.slide_count(); ++slide) {
    press(NextSlide);
    EXPECT_FALSE(player.moving());
    EXPECT_EQ(player.slide(), slide);
    EXPECT_EQ(t(), stop(steps.first_in(slide)));
  }
  const double last = t();
  press(NextSlide);
  EXPECT_EQ(t(), last) << "there is no other";
  press(PreviousSlide);
  EXPECT_EQ(player.slide(), steps.slide_count() - 2);
  for (std::size_t i = 0; i < steps.slide_count() + 1; ++i) press(PreviousSlide);
  EXPECT_EQ(t(), 0);
}

TEST_F(OnStage, ALoopGoesOnUntilNextLetsItsTurnEnd) {
  press(LoopStep);
  EXPECT_EQ(player.state().motion, Motion::Loop);
  run_for(5 * stop(0) + 0.5);
  EXPECT_NEAR(t(), 0.5, 1e-6) << "the sixth turn";
  EXPECT_EQ(player.next_action().what, What::EndLoop);
  press(Next);
  EXPECT_EQ(player.state().motion, Motion::Loop) << "the turn ends first";
  EXPECT_EQ(player.next_action(), (NextAction{.what = What::CutLoop, .step = 1}));
  run_for(stop(0) - 0.5 + 0.25);
  EXPECT_EQ(player.state().motion, Motion::Forward);
  EXPECT_EQ(player.step(), 1U) << "and the show goes on";
}

TEST_F(OnStage, ASecondPressCutsTheLoop) {
  press(LoopStep);
  run_for(0.5);
  press(Next);
  press(Next);
  EXPECT_EQ(player.state().motion, Motion::Forward);
  EXPECT_EQ(player.step(), 1U);
}

TEST_F(OnStage, LoopAgainRestsAtTheTurnsEnd) {
  press(LoopStep);
  run_for(0.5);
  press(LoopStep);
  run_for(stop(0));
  EXPECT_FALSE(player.moving());
  EXPECT_EQ(t(), stop(0));
}

TEST_F(OnStage, ByItselfItHoldsAtStopsForTheirSeconds) {
  const auto deck = example_deck();
  press(AutoRun);
  run_for(deck.stops[0].time + 0.01);
  EXPECT_EQ(t(), stop(0));
  EXPECT_TRUE(player.state().auto_run);
  run_for(deck.stops[0].hold - 0.05);
  EXPECT_FALSE(player.moving());
  EXPECT_NEAR(player.next_change(), now + 0.04, 0.02);
  run_for(0.2);
  EXPECT_TRUE(player.moving());
  EXPECT_EQ(player.step(), 1U);
  run_for(60);
  EXPECT_EQ(t(), stop(player.steps().count() - 1)) << "rests at the last stop";
  EXPECT_FALSE(player.state().auto_run);
}

TEST_F(OnStage, AnyStepEndsTheAutomaticRun) {
  for (const ShowCommand command : {Next, Previous, AutoRun, NextSlide, First}) {
    press(First);
    press(AutoRun);
    run_for(0.3);
    ASSERT_TRUE(player.state().auto_run);
    press(command);
    EXPECT_FALSE(player.state().auto_run) << static_cast<int>(command);
  }
}

TEST_F(OnStage, NextSaysWhatItWillDo) {
  EXPECT_EQ(player.next_action(), (NextAction{.what = What::Start, .step = 0}));
  EXPECT_EQ(describe(player.next_action(), player.steps().count()), "start step 1 of 3");
  press(Next);
  run_for(0.3);
  EXPECT_EQ(player.next_action(), (NextAction{.what = What::Finish, .step = 0}));
  press(Black);
  EXPECT_EQ(player.next_action().what, What::ShowSlide);
  press(Black);
  press(Last);
  EXPECT_EQ(player.next_action().what, What::Nothing);
}

TEST_F(Advancing, NextWithinAStepStartsTheNextAtOnce) {
  press(Next);
  run_for(0.3);
  EXPECT_EQ(player.next_action(), (NextAction{.what = What::StartAtOnce, .step = 1}));
  press(Next);
  EXPECT_EQ(player.state().motion, Motion::Forward);
  EXPECT_EQ(player.step(), 1U);
  EXPECT_GE(t(), stop(0));
}

TEST_F(Queueing, NextWithinAStepLetsItPlayOnAndTheNextFollow) {
  press(Next);
  run_for(0.3);
  press(Next);
  EXPECT_NEAR(t(), 0.3, 1e-9);
  EXPECT_EQ(player.state().queued, 1U);
  run_for(stop(0) - 0.3 + 0.1);
  EXPECT_EQ(player.step(), 1U);
  EXPECT_TRUE(player.moving());
  run_for(60);
  EXPECT_EQ(t(), stop(1)) << "one press, one step";
}

TEST_F(Queueing, NoMorePressesWaitThanThereIsPatienceFor) {
  press(Next);
  for (int i = 0; i < 1000; ++i) press(Next);
  EXPECT_LE(player.state().queued, Player::kMostQueued);
  press(Previous);
  EXPECT_EQ(player.state().queued, 0U);
}

}  // namespace
}  // namespace rostrum::app
