// The keys of a talk that the other files do not press, and keys that are bound otherwise.
#include <X11/XF86keysym.h>
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using std::chrono::steady_clock;

constexpr int kWidth = 640;
constexpr int kHeight = 360;

class StageKeys : public WindowTest {
 protected:
  void start_small(const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"--size", "640x360"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    start(arguments);
  }
  void write(std::string_view text) {
    for (const char c : text) desk.type(c);
  }
  // The end of a step, which counts from 1.
  [[nodiscard]] Picture step(std::size_t number) const {
    return still(times[number - 1], kWidth, kHeight);
  }
  void bind(const std::string& toml) const {
    std::filesystem::create_directories(keys_file().parent_path());
    std::ofstream{keys_file()} << toml;
  }
  [[nodiscard]] std::filesystem::path keys_file() const {
    return configuration.path() / "rostrum/keys.toml";
  }
  // Quits; what was said on standard error.
  [[nodiscard]] std::string said() {
    desk.type(XK_q, {XK_Control_L});
    const auto finished = program->wait(10);
    return finished ? finished->error : "it did not end";
  }

  std::vector<double> times = stops();
};

TEST_F(StageKeys, SlidesByArrowsNumbersAndNames) {
  const Picture first = step(1);
  const Picture fifth = step(5);
  const Picture tenth = step(10);
  start_small();
  desk.type(XK_Right, {XK_Shift_L});
  EXPECT_TRUE(shows(first)) << "the first slide's first step";
  desk.type(XK_Right, {XK_Shift_L});
  EXPECT_TRUE(shows(fifth)) << "the second slide's";
  desk.type(XK_Left, {XK_Shift_L});
  EXPECT_TRUE(shows(first));

  write("6.2");
  EXPECT_TRUE(keeps_showing(first, 0.2)) << "the audience sees nothing of it";
  desk.type(XK_Return);
  EXPECT_TRUE(shows(tenth));
  write("2");
  desk.type(XK_KP_Enter);
  EXPECT_TRUE(shows(fifth));
  desk.type(XK_g);
  write("heatmap");
  EXPECT_TRUE(keeps_showing(fifth, 0.2));
  desk.type(XK_Return);
  EXPECT_TRUE(shows(step(9)));
  desk.type(XK_Return);
  desk.type(XK_Return);
  EXPECT_TRUE(shows(tenth)) << "with nothing typed, Enter is Next";
}

TEST_F(StageKeys, AHeadsetSteps) {
  const Picture first = step(1);
  start_small();
  desk.type(XF86XK_AudioNext);
  desk.type(XF86XK_AudioNext);
  EXPECT_TRUE(shows(first));
  desk.type(XF86XK_AudioPrev);
  EXPECT_TRUE(shows(still(0, kWidth, kHeight)));
}

TEST_F(StageKeys, ALoopEndsItsTurnBeforeNext) {
  const Picture second = step(2);
  const Picture third = step(3);
  const double turn = 2.0;  // the second step
  start_small();
  desk.type(XK_Right, {XK_Alt_L});
  for (const bool cut : {true, false}) {
    desk.type(XK_Right, {XK_Alt_L});
    ASSERT_TRUE(shows(second));
    desk.type(XK_k);
    const auto began = steady_clock::now();
    EXPECT_TRUE(comes_true([&] { return !sees(second); }, 1)) << "it plays again";
    desk.type(XK_Right);
    if (cut) desk.type(XK_Right);
    // The third step has begun when another press finishes it; before that, the press cuts.
    if (!cut) std::this_thread::sleep_until(began + std::chrono::duration<double>(turn + 0.5));
    desk.type(XK_Right);
    EXPECT_TRUE(shows(third));
    const double took = std::chrono::duration<double>(steady_clock::now() - began).count();
    if (cut) {
      EXPECT_LT(took, turn) << "a second press cuts";
    }
    desk.type(XK_Left);
    desk.type(XK_Left);
  }
}

TEST_F(StageKeys, RunsByItself) {
  const Picture second = step(2);
  start_small();
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_a);
  EXPECT_TRUE(shows(second));
  EXPECT_TRUE(comes_true([&] { return !sees(second); }, 4))
      << "after the stop's seconds it goes on";
}

// The others of what it undoes are in stage_test.cpp.
TEST_F(StageKeys, EscapeUndoesTypingThenFreezeThenBlackThenFullScreen) {
  const Picture second = still(times[1]);
  const Picture black = filled(Desk::kWidth, Desk::kHeight, 0);
  start_small({"--fullscreen"});
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(still(times[0])));
  desk.type(XK_f, {XK_Shift_L});
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(keeps_showing(still(times[0]), 0.2)) << "frozen";
  desk.type(XK_b);
  ASSERT_TRUE(shows(black));
  write("1");
  desk.type(XK_Escape);
  EXPECT_TRUE(keeps_showing(black, 0.2)) << "nothing is typed any more";
  desk.type(XK_Escape);
  EXPECT_TRUE(keeps_showing(black, 0.2)) << "no longer frozen";
  desk.type(XK_Escape);
  EXPECT_TRUE(shows(second)) << "no longer black";
  EXPECT_TRUE(keeps_showing(second, 0.2));
  desk.type(XK_Escape);
  EXPECT_TRUE(shows(step(2))) << "a window";
}

TEST_F(StageKeys, AreThoseOfTheUsersFile) {
  bind("next = [\"F8\", \"Shift+F9\", \"J\"]\nblack = \"Right\"\nescape = []\n");
  const Picture first = step(1);
  const Picture begin = still(0, kWidth, kHeight);
  start_small();
  ASSERT_TRUE(shows(begin));
  for (const auto& [key, held] : std::vector<std::pair<Keysym, std::vector<Keysym>>>{
           {XK_F8, {}}, {XK_F9, {XK_Shift_L}}, {XK_j, {}}}) {
    desk.type(key, held);
    desk.type(key, held);
    EXPECT_TRUE(shows(first)) << name(key);
    desk.type(XK_Left);
    EXPECT_TRUE(shows(begin));
  }
  desk.type(XK_space);
  desk.type(XK_F9);
  EXPECT_TRUE(keeps_showing(begin, 0.3)) << "Space is no key of Next any more";
  desk.type(XK_Home);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  desk.type(XK_Right);
  EXPECT_TRUE(shows(filled(kWidth, kHeight, 0))) << "Right is black now";
  desk.type(XK_Escape);
  EXPECT_TRUE(keeps_showing(filled(kWidth, kHeight, 0), 0.3)) << "Escape is nothing now";
  EXPECT_EQ(said(), "");
}

TEST_F(StageKeys, AMistakeIsSaidWithItsLineAndTheDefaultsStay) {
  bind("next = \"F8\"\n\nblakc = \"F9\"\n");
  const Picture first = step(1);
  const Picture begin = still(0, kWidth, kHeight);
  start_small();
  desk.type(XK_F8);
  EXPECT_TRUE(shows(begin));
  EXPECT_TRUE(keeps_showing(begin, 0.3)) << "nothing of the file counts";
  desk.type(XK_Right);
  desk.type(XK_Right);
  EXPECT_TRUE(shows(first));
  EXPECT_EQ(said(), keys_file().string() +
                        ", line 3: there is no command \"blakc\"; all keys stay "
                        "as they are built in.\n");
}

}  // namespace
}  // namespace rostrum::tests
