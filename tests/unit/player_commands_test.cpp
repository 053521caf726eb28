// Every command in every situation that the player knows.
#include <gtest/gtest.h>

#include <array>

#include "example_deck.h"
#include "player_fixture.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using tests::example_deck;

// A situation is where the player can be when a command comes, given by the commands that lead
// there from the start.
struct Situation {
  const char* name;
  void (*reach)(Player& player, double& now);
};

const Situation kAtStart{"at the start", [](Player&, double&) {}};
const Situation kAtFirstStop{"at the first stop", [](Player& p, double& now) { p.seek(2, now); }};
const Situation kAtSecondStop{"at the second stop", [](Player& p, double& now) { p.seek(6, now); }};
const Situation kAtLastStop{"at the last stop", [](Player& p, double& now) { p.seek(10, now); }};
const Situation kInHold{"in the first stop's hold",
                        [](Player& p, double& now) { p.seek(2.5, now); }};
const Situation kBetweenPlays{"at rest in the second step",
                              [](Player& p, double& now) { p.seek(4, now); }};
const Situation kInTail{"past the last stop", [](Player& p, double& now) { p.seek(11.5, now); }};
const Situation kForward{"playing the second step, at 3.5", [](Player& p, double& now) {
                           p.seek(2, now);
                           p.apply(Next, now);
                           run_for(p, now, 0.5);
                         }};
const Situation kForwardLast{"playing the last step, at 8", [](Player& p, double& now) {
                               p.seek(6, now);
                               p.apply(Next, now);
                               run_for(p, now, 1);
                             }};
const Situation kBackward{"playing the second step backwards, at 5", [](Player& p, double& now) {
                            p.seek(6, now);
                            p.apply(PlayBackwards, now);
                            run_for(p, now, 1);
                          }};
const Situation kRush{"rushing to the second stop", [](Player& p, double& now) {
                        p.seek(2, now);
                        p.apply(Next, now);
                        run_for(p, now, 0.5);
                        p.apply(Next, now);
                        run_for(p, now, 0.05);
                      }};
const Situation kRushLast{"rushing to the last stop", [](Player& p, double& now) {
                            p.seek(6, now);
                            p.apply(Next, now);
                            run_for(p, now, 1);
                            p.apply(Next, now);
                            run_for(p, now, 0.05);
                          }};

// A row says what a command does at once, and where the show comes to rest if nothing else is asked
// of it.
struct Row {
  const Situation* from;
  ShowCommand command;
  Motion motion;
  double rests_at;
};

