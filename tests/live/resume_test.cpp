// A show that is taken up again where it was left.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "live_fixture.h"
#include "store/show_state.h"

namespace rostrum::tests {
namespace {

class Resuming : public LiveTest {
 protected:
  void resume() { start({.resume = true}); }

  [[nodiscard]] std::filesystem::path file() const {
    return home.path() / ".state/rostrum/show.json";
  }
  [[nodiscard]] app::ShowState kept() const {
    auto state = app::read_show_state(file());
    if (!state || !state.value()) throw std::runtime_error("no state was kept");
    return *std::move(state).value();
  }
};

TEST_F(Resuming, TakesUpFreezeBlackAndTimer) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  press('f', kShift);
  press(Key::Right, kAlt);
  press('b');
  const Picture black = filled(kSize.width, kSize.height, 0);
  ASSERT_TRUE(shows(black));
  EXPECT_EQ(quit(), "");
  const app::ShowState left = kept();
  EXPECT_EQ(left.deck, kDeck);
  EXPECT_EQ(left.position.blank, app::Blank::Black);
  EXPECT_TRUE(left.position.timer.started);

  memory::pass(100);
  resume();
  EXPECT_TRUE(shows(black));
  press('t', kShift);
  ASSERT_TRUE(happens([&] { return kept().position.timer.paused; })) << "Shift+T";
  const app::ShowState now = kept();
  EXPECT_GT(now.position.timer.seconds, 100);
  EXPECT_NEAR(now.position.timer.seconds,
              left.position.timer.seconds + now.written_at - left.written_at, 0.5)
      << "the talk went on";
  press('t', kCtrl | kShift);
  EXPECT_TRUE(happens([&] { return kept().position.timer.seconds == 0; })) << "Ctrl+Shift+T";
  press('b');
  EXPECT_TRUE(shows(after(1))) << "frozen";
  press('f', kShift);
  EXPECT_TRUE(shows(after(2)));
  EXPECT_EQ(quit(), "");
}

TEST_F(Resuming, EveryStepIsKept) {
  for (std::size_t step = 1; step <= stops().size(); ++step) {
    resume();
    EXPECT_TRUE(shows(after(step - 1)));
    press(Key::Right, kAlt);
    EXPECT_THAT(quit(), testing::AnyOf("", testing::StartsWith("There is no show to resume")));
    EXPECT_EQ(kept().position.time, stops()[step - 1]);
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{file().parent_path()}, {}), 1);
}

TEST_F(Resuming, WhatCannotBeResumedFromIsASentence) {
  std::filesystem::create_directories(file().parent_path());
  std::ofstream{file()} << R"({"version": 1, "deck": "transfo)";
  resume();
  EXPECT_TRUE(shows(after(0)));
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1)));
  EXPECT_EQ(quit(), "Cannot resume from " + file().string() +
                        ", so the show starts at its beginning: it is no JSON.\n");
  EXPECT_EQ(kept().position.time, stops()[0]) << "and it is kept again";
}

TEST_F(Resuming, WhereNothingCanBeKeptTheShowGoesOn) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): no show runs yet
  setenv("XDG_STATE_HOME", "/proc/none", 1);
  resume();
  for (std::size_t i = 1; i <= 3; ++i) {
    press(Key::Right, kAlt);
    EXPECT_TRUE(shows(after(i)));
  }
  EXPECT_THAT(quit(),
              testing::MatchesRegex(
                  "There is no show to resume, so this one starts at its beginning.\n"
                  "`rostrum --resume` could not take this show up again. Cannot make the folder "
                  "/proc/none[^\n]*\n"));
}

}  // namespace
}  // namespace rostrum::tests
