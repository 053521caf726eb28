// A show that is killed, at any moment, and taken up again.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <thread>

#include "store/show_state.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using std::chrono::duration;
using std::chrono::steady_clock;

constexpr int kWidth = 640;
constexpr int kHeight = 360;

class Resuming : public WindowTest {
 protected:
  void resume(std::vector<std::string> more = {},
              const std::vector<std::string>& environment = {}) {
    more.insert(more.end(), {"--resume", "--size", "640x360"});
    start(more, environment);
  }
  void kill_show() {
    kill(program->id(), SIGKILL);
    ASSERT_TRUE(program->wait(10).has_value());
  }

  [[nodiscard]] std::filesystem::path file() const { return states.path() / "rostrum/show.json"; }
  [[nodiscard]] app::ShowState kept() const {
    auto state = app::read_show_state(file());
    if (!state || !state.value()) throw std::runtime_error("no state was kept");
    return *std::move(state).value();
  }
  // Of how many steps that place is the end.
  [[nodiscard]] std::size_t steps_done(const app::ShowPlace& place) const {
    const auto found = std::find(times.begin(), times.end(), place.time);
    return static_cast<std::size_t>(found - times.begin());
  }

  // What is shown after so many steps.
  const Picture& after(std::size_t steps) {
    const auto found = stills_.find(steps);
    if (found != stills_.end()) return found->second;
    return stills_.emplace(steps, still(times[steps], kWidth, kHeight)).first->second;
  }

  // Of the start, and of all stops.
  std::vector<double> times = [] {
    std::vector<double> all = stops();
    all.insert(all.begin(), 0);
    return all;
  }();

 private:
  std::map<std::size_t, Picture> stills_;
};

// ROSTRUM_TEST_KILLS says how often, and has the figures printed.
TEST_F(Resuming, KilledAtAnyMomentItIsAtTheStepThatWasShown) {
  // Between a press and its state on the disk lie the program's loop and the disk itself.
  constexpr duration<double> kLag{0.5};
  const char* const asked = std::getenv("ROSTRUM_TEST_KILLS");
  const int kills = asked == nullptr ? 8 : std::atoi(asked);
  std::mt19937 random{20260101};
  const auto wait_up_to = [&random](int milliseconds) {
    std::uniform_int_distribution<int> some{0, milliseconds};
    std::this_thread::sleep_for(std::chrono::milliseconds(some(random)));
  };

  for (std::size_t i = 0; i < times.size(); ++i) after(i);  // not while the time is taken
  std::size_t done = 0;                                     // steps
  std::vector<double> seconds;
  std::array<int, 3> behind{};  // kills after which the state was no, one, more presses behind
  for (int i = 0; i < kills; ++i) {
    SCOPED_TRACE("kill " + std::to_string(i));
    const auto started = steady_clock::now();
    resume({"--interrupt", "advance"});
    ASSERT_TRUE(shows(after(done))) << "after " << done << " steps";
    seconds.push_back(duration<double>(steady_clock::now() - started).count());

    // Steps that were shown, and when each began.
    std::vector<std::pair<steady_clock::time_point, std::size_t>> shown{{started, done}};
    const auto presses = std::uniform_int_distribution<int>{1, 5}(random);
    for (int press = 0; press < presses; ++press) {
      wait_up_to(200);
      const bool at_end = done + 1 == times.size();
      done = at_end ? 0 : done + 1;
      desk.type(at_end ? XK_Home : XK_Right);
      shown.emplace_back(steady_clock::now(), done);
    }
    wait_up_to(i % 2 == 0 ? 150 : 15);
    const auto killed = steady_clock::now();
    kill_show();

    const app::ShowState state = kept();
    EXPECT_EQ(state.deck, kDeck);
    const std::size_t found = steps_done(state.place);
    std::size_t late = 0;  // presses that came after the one of that step
    while (late < shown.size() && shown[shown.size() - 1 - late].second != found) ++late;
    ASSERT_LT(late, shown.size()) << "step " << found << " was never shown";
    if (late > 0) {
      const auto next = shown[shown.size() - late].first;
      EXPECT_LT(killed - next, kLag) << "the step after it was shown too long before the kill";
    }
    ++behind[std::min<std::size_t>(late, 2)];
    done = found;
  }
  resume();
  EXPECT_TRUE(shows(after(done)));
  EXPECT_EQ(quit(), 0);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{file().parent_path()}, {}), 1)
      << "what the kills left is taken away";
  if (asked != nullptr) {
    std::sort(seconds.begin(), seconds.end());
    std::printf(
        "%d kills: the state was that of the last press %d times, one before %d, more %d; "
        "from start to the picture median %.3f s, most %.3f s\n",
        kills, behind[0], behind[1], behind[2], seconds[seconds.size() / 2], seconds.back());
  }
}

TEST_F(Resuming, TakesUpFreezeBlackAndTimer) {
  start({"--size", "640x360"});
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(after(1)));
  desk.type(XK_f, {XK_Shift_L});
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_b);
  const Picture black = filled(kWidth, kHeight, 0);
  ASSERT_TRUE(shows(black));
  ASSERT_TRUE(comes_true([&] { return kept().place.blank == app::Blank::Black; }));
  kill_show();
  const app::ShowState left = kept();
  EXPECT_TRUE(left.place.timer.started);

  resume();
  EXPECT_TRUE(shows(black));
  desk.type(XK_t, {XK_Shift_L});
  ASSERT_TRUE(comes_true([&] { return kept().place.timer.paused; })) << "Shift+T";
  const app::ShowState now = kept();
  EXPECT_NEAR(now.place.timer.seconds, left.place.timer.seconds + now.written_at - left.written_at,
              0.5)
      << "the talk went on";
  desk.type(XK_t, {XK_Control_L});
  EXPECT_TRUE(comes_true([&] { return kept().place.timer.seconds == 0; })) << "Ctrl+T";
  desk.type(XK_b);
  EXPECT_TRUE(shows(after(1))) << "frozen";
  desk.type(XK_f, {XK_Shift_L});
  EXPECT_TRUE(shows(after(2)));
  EXPECT_EQ(quit(), 0);
}

TEST_F(Resuming, WhatCannotBeResumedFromIsASentence) {
  std::filesystem::create_directories(file().parent_path());
  std::ofstream{file()} << R"({"version": 1, "deck": "transfo)";
  resume();
  EXPECT_TRUE(shows(after(0)));
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(after(1)));
  desk.type(XK_q, {XK_Control_L});
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
  EXPECT_EQ(finished->error, "Cannot resume from " + file().string() +
                                 ", so the show starts at its beginning: it is no JSON.\n");
  EXPECT_EQ(steps_done(kept().place), 1U) << "and it is kept again";
}

TEST_F(Resuming, WhereNothingCanBeKeptTheShowGoesOn) {
  resume({}, {"XDG_STATE_HOME=/proc/none"});
  for (std::size_t i = 1; i <= 3; ++i) {
    desk.type(XK_Right, {XK_Alt_L});
    EXPECT_TRUE(shows(after(i)));
  }
  desk.type(XK_q, {XK_Control_L});
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
  EXPECT_THAT(finished->error,
              testing::MatchesRegex("There is no show to resume, so this one starts at its "
                                    "beginning.\nCannot make the folder /proc/none[^\n]*, so "
                                    "`rostrum --resume` could not take this show up again.\n"));
}

}  // namespace
}  // namespace rostrum::tests
