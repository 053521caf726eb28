#include "show/show_clock.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace rostrum::app {
namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();

TEST(ShowClock, IsTheSteadyClockWhileNothingHappens) {
  ShowClock clock{1000};
  double steady = 1000;
  for (int frame = 0; frame < 100; ++frame) {
    steady += 1.0 / 60;
    EXPECT_NEAR(clock.at(steady), steady, 1e-9);
    clock.sleeps(0.01);
  }
}

TEST(ShowClock, ASlowFrameIsNoLeap) {
  ShowClock clock{0};
  EXPECT_EQ(clock.at(0.9), 0.9);
}

TEST(ShowClock, TenMinutesInTheMiddleOfAnAnimationAreAFrame) {
  ShowClock clock{0};
  clock.at(1);
  clock.sleeps(0.01);
  EXPECT_NEAR(clock.at(601), 1.01 + ShowClock::kAfterLeap, 1e-12);
  EXPECT_NEAR(clock.at(601.5), 1.51 + ShowClock::kAfterLeap, 1e-12) << "and then it goes on";
}

TEST(ShowClock, ASleepMayBeLong) {
  ShowClock clock{0};
  clock.sleeps(60);
  EXPECT_EQ(clock.at(60), 60);
  clock.sleeps(kForever);
  EXPECT_EQ(clock.at(5000), 5000);
  EXPECT_EQ(clock.at(5010), 5000 + ShowClock::kAfterLeap) << "the sleep is over";
}

TEST(ShowClock, NeverGoesBack) {
  ShowClock clock{100};
  EXPECT_EQ(clock.at(50), 100);
  EXPECT_EQ(clock.at(50.5), 100.5);
  clock.sleeps(-1);
  EXPECT_EQ(clock.at(51), 101);
}

}  // namespace
}  // namespace rostrum::app
