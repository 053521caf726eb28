#include "show/pacer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace rostrum::app {
namespace {

// Begins frames as the window does: at the deadline, or when the one before is done if that is
// later. Yields the time at which the last one began.
double run(Pacer& pacer, int frames, double work, auto&& swap) {
  double now = 1000;
  double begun = now;
  for (int i = 0; i < frames; ++i) {
    begun = now;
    pacer.frame_begun(now);
    now += work;
    const double waited = swap(now);
    pacer.frame_swapped(waited);
    now = std::max(now + waited, pacer.next_frame());
  }
  return begun;
}

constexpr auto kNoSwapInterval = [](double) { return 0.0; };

TEST(Pacer, KeepsTheRateWithoutASwapInterval) {
  Pacer pacer{60};
  EXPECT_NEAR(run(pacer, 601, 0.004, kNoSwapInterval), 1010, 1e-6);
}

TEST(Pacer, ErrorsOfTheSleepDoNotAddUp) {
  Pacer pacer{60};
  double now = 0;
  for (int i = 0; i <= 600; ++i) {
    pacer.frame_begun(now);
    pacer.frame_swapped(0);
    now = pacer.next_frame() + (i % 7) * 0.0005;
  }
  EXPECT_NEAR(now, 601 / 60.0, 0.004);
}

TEST(Pacer, MakesUpForNothingAfterASlowFrame) {
  Pacer pacer{60};
  pacer.frame_begun(0);
  pacer.frame_begun(0.5);
  EXPECT_DOUBLE_EQ(pacer.next_frame(), 0.5 + 1 / 60.0);
}

TEST(Pacer, StartsAfreshAfterARest) {
  Pacer pacer{60};
  pacer.frame_begun(0);
  pacer.frame_begun(3600);
  EXPECT_DOUBLE_EQ(pacer.next_frame(), 3600 + 1 / 60.0);
}

TEST(Pacer, LeavesTheRateToADisplayThatWaits) {
  // A monitor that says 60 Hz and refreshes a little faster, or slower.
  for (const double actual : {59.94, 60.4}) {
    Pacer pacer{60};
    const auto wait_for_display = [=](double now) {
      return std::ceil(now * actual) / actual - now;
    };
    const double seconds = run(pacer, 1000, 0.002, wait_for_display) - 1000;
    EXPECT_NEAR(seconds, 999 / actual, 2 / actual) << actual;
  }
}

TEST(Pacer, TakesAMonitorThatDoesNotKnowFor60Hertz) {
  EXPECT_DOUBLE_EQ(Pacer{0}.period(), 1 / 60.0);
  EXPECT_DOUBLE_EQ(Pacer{-1}.period(), 1 / 60.0);
  EXPECT_DOUBLE_EQ(Pacer{1e9}.period(), 1 / 60.0);
  EXPECT_DOUBLE_EQ(Pacer{144}.period(), 1 / 144.0);
}

}  // namespace
}  // namespace rostrum::app
