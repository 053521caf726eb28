// The speaker does this and the audience does not see it: freezing, typing where to go, the timer.
#include <gtest/gtest.h>

#include <string_view>

#include "example_deck.h"
#include "show/show.h"
#include "show/show_clock.h"
#include "show/show_timer.h"
#include "show/title_match.h"

namespace rostrum::app {
namespace {

using enum ShowCommand;
using tests::example_deck;

class StageShow : public testing::Test {
 protected:
  bool type(char32_t character) {
    return show.type({.key = static_cast<Key>(character >= 'a' ? character - 'a' + 'A' : character),
                      .character = character},
                     now);
  }
  bool type(Key key) { return show.type({.key = key}, now); }
  void type(std::string_view text) {
    for (const char c : text) EXPECT_TRUE(type(static_cast<char32_t>(c))) << c;
  }

  double now = 10;
  deck::Deck deck = example_deck();
  Show show{deck, true, now};
};

TEST_F(StageShow, FrozenTheAudienceKeepsWhatItSees) {
  show.apply(SkipStep, now);
  const double seen = show.state().player.t;
  show.apply(SpeakerCommand::Freeze, now);
  show.apply(SkipStep, now);
  EXPECT_GT(show.state().player.t, seen);
  EXPECT_EQ(show.state().audience().player.t, seen);
  show.apply(Black, now);
  EXPECT_EQ(show.state().audience().player.blank, Blank::Black) << "blank comes before frozen";
  show.apply(Black, now);
  EXPECT_EQ(show.state().audience().player.t, seen);
  show.apply(SpeakerCommand::Freeze, now);
  EXPECT_EQ(show.state().audience().player.t, show.state().player.t);
}

TEST_F(StageShow, EscapeUndoesTypingThenFreezingThenBlankThenFullScreen) {
  show.apply(SpeakerCommand::Freeze, now);
  show.apply(Black, now);
  type("2");
  const auto escape = [&] {
    if (!type(Key::Escape)) show.apply(WindowCommand::Escape, now);
  };
  escape();
  EXPECT_EQ(show.state().typed.kind, TypedGoal::Kind::None);
  EXPECT_TRUE(show.state().frozen.has_value());
  escape();
  EXPECT_FALSE(show.state().frozen.has_value());
  EXPECT_EQ(show.state().player.blank, Blank::Black);
  escape();
  EXPECT_EQ(show.state().player.blank, Blank::No);
  EXPECT_TRUE(show.state().fullscreen);
  escape();
  EXPECT_FALSE(show.state().fullscreen);
}

TEST_F(StageShow, ANumberAndEnterGoToThatSlide) {
  type("2");
  EXPECT_TRUE(type(Key::Enter));
  EXPECT_EQ(show.player().slide(), 1U);
  EXPECT_FALSE(show.player().moving());
  EXPECT_EQ(show.state().typed.kind, TypedGoal::Kind::None);
  EXPECT_FALSE(type(Key::Enter)) << "now it means next";
}

TEST_F(StageShow, AStepOfASlide) {
  ASSERT_TRUE(show.player().steps().has({.slide = 0, .step = 1}));
  type("1.2");
  EXPECT_EQ(show.state().typed.goal, (deck::SlideStep{.slide = 0, .step = 1}));
  type(Key::Enter);
  EXPECT_EQ(show.state().player.t, deck.stops[1].time);
}

TEST_F(StageShow, ANumberThatNoSlideHasLeadsNowhere) {
  type("97");
  EXPECT_FALSE(show.state().typed.goal.has_value());
  EXPECT_TRUE(type(Key::Enter));
  EXPECT_EQ(show.state().player.t, 0);
  EXPECT_EQ(show.state().typed.text, "97") << "it can still be mended";
}

TEST_F(StageShow, BackspaceTakesBackAndTimeForgets) {
  type("9");
  EXPECT_TRUE(type(Key::Backspace));
  type("2");
  EXPECT_EQ(show.state().typed.text, "2");
  EXPECT_LE(show.next_change(), now + TypedGoal::kSeconds);
  show.update(now + TypedGoal::kSeconds + 0.1);
  EXPECT_EQ(show.state().typed.kind, TypedGoal::Kind::None);
}

TEST_F(StageShow, ALoneZeroAndEnterAreTheShowsOwn) {
  EXPECT_FALSE(type(U'0'));
  EXPECT_FALSE(type(Key::Enter));
  EXPECT_FALSE(type(U'.'));
}

TEST_F(StageShow, ANameAndEnterGoToTheBestMatch) {
  show.apply(SpeakerCommand::GoToName, now);
  std::string title;
  for (const char c : deck.slides[1].title.substr(0, 4)) {
    title += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  type(title);
  ASSERT_TRUE(show.state().typed.goal.has_value()) << title;
  type(Key::Enter);
  EXPECT_EQ(show.player().slide(), show.state().player.t > 0 ? show.player().slide() : 99);
  EXPECT_EQ(show.state().typed.kind, TypedGoal::Kind::None);
}

TEST(TitleMatch, PrefersBeginningsThenWordsThenParts) {
  const std::vector<std::string> titles{"The Formula", "Four Steps", "Query, Key, Value"};
  EXPECT_EQ(best_match(titles, "fo"), 1U);
  EXPECT_EQ(best_match(titles, "for"), 0U);
  EXPECT_EQ(best_match(titles, "KEY"), 2U);
  EXPECT_EQ(best_match(titles, "ormu"), 0U);
  EXPECT_EQ(best_match(titles, "qkv"), 2U);
  EXPECT_EQ(best_match(titles, "xyz"), std::nullopt);
}

TEST(ShowTimer, StartsWithTheFirstStepPausesAndResets) {
  Show show{example_deck(), true, 0};
  show.update(50);
  EXPECT_FALSE(show.state().timer.started);
  show.apply(Next, 100);
  show.update(130.5);
  EXPECT_EQ(show.state().timer.seconds, 30);
  show.apply(SpeakerCommand::PauseTimer, 130.5);
  show.update(500);
  EXPECT_EQ(show.state().timer.seconds, 30);
  show.apply(SpeakerCommand::PauseTimer, 500);
  show.update(510);
  EXPECT_EQ(show.state().timer.seconds, 40);
  show.apply(SpeakerCommand::ResetTimer, 510);
  EXPECT_EQ(show.state().timer.seconds, 0);
  show.update(512.5);
  EXPECT_EQ(show.state().timer.seconds, 2);
}

TEST(ShowTimer, AClockThatStepsBackCostsNothing) {
  ShowClock clock{1000};
  ShowTimer timer;
  timer.start(clock.at(1000));
  timer.update(clock.at(1000.5));
  timer.update(clock.at(400));
  timer.update(clock.at(400.75));
  EXPECT_DOUBLE_EQ(timer.seconds(), 1.25);
}

TEST(ShowTimer, WhoIsWithinThePlanIsOnTime) {
  EXPECT_EQ(pace(300, 1200, 0.2, 0.3).late, 0);
  EXPECT_DOUBLE_EQ(pace(500, 1200, 0.2, 0.3).late, 140);
  EXPECT_DOUBLE_EQ(pace(100, 1200, 0.2, 0.3).late, -140);
  EXPECT_DOUBLE_EQ(pace(1300, 1200, 0.9, 1).left, -100);
}

}  // namespace
}  // namespace rostrum::app
