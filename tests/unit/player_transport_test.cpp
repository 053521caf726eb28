// A rehearsal uses the player's transport.
#include <gtest/gtest.h>

#include "example_deck.h"
#include "show/player/player.h"

namespace rostrum::app {
namespace {

using tests::example_deck;

// A player of the example deck with a clock that is moved by hand.
struct Rehearsal {
  Player player{example_deck()};
  double now = 100;

  explicit Rehearsal(const Transport& transport = {}) { ask(SetTransport{transport}); }

  void ask(const TransportCommand& command) { player.apply(command, now); }
  void ask(ShowCommand command) { player.apply(command, now); }
  void from(double t) { ask(Seek{t}); }

  // Returns the moment after so many seconds, in frames of a 60th.
  double after(double seconds) {
    const double start = now;
    for (int frame = 1; frame <= static_cast<int>(seconds * 60); ++frame) {
      player.update(now = start + frame / 60.0);
    }
    return player.update(now = start + seconds).t;
  }
  double t() const { return player.state().t; }
};

TEST(Transport, PlayHoldsAtEachStopAndPastTheLastAtTheEnd) {
  Rehearsal r;
  for (const double stop : {2.0, 6.0, 10.0, 12.0}) {
    r.ask(PlayPause{});
    EXPECT_TRUE(r.player.moving());
    EXPECT_EQ(r.after(5), stop);
    EXPECT_FALSE(r.player.moving());
  }
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(1), 1, 1e-9) << "from the end it starts over";
}

TEST(Transport, PlayRunsThroughStopsAndTheirHolds) {
  Rehearsal r{{.hold_at_stops = false}};
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(2.5), 2.5, 1e-9);
  EXPECT_NEAR(r.after(6), 8.5, 1e-9);
  EXPECT_EQ(r.after(6), 12);
  EXPECT_FALSE(r.player.moving());
}

TEST(Transport, PauseStaysWhereItIs) {
  Rehearsal r{{.hold_at_stops = false}};
  r.ask(PlayPause{});
  r.after(1.25);
  r.ask(PlayPause{});
  EXPECT_FALSE(r.player.moving());
  EXPECT_NEAR(r.after(3), 1.25, 1e-9);
}

TEST(Transport, SpeedIsOfEverythingThatPlays) {
  for (const double speed : {0.1, 0.5, 2.0, 4.0}) {
    Rehearsal r{{.speed = speed}};
    r.from(2);
    r.ask(ShowCommand::Next);
    EXPECT_NEAR(r.after(0.5), 3 + 0.5 * speed, 1e-9);
    EXPECT_EQ(r.player.velocity(), speed);
    r.from(6);
    r.ask(ShowCommand::PlayBackwards);
    EXPECT_NEAR(r.after(0.5), 6 - 0.5 * speed, 1e-9);
    EXPECT_EQ(r.player.velocity(), -speed);
  }
}

TEST(Transport, ANewSpeedGoesOnFromWhereItIs) {
  Rehearsal r{{.hold_at_stops = false}};
  r.ask(PlayPause{});
  r.after(1);
  r.ask(SetTransport{{.speed = 3, .hold_at_stops = false}});
  EXPECT_NEAR(r.t(), 1, 1e-9);
  EXPECT_NEAR(r.after(1), 4, 1e-9);
  r.ask(SetTransport{{.speed = 0.5, .reverse = true, .hold_at_stops = false}});
  EXPECT_NEAR(r.after(1), 3.5, 1e-9);
}

TEST(Transport, SpeedsAreClamped) {
  Rehearsal r{{.speed = 100}};
  EXPECT_EQ(r.player.transport().speed, kFastest);
  r.ask(SetTransport{{.speed = -1}});
  EXPECT_EQ(r.player.transport().speed, kSlowest);
}

TEST(Transport, ReverseHoldsAtTheStopBefore) {
  Rehearsal r{{.reverse = true}};
  r.from(6);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(1), 5, 1e-9);
  EXPECT_EQ(r.after(5), 2);
  r.ask(PlayPause{});
  EXPECT_EQ(r.after(5), 0);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(0.5), 11.5, 1e-9) << "from the start it begins at the end";
}

TEST(Transport, ReverseRunsThroughToTheStart) {
  Rehearsal r{{.reverse = true, .hold_at_stops = false}};
  r.from(7.5);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(5), 2.5, 1e-9);
  EXPECT_EQ(r.after(5), 0);
  EXPECT_FALSE(r.player.moving());
}

TEST(Transport, LoopsTheStepThatIsShown) {
  Rehearsal r{{.loop = Loop::Step}};
  r.from(4);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(2.5), 3.5, 1e-9);
  EXPECT_NEAR(r.after(3), 3.5, 1e-9);
  EXPECT_NEAR(r.after(30), 3.5, 1e-6);
  EXPECT_TRUE(r.player.moving());
}

TEST(Transport, AtAStopTheLoopIsTheStepThatLedThere) {
  Rehearsal r{{.loop = Loop::Step}};
  r.from(6);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(0.5), 3.5, 1e-9);
  EXPECT_NEAR(r.after(3), 3.5, 1e-9);
}

TEST(Transport, LoopsTheSlide) {
  Rehearsal r{{.loop = Loop::Slide}};
  r.from(8);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(4.5), 7.5, 1e-9);
  r.from(1);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(6.5), 0.5, 1e-9) << "stops within it do not hold";
}

