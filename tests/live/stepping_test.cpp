// Stepping through a deck: what is in the window is what `still` draws, byte for byte.
#include <gtest/gtest.h>

#include <array>
#include <utility>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

using Stepping = LiveTest;

TEST_F(Stepping, TheWholeDeckForwardAndBack) {
  const std::size_t last = stops().size();
  ASSERT_EQ(last, 11U);
  start();
  EXPECT_TRUE(shows(after(0)));
  for (std::size_t i = 1; i <= last; ++i) {
    // Starts the step, and finishes it fast.
    press(Key::Right);
    press(Key::Right);
    ASSERT_TRUE(shows(after(i))) << "forward, stop " << i;
  }
  press(Key::Right);
  EXPECT_TRUE(keeps_showing(after(last), 1)) << "the last stop is the end";
  for (std::size_t i = last; i-- > 0;) {
    press(Key::Left);
    ASSERT_TRUE(shows(after(i))) << "back, stop " << i;
  }
  press(Key::Left);
  EXPECT_TRUE(keeps_showing(after(0), 1));
  EXPECT_EQ(quit(), "");
}

}  // namespace
}  // namespace rostrum::tests