// The example deck has the steps [0, 2], [3, 6], [7, 10]; the plays [0.5, 1], [1, 2], [3, 4],
// [4.25, 6], [7, 9], [9, 10], [11, 12]; holds of 1 s; and its end at 12.
const auto kRows = std::to_array<Row>({
    {&kAtStart, Next, Motion::Forward, 2},
    {&kAtFirstStop, Next, Motion::Forward, 6},
    {&kAtSecondStop, Next, Motion::Forward, 10},
    {&kAtLastStop, Next, Motion::Rest, 10},
    {&kInHold, Next, Motion::Forward, 6},
    {&kBetweenPlays, Next, Motion::Forward, 6},
    {&kInTail, Next, Motion::Rest, 11.5},
    {&kForward, Next, Motion::Rush, 6},
    {&kForwardLast, Next, Motion::Rush, 10},
    {&kBackward, Next, Motion::Rush, 6},
    {&kRush, Next, Motion::Forward, 10},
    {&kRushLast, Next, Motion::Rush, 10},

    {&kAtStart, Previous, Motion::Rest, 0},
    {&kAtFirstStop, Previous, Motion::Rest, 0},
    {&kAtSecondStop, Previous, Motion::Rest, 2},
    {&kAtLastStop, Previous, Motion::Rest, 6},
    {&kInHold, Previous, Motion::Rest, 0},
    {&kBetweenPlays, Previous, Motion::Rest, 2},
    {&kInTail, Previous, Motion::Rest, 10},
    {&kForward, Previous, Motion::Rest, 2},
    {&kForwardLast, Previous, Motion::Rest, 6},
    {&kBackward, Previous, Motion::Rest, 2},
    {&kRush, Previous, Motion::Rest, 2},
    {&kRushLast, Previous, Motion::Rest, 6},

    {&kAtStart, PlayBackwards, Motion::Rest, 0},
    {&kAtFirstStop, PlayBackwards, Motion::Backward, 0},
    {&kAtSecondStop, PlayBackwards, Motion::Backward, 2},
    {&kAtLastStop, PlayBackwards, Motion::Backward, 6},
    {&kInHold, PlayBackwards, Motion::Backward, 0},
    {&kBetweenPlays, PlayBackwards, Motion::Backward, 2},
    {&kInTail, PlayBackwards, Motion::Backward, 10},
    {&kForward, PlayBackwards, Motion::Backward, 2},
    {&kForwardLast, PlayBackwards, Motion::Backward, 6},
    {&kBackward, PlayBackwards, Motion::Backward, 2},
    {&kRush, PlayBackwards, Motion::Backward, 2},
    {&kRushLast, PlayBackwards, Motion::Backward, 6},

    {&kAtStart, SkipStep, Motion::Rest, 2},
    {&kAtFirstStop, SkipStep, Motion::Rest, 6},
    {&kAtSecondStop, SkipStep, Motion::Rest, 10},
    {&kAtLastStop, SkipStep, Motion::Rest, 10},
    {&kInHold, SkipStep, Motion::Rest, 6},
    {&kBetweenPlays, SkipStep, Motion::Rest, 6},
    {&kInTail, SkipStep, Motion::Rest, 11.5},
    {&kForward, SkipStep, Motion::Rest, 6},
    {&kForwardLast, SkipStep, Motion::Rest, 10},
    {&kBackward, SkipStep, Motion::Rest, 6},
    {&kRush, SkipStep, Motion::Rest, 6},
    {&kRushLast, SkipStep, Motion::Rest, 10},

    {&kAtStart, NextPlay, Motion::Rest, 1},
    {&kAtFirstStop, NextPlay, Motion::Rest, 4},
    {&kAtSecondStop, NextPlay, Motion::Rest, 9},
    {&kAtLastStop, NextPlay, Motion::Rest, 12},
    {&kInHold, NextPlay, Motion::Rest, 4},
    {&kBetweenPlays, NextPlay, Motion::Rest, 6},
    {&kInTail, NextPlay, Motion::Rest, 12},
    {&kForward, NextPlay, Motion::Rest, 4},
    {&kForwardLast, NextPlay, Motion::Rest, 9},
    {&kBackward, NextPlay, Motion::Rest, 6},
    {&kRush, NextPlay, Motion::Rest, 6},
    {&kRushLast, NextPlay, Motion::Rest, 10},

    {&kAtStart, PreviousPlay, Motion::Rest, 0},
    {&kAtFirstStop, PreviousPlay, Motion::Rest, 1},
    {&kAtSecondStop, PreviousPlay, Motion::Rest, 4.25},
    {&kAtLastStop, PreviousPlay, Motion::Rest, 9},
    {&kInHold, PreviousPlay, Motion::Rest, 1},
    {&kBetweenPlays, PreviousPlay, Motion::Rest, 3},
    {&kInTail, PreviousPlay, Motion::Rest, 11},
    {&kForward, PreviousPlay, Motion::Rest, 3},
    {&kForwardLast, PreviousPlay, Motion::Rest, 7},
    {&kBackward, PreviousPlay, Motion::Rest, 4.25},
    {&kRush, PreviousPlay, Motion::Rest, 4.25},
    {&kRushLast, PreviousPlay, Motion::Rest, 9},

    {&kAtStart, Replay, Motion::Rest, 0},
    {&kAtFirstStop, Replay, Motion::Forward, 2},
    {&kAtSecondStop, Replay, Motion::Forward, 6},
    {&kAtLastStop, Replay, Motion::Forward, 10},
    {&kInHold, Replay, Motion::Forward, 2},
    {&kBetweenPlays, Replay, Motion::Forward, 6},
    {&kInTail, Replay, Motion::Forward, 12},
    {&kForward, Replay, Motion::Forward, 6},
    {&kForwardLast, Replay, Motion::Forward, 10},
    {&kBackward, Replay, Motion::Forward, 6},
    {&kRush, Replay, Motion::Forward, 6},
    {&kRushLast, Replay, Motion::Forward, 10},

    {&kAtStart, First, Motion::Rest, 0},
    {&kAtSecondStop, First, Motion::Rest, 0},
    {&kInTail, First, Motion::Rest, 0},
    {&kForward, First, Motion::Rest, 0},
    {&kBackward, First, Motion::Rest, 0},
    {&kRush, First, Motion::Rest, 0},

    {&kAtStart, Last, Motion::Rest, 10},
    {&kAtSecondStop, Last, Motion::Rest, 10},
    {&kInTail, Last, Motion::Rest, 10},
    {&kForward, Last, Motion::Rest, 10},
    {&kBackward, Last, Motion::Rest, 10},
    {&kRush, Last, Motion::Rest, 10},
});

TEST(Player, DoesWhatTheTableSays) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(testing::Message()
                 << row.from->name << ", command " << static_cast<int>(row.command));
    Player player{example_deck()};
    double now = 100;
    row.from->reach(player, now);
    player.apply(row.command, now);
    EXPECT_EQ(player.state().motion, row.motion);
    settle(player, now);
    EXPECT_EQ(player.state().t, row.rests_at);
  }
}

TEST(Player, BlankingStopsNothingAndOnlyNextAndPreviousAreSwallowed) {
  for (const Situation* situation : {&kAtStart, &kAtSecondStop, &kForward, &kBackward, &kRush}) {
    for (const ShowCommand blank : {Black, White}) {
      for (const ShowCommand step : {Next, Previous}) {
        SCOPED_TRACE(situation->name);
        Player player{example_deck()};
        double now = 100;
        situation->reach(player, now);
        const Player::State before = player.state();
        player.apply(blank, now);
        EXPECT_EQ(player.state().blank, blank == Black ? Blank::Black : Blank::White);
        player.apply(step, now);
        EXPECT_EQ(player.state(), before);
      }
    }
  }
}

TEST(Player, BlankKeysToggleAndReplaceEachOther) {
  Player player{example_deck()};
  const auto blank_after = [&](ShowCommand command) {
    player.apply(command, 0);
    return player.state().blank;
  };
  EXPECT_EQ(blank_after(Black), Blank::Black);
  EXPECT_EQ(blank_after(White), Blank::White);
  EXPECT_EQ(blank_after(White), Blank::No);
  EXPECT_EQ(blank_after(Black), Blank::Black);
  EXPECT_EQ(blank_after(Black), Blank::No);
  EXPECT_EQ(blank_after(White), Blank::White);
  EXPECT_EQ(blank_after(Last), Blank::No) << "a jump shows where it led";
  EXPECT_EQ(player.state().t, 10);
}

}  // namespace
}  // namespace rostrum::app
