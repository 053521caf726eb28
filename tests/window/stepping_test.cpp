// Stepping through a deck with real keys: what is on the screen is what `still` draws, byte for
// byte.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <utility>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using Stepping = WindowTest;

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

TEST_F(Stepping, TheWholeDeckForwardAndBack) {
  const std::vector<double> times = stops();
  ASSERT_EQ(times.size(), 11U);
  std::vector<Picture> stills{still(0)};
  for (const double time : times) stills.push_back(still(time));

  start();
  EXPECT_TRUE(shows(stills.front()));
  for (std::size_t i = 1; i < stills.size(); ++i) {
    // Starts the step, and finishes it fast.
    desk.type(XK_Right);
    desk.type(XK_Right);
    ASSERT_TRUE(shows(stills[i])) << "forward, stop " << i;
  }
  desk.type(XK_Right);
  EXPECT_TRUE(keeps_showing(stills.back(), 0.5)) << "the last stop is the end";
  for (std::size_t i = stills.size() - 1; i-- > 0;) {
    desk.type(XK_Left);
    ASSERT_TRUE(shows(stills[i])) << "back, stop " << i;
  }
  desk.type(XK_Left);
  EXPECT_TRUE(keeps_showing(stills.front(), 0.5));
  EXPECT_EQ(quit(), 0);
}

TEST_F(Stepping, AStepTakesItsTimeAndNextFinishesIt) {
  const std::vector<double> times = stops();
  const Picture first = still(times[0]);
  const Picture second = still(times[1]);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first)) << "Alt+Right goes there without playing";

  auto pressed = std::chrono::steady_clock::now();
  desk.type(XK_space);
  ASSERT_TRUE(shows(second));
  const double step = times[1] - times[0] - 0.4;  // less the first stop's hold
  EXPECT_GT(seconds_since(pressed), step - 0.1);
  EXPECT_LT(seconds_since(pressed), step + 0.7);

  desk.type(XK_r);
  ASSERT_FALSE(keeps_showing(second, 2)) << "R plays it again";
  pressed = std::chrono::steady_clock::now();
  desk.type(XK_Page_Down);
  ASSERT_TRUE(shows(second));
  EXPECT_LT(seconds_since(pressed), 0.15 + 0.5) << "and Next finishes it";
}

TEST_F(Stepping, TwoQuickPressesDuringAStepStartTheNextOne) {
  const std::vector<double> times = stops();
  start();
  desk.type(XK_n);
  desk.type(XK_n);
  desk.type(XK_n);
  ASSERT_TRUE(shows(still(times[1])));
}

TEST_F(Stepping, PreviousInAStepGoesToItsStart) {
  const std::vector<double> times = stops();
  const Picture first = still(times[0]);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  desk.type(XK_Right);
  ASSERT_FALSE(keeps_showing(first, 2)) << "the step has begun";
  desk.type(XK_BackSpace);
  EXPECT_TRUE(shows(first));
  EXPECT_TRUE(keeps_showing(first, 0.5));
  desk.type(XK_space, {XK_Shift_L});
  EXPECT_TRUE(shows(still(0)));
}

TEST_F(Stepping, EveryKeyDoesWhatTheHelpSays) {
  const std::vector<double> times = stops();
  const Picture begin = still(0);
  const Picture first = still(times[0]);
  const Picture last = still(times.back());
  start();
  desk.type(XK_End);
  EXPECT_TRUE(shows(last));
  desk.type(XK_Home);
  EXPECT_TRUE(shows(begin));
  for (const Keysym key :
       {XK_Right, XK_Down, XK_space, XK_Return, XK_KP_Enter, XK_Page_Down, XK_n}) {
    desk.type(key);
    desk.type(key);
    ASSERT_TRUE(shows(first)) << name(key);
    desk.type(XK_Home);
    ASSERT_TRUE(shows(begin));
  }
  desk.move_pointer(900, 500);
  desk.click();
  desk.click();
  EXPECT_TRUE(shows(first)) << "a left click on the slide is Next";
  desk.type(XK_Home);
  for (const Keysym key : {XK_Left, XK_Up, XK_BackSpace, XK_Page_Up, XK_p}) {
    desk.type(XK_Right, {XK_Alt_L});
    ASSERT_TRUE(shows(first));
    desk.type(key);
    ASSERT_TRUE(shows(begin)) << name(key);
  }
  desk.type(XK_Right, {XK_Control_L});
  EXPECT_FALSE(keeps_showing(begin, 2)) << "Ctrl+Right goes one play on";
  desk.type(XK_Left, {XK_Control_L});
  EXPECT_TRUE(shows(begin));
}

TEST_F(Stepping, PlaysBackwards) {
  const std::vector<double> times = stops();
  const Picture first = still(times[0]);
  const Picture second = still(times[1]);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(second));
  const auto pressed = std::chrono::steady_clock::now();
  desk.type(XK_v);
  EXPECT_TRUE(shows(first));
  EXPECT_GT(seconds_since(pressed), times[1] - times[0] - 0.4 - 0.1);
}

TEST_F(Stepping, AHeldKeyStepsOnce) {
  // First a look that the server does repeat a held key, or else this test could not fail.
  ASSERT_TRUE(desk.repeats(XK_Right, 1.5));

  const std::vector<double> times = stops();
  start();
  desk.hold(XK_Alt_L, true);
  desk.hold(XK_Right, true);
  EXPECT_TRUE(shows(still(times[0])));
  EXPECT_TRUE(keeps_showing(still(times[0]), 2));
  desk.hold(XK_Right, false);
  desk.hold(XK_Alt_L, false);
}

TEST_F(Stepping, BlankScreens) {
  const Picture first = still(stops()[0]);
  const Picture black = filled(Desk::kWidth, Desk::kHeight, 0);
  const Picture white = filled(Desk::kWidth, Desk::kHeight, 255);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  const std::array<std::pair<Keysym, const Picture*>, 4> cases{
      {{XK_b, &black}, {XK_period, &black}, {XK_w, &white}, {XK_comma, &white}}};
  for (const auto& [key, screen] : cases) {
    SCOPED_TRACE(name(key));
    for (const Keysym back : {key, XK_Right, XK_Left, XK_Escape}) {
      desk.type(key);
      ASSERT_TRUE(shows(*screen));
      desk.type(back);
      ASSERT_TRUE(shows(first)) << name(back);
    }
  }
  EXPECT_TRUE(keeps_showing(first, 0.3));
}

TEST_F(Stepping, ADotIsADotOnAnyLayout) {
  // As on a French keyboard: a dot is Shift and the key of the semicolon.
  desk.change_layout(XK_period, 0, 0);
  desk.change_layout(XK_comma, XK_semicolon, XK_period);
  const Picture first = still(stops()[0]);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  desk.type(XK_period);
  EXPECT_TRUE(shows(filled(Desk::kWidth, Desk::kHeight, 0)));
  desk.type(XK_period);
  EXPECT_TRUE(shows(first));
}

}  // namespace
}  // namespace rostrum::tests
