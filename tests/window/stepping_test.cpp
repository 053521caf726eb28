// Stepping through a deck with real keys: what is on the screen is what `still` draws, byte for
// byte.
#include <X11/keysym.h>
#include <gtest/gtest.h>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using Stepping = WindowTest;

TEST_F(Stepping, TheWholeDeckForwardAndBack) {
  const std::vector<Picture> stills = stills_of_stops();
  ASSERT_EQ(stills.size(), 11U);
  start();
  for (std::size_t i = 0; i < stills.size(); ++i) {
    // Starts the step, and finishes it fast.
    desk.type(XK_Right);
    desk.type(XK_Right);
    ASSERT_TRUE(shows(stills[i])) << "forward, stop " << i;
  }
  for (std::size_t i = stills.size() - 1; i-- > 0;) {
    desk.type(XK_Left);
    ASSERT_TRUE(shows(stills[i])) << "back, stop " << i;
  }
  EXPECT_EQ(quit(), 0);
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

TEST_F(Stepping, ADotIsADotOnAnyLayout) {
  // A French keyboard types a dot by Shift and the key of the semicolon.
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
