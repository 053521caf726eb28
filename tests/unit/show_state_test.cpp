// The place of a show as it is kept for --resume: the text, the file, and the show that is taken
// up.
#include "store/show_state.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "example_deck.h"
#include "picture.h"
#include "show/show.h"
#include "store/show_keeper.h"
#include "system/files/async_file_writer.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using tests::TemporaryFolder;
using enum ShowCommand;

const ShowState kUnusualState{
    .deck = "caf\u00e9",
    .position = {.step = deck::SlideStep{.slide = 2, .step = 4},
                 .time = 1.0 / 3,
                 .blank = Blank::Black,
                 .frozen = ShowPosition::Frozen{.time = 0.1, .zoom = 3.5, .center = {-1.25, 0.3}},
                 .timer = {.seconds = 61.7, .started = true, .paused = true}},
    .stage = KeptStage{.stage = {.options = {.mid_step = MidStep::Queue,
                                             .presenter = true,
                                             .swapped = true,
                                             .length = 1234.5},
                                 .fullscreen = true,
                                 .panel = true,
                                 .hold_at_stops = false},
                       .asked_monitor = "HDMI-1",
                       .home_monitor = "DP-2",
                       .font = "/home/a b/\u00e9.otf"},
    .written_at = 1.8e9};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), by);
}

TEST(ShowState, IsReadAsItIsWritten) {
  EXPECT_EQ(parse_show_state(show_state_json(kUnusualState)).value(), kUnusualState);
  const ShowState plain{.deck = "d", .position = {}, .stage = KeptStage{}, .written_at = 0};
  EXPECT_EQ(parse_show_state(show_state_json(plain)).value(), plain);
  for (const MidStep step : {MidStep::Finish, MidStep::Advance, MidStep::Queue}) {
    ShowState state = plain;
    state.stage->stage.options.mid_step = step;
    EXPECT_EQ(parse_show_state(show_state_json(state)).value(), state);
  }
}

TEST(ShowState, OfVersion1IsReadAndHasNoStage) {
  const auto state = parse_show_state(R"({"version": 1, "deck": "d",
    "step": {"slide": 2, "step": 1}, "time": 7.5, "screen": "white", "frozen": null,
    "timer": {"seconds": 12, "started": true, "paused": false}, "written_at": 1000})");
  ASSERT_TRUE(state.ok()) << state.error().message;
  EXPECT_EQ(state.value(), (ShowState{.deck = "d",
                                      .position = {.step = deck::SlideStep{.slide = 1, .step = 0},
                                                   .time = 7.5,
                                                   .blank = Blank::White,
                                                   .frozen = {},
                                                   .timer = {.seconds = 12, .started = true}},
                                      .stage = {},
                                      .written_at = 1000}));
}