TEST(Transport, LoopsARange) {
  Rehearsal r;
  r.from(1);
  r.ask(SetIn{});
  r.from(3);
  r.ask(SetOut{});
  EXPECT_EQ(r.player.transport().loop, Loop::Range);
  EXPECT_EQ(r.player.transport().in, 1);
  EXPECT_EQ(r.player.transport().out, 3);
  r.from(8);
  r.ask(PlayPause{});
  EXPECT_EQ(r.t(), 1) << "from outside it starts at its beginning";
  EXPECT_NEAR(r.after(2.75), 1.75, 1e-9);
  r.ask(ClearRange{});
  EXPECT_EQ(r.player.transport().loop, Loop::Off);
  EXPECT_FALSE(r.player.transport().has_range());
}

TEST(Transport, LoopsBackwards) {
  Rehearsal r{{.reverse = true, .loop = Loop::Range, .in = 2, .out = 5}};
  r.from(4);
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(2.5), 4.5, 1e-9);
}

TEST(Transport, AnEndOfTheRangeMovesOutOfTheWay) {
  Rehearsal r{{.loop = Loop::Range, .in = 2, .out = 5}};
  r.from(8);
  r.ask(SetIn{});
  EXPECT_EQ(r.player.transport().in, 8);
  EXPECT_EQ(r.player.transport().out, 12);
  r.from(4);
  r.ask(SetOut{});
  EXPECT_EQ(r.player.transport().in, 0);
  EXPECT_EQ(r.player.transport().out, 4);
}

TEST(Transport, ALoopOfNothingPlaysOn) {
  Rehearsal r{{.hold_at_stops = false, .loop = Loop::Range, .in = 3, .out = 3}};
  r.ask(PlayPause{});
  EXPECT_NEAR(r.after(4), 4, 1e-9);
}

TEST(Transport, ShuttleDoublesItsSpeedAndTurns) {
  Rehearsal r;
  r.from(1);
  r.ask(Shuttle{});
  EXPECT_NEAR(r.after(1.5), 2.5, 1e-9) << "through the stop at 2";
  r.ask(Shuttle{});
  EXPECT_NEAR(r.after(0.5), 3.5, 1e-9);
  r.ask(Shuttle{});
  EXPECT_NEAR(r.after(0.5), 5.5, 1e-9);
  r.ask(Shuttle{});
  EXPECT_EQ(r.player.velocity(), 4) << "and no faster";
  r.ask(Shuttle{.backward = true});
  EXPECT_EQ(r.player.velocity(), -1);
  EXPECT_NEAR(r.after(0.5), 5, 1e-9);
  r.ask(Pause{});
  EXPECT_FALSE(r.player.moving());
}

TEST(Transport, MovesByFrames) {
  Rehearsal r{{.frame_rate = {.num = 30000, .den = 1001}}};
  const FrameRate rate = r.player.transport().frame_rate;
  for (int frame = 1; frame <= 300; ++frame) {
    r.ask(MoveByFrames{1});
    ASSERT_EQ(r.t(), rate.time_of(frame));
    ASSERT_EQ(rate.frame_at(r.t()), frame);
  }
  for (int frame = 299; frame >= 0; --frame) {
    r.ask(MoveByFrames{-1});
    ASSERT_EQ(r.t(), rate.time_of(frame));
  }
  r.ask(MoveByFrames{-1});
  EXPECT_EQ(r.t(), 0);
}

TEST(Transport, WithinAFrameItsBordersAreNext) {
  Rehearsal r{{.frame_rate = {.num = 10}}};
  r.from(1.25);
  r.ask(MoveByFrames{-1});
  EXPECT_EQ(r.t(), 1.2);
  r.from(1.25);
  r.ask(MoveByFrames{1});
  EXPECT_EQ(r.t(), 1.3);
}

TEST(Transport, MovesBySecondsWithinTheDeck) {
  Rehearsal r;
  r.from(11.5);
  r.ask(MoveBy{-1});
  EXPECT_EQ(r.t(), 10.5);
  r.ask(MoveBy{5});
  EXPECT_EQ(r.t(), 12);
}

TEST(Transport, TheShowsKeysWorkWhileItRuns) {
  const Transport through{.hold_at_stops = false};
  Rehearsal next{through};
  next.ask(PlayPause{});
  next.after(4);
  next.ask(ShowCommand::Next);
  EXPECT_EQ(next.player.state().motion, Motion::Rush);
  EXPECT_EQ(next.after(0.2), 6);

  Rehearsal previous{through};
  previous.ask(PlayPause{});
  previous.after(4);
  previous.ask(ShowCommand::Previous);
  EXPECT_EQ(previous.t(), 2);

  Rehearsal skip{through};
  skip.ask(PlayPause{});
  skip.after(4);
  skip.ask(ShowCommand::SkipStep);
  EXPECT_EQ(skip.t(), 6);

  Rehearsal tail{through};
  tail.ask(PlayPause{});
  tail.after(11);
  tail.ask(ShowCommand::Next);
  EXPECT_EQ(tail.after(0.2), 12);
}

TEST(Transport, PlayingEndsABlankScreen) {
  Rehearsal r;
  r.ask(ShowCommand::Black);
  r.ask(PlayPause{});
  EXPECT_EQ(r.player.state().blank, Blank::No);
}

TEST(Transport, AnEmptyDeckStaysWhereItIs) {
  Player player{tests::recorded([](scene::Scene& scene) { scene.slide("only", ""); })};
  const TransportCommand commands[] = {
      PlayPause{},     Shuttle{}, Shuttle{true}, MoveBy{1},
      MoveByFrames{1}, SetIn{},   SetOut{},      SetTransport{{.loop = Loop::Slide}},
      PlayPause{}};
  for (const TransportCommand& command : commands) {
    player.apply(command, 1);
    player.update(1.1);
    EXPECT_EQ(player.state().t, 0);
    EXPECT_FALSE(player.moving());
  }
}

}  // namespace
}  // namespace rostrum::app