TEST(ShowState, WhatIsNoStateIsRefused) {
  const std::string good = show_state_json(kUnusualState);
  const auto expect_refused = [](const std::string& text, const std::string& why) {
    const auto state = parse_show_state(text);
    ASSERT_FALSE(state.ok()) << text;
    EXPECT_THAT(state.error().message, HasSubstr(why)) << text;
  };
  for (std::size_t length = 0; length + 2 < good.size(); ++length) {
    expect_refused(good.substr(0, length), "it is no JSON");
  }
  expect_refused("[]", "it is no object");
  expect_refused("null", "it is no object");
  expect_refused("{}", "it has no \"version\"");
  expect_refused(std::string(60'000, '['), "it is no JSON");
  expect_refused(std::string(kMostShowStateBytes + 1, ' '), "too long");
  expect_refused(replaced(good, "\"version\": 2", "\"version\": 3"), "another version");
  expect_refused(replaced(good, "\"version\": 2", "\"version\": 1"), "more than it should");
  expect_refused(replaced(good, "\"version\": 2", "\"version\": \"2\""), "another version");
  expect_refused(replaced(good, "\"screen\"", "\"scream\""), "it has no \"screen\"");
  expect_refused(replaced(good, "\"version\"", "\"more\": 1,\n \"version\""),
                 "more than it should");
  expect_refused(replaced(good, "\"caf\u00e9\"", "\"\""), "\"deck\"");
  expect_refused(replaced(good, "\"caf\u00e9\"", "\"\\u001b\""), "\"deck\"");
  expect_refused(replaced(good, "\"caf\u00e9\"", '"' + std::string(4097, 'x') + '"'), "\"deck\"");
  expect_refused(replaced(good, "\"black\"", "\"blue\""), "\"screen\"");
  expect_refused(replaced(good, "\"slide\": 3", "\"slide\": 0"), "\"slide\"");
  expect_refused(replaced(good, "\"slide\": 3", "\"slide\": -1"), "\"slide\"");
  expect_refused(replaced(good, "\"slide\": 3", "\"slide\": 2.5"), "\"slide\"");
  expect_refused(replaced(good, "\"slide\": 3", "\"slide\": 18446744073709551615"), "\"slide\"");
  expect_refused(replaced(good, "61.7", "-1"), "\"seconds\"");
  expect_refused(replaced(good, "61.7", "1e308"), "\"seconds\"");
  expect_refused(replaced(good, "61.7", "1e999"), "it is no JSON");
  expect_refused(replaced(good, "61.7", "\"1\""), "\"seconds\"");
  expect_refused(replaced(good, "\"started\": true", "\"started\": 1"), "\"started\"");
  expect_refused(replaced(good, "3.5", "0"), "\"zoom\"");
  expect_refused(replaced(good, "-1.25", "-1e9"), "\"x\"");
  expect_refused(replaced(good, "\"stage\"", "\"page\""), "it has no \"stage\"");
  expect_refused(replaced(good, "\"full_screen\"", "\"more\": 1,\n \"full_screen\""),
                 "the stage has more");
  expect_refused(replaced(good, "\"full_screen\": true", "\"full_screen\": 1"), "\"full_screen\"");
  expect_refused(replaced(good, "\"swapped\": true", "\"swapped\": null"), "\"swapped\"");
  expect_refused(replaced(good, "\"queue\"", "\"Queue\""), "\"interrupt\"");
  expect_refused(replaced(good, "1234.5", "0"), "\"length\"");
  expect_refused(replaced(good, "1234.5", "-5"), "\"length\"");
  expect_refused(replaced(good, "1234.5", "\"20\""), "\"length\"");
  expect_refused(replaced(good, "\"HDMI-1\"", "\"\""), "\"asked_monitor\"");
  expect_refused(replaced(good, "\"DP-2\"", "7"), "\"home_monitor\"");
  expect_refused(replaced(good, "\"/home", "\"\\n/home"), "\"font\"");
  expect_refused(replaced(good, "\"/home", "\"/" + std::string(5000, 'x')), "\"font\"");
}

TEST(ShowState, TheTalkGoesOnWhileTheProgramDoesNotRun) {
  ShowState state = kUnusualState;
  EXPECT_EQ(state.position_at(state.written_at + 30).timer.seconds, 61.7)
      << "not while it is paused";
  state.position.timer.paused = false;
  EXPECT_NEAR(state.position_at(state.written_at + 30).timer.seconds, 91.7, 1e-6);
  EXPECT_EQ(state.position_at(state.written_at - 30).timer.seconds, 61.7) << "the clock was set";
  EXPECT_EQ(state.position_at(state.written_at + 86400).timer.seconds, 61.7)
      << "another day's talk";
}

class ShowPositions : public testing::Test {
 protected:
  [[nodiscard]] Show resumed(const ShowPosition& position) {
    Show again{deck, false, now};
    EXPECT_TRUE(again.resume(position, now));
    return again;
  }

  double now = 10;
  deck::Deck deck = tests::example_deck();
  Show show{deck, false, now};
};

TEST_F(ShowPositions, AreWhereTheShowWillRest) {
  EXPECT_EQ(show.position(), ShowPosition{});
  show.apply(Next, now);
  EXPECT_EQ(show.position().time, 2) << "it plays, and this is where it goes";
  EXPECT_EQ(show.position().step, (deck::SlideStep{.slide = 0, .step = 0}));
  show.apply(Next, now);
  EXPECT_EQ(show.position().time, 2) << "in a hurry";
  show.apply(SkipStep, now);
  show.apply(SkipStep, now);
  EXPECT_EQ(show.position().time, 6);
  show.apply(LoopStep, now);
  EXPECT_EQ(show.position().time, 6);
  show.apply(Previous, now);
  show.apply(SkipStep, now);
  show.apply(PlayBackwards, now);
  EXPECT_EQ(show.position().time, 2) << "backwards";
  EXPECT_EQ(show.position().step, (deck::SlideStep{.slide = 0, .step = 0}));
  show.apply(First, now);
  EXPECT_EQ(show.position().step, std::nullopt);
  show.apply(SetTransport{{.hold_at_stops = false}}, now);
  show.apply(PlayPause{}, now);
  now += 0.2;
  show.update(now);
  EXPECT_EQ(show.position().time, 2) << "running freely, the end of its step";
}

TEST_F(ShowPositions, AreTakenUp) {
  show.apply(SkipStep, now);
  show.look({.zoom = 2, .center = {1, 0.5}});
  show.apply(SpeakerCommand::Freeze, now);
  show.look({});
  show.apply(SkipStep, now);
  show.apply(Black, now);
  now += 7;
  show.apply(SpeakerCommand::PauseTimer, now);
  const ShowPosition position = show.position();
  const Show again = resumed(position);
  EXPECT_EQ(again.position(), position);
  EXPECT_EQ(again.state().player.t, 6);
  EXPECT_EQ(again.state().audience().player.blank, Blank::Black);
  EXPECT_EQ(again.state().frozen->t, 2);
  EXPECT_EQ(again.state().frozen->look.zoom, 2);
  EXPECT_EQ(again.state().timer, show.state().timer);
  EXPECT_EQ(again.state().timer.seconds, 7);

  // The times lie within a step, past the last one, and before the first.
  for (const double t : {4.0, 12.0, 0.0}) {
    show.apply(Seek{t}, now);
    EXPECT_EQ(resumed(show.position()).position(), show.position()) << t;
    EXPECT_EQ(resumed(show.position()).state().player.t, t);
  }
}

TEST_F(ShowPositions, OfADeckThatWasChangedAreItsSteps) {
  EXPECT_EQ(resumed({.step = deck::SlideStep{.slide = 0, .step = 1}, .time = 99}).state().player.t,
            6);
  EXPECT_EQ(resumed({.step = deck::SlideStep{.slide = 1, .step = 0}, .time = 5}).state().player.t,
            10);
  EXPECT_FALSE(show.resume({.step = deck::SlideStep{.slide = 7, .step = 0}, .time = 2}, now));
  EXPECT_FALSE(show.resume({.step = {}, .time = 2}, now));
  EXPECT_EQ(show.position(), ShowPosition{}) << "nothing happened";
}

std::optional<ShowState> kept_in(const fs::path& file) {
  const auto state = read_show_state(file);
  EXPECT_TRUE(state.ok()) << state.error().message;
  return state ? state.value() : std::nullopt;
}

TEST_F(ShowPositions, AreWrittenWhenTheyChange) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "deep" / "show.json";
  {
    ShowKeeper keeper{file, "d", "", show, now};
    keeper.follow(show, "", "", now + 1);
  }
  EXPECT_FALSE(fs::exists(file)) << "nothing has happened yet";
  {
    ShowKeeper keeper{file, "d", "", show, now};
    show.apply(SkipStep, now);
    keeper.follow(show, "", "", now);
  }
  EXPECT_EQ(kept_in(file)->position, show.position());
  EXPECT_EQ(kept_in(file)->deck, "d");
  fs::remove(file);
  {
    ShowKeeper keeper{file, "d", "", show, now};
    for (int i = 0; i < 100; ++i) {
      now += 0.1;
      show.update(now);
      keeper.follow(show, "", "", now);
    }
  }
  EXPECT_FALSE(fs::exists(file)) << "the timer's own going on is no change";
}

TEST_F(ShowPositions, AreWrittenWithTheStageWhichIsWrittenOnceTheShowHasBegun) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "show.json";
  {
    ShowKeeper keeper{file, "d", "/f.otf", show, now};
    show.apply(WindowCommand::ToggleFullscreen, now);
    keeper.follow(show, "", "DP-1", now);
  }
  EXPECT_FALSE(fs::exists(file)) << "a show that has not begun leaves the last one's place alone";
  {
    ShowKeeper keeper{file, "d", "/f.otf", show, now};
    show.apply(SkipStep, now);
    keeper.follow(show, "", "DP-1", now);
    show.apply(SpeakerCommand::Presenter, now);
    keeper.follow(show, "HDMI-1", "DP-1", now);
  }
  EXPECT_EQ(kept_in(file)->stage, (KeptStage{.stage = show.stage(),
                                             .asked_monitor = "HDMI-1",
                                             .home_monitor = "DP-1",
                                             .font = "/f.otf"}));
  EXPECT_TRUE(kept_in(file)->stage->stage.fullscreen);
  EXPECT_TRUE(kept_in(file)->stage->stage.options.presenter);
}

TEST(ReadShowState, SaysWhatIsWrong) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "show.json";
  EXPECT_EQ(kept_in(file), std::nullopt);
  std::ofstream{file} << "rubbish";
  EXPECT_EQ(read_show_state(file).error().message,
            "Cannot resume from " + file.string() +
                ", so the show starts at its beginning: it is no JSON.");
  fs::remove(file);
  fs::create_symlink("/dev/zero", file);
  EXPECT_THAT(read_show_state(file).error().message, HasSubstr("it is no regular file."));
}

TEST(NewestFile, HoldsTheNewestInTheEnd) {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "file";
  std::string last;
  {
    NewestFile newest{file};
    for (int i = 0; i < 1000; ++i) newest.write(last = std::to_string(i));
  }
  std::ifstream stream{file};
  std::string text;
  std::getline(stream, text);
  EXPECT_EQ(text, last);
  EXPECT_EQ(std::distance(fs::directory_iterator{folder.path()}, {}), 1) << "and nothing is left";
}

TEST(NewestFile, CannotBeWrittenIsSaidOnce) {
  testing::internal::CaptureStderr();
  {
    NewestFile newest{"/proc/none/file"};
    for (int i = 0; i < 3; ++i) {
      newest.write("x");
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
  const std::string said = testing::internal::GetCapturedStderr();
  EXPECT_THAT(said, testing::MatchesRegex("`rostrum --resume` could not take this show up again. "
                                          "Cannot make the folder /proc/none: [^\n]*\\.\n"));
}

}  // namespace
}  // namespace rostrum::app
