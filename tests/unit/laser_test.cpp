// The laser is a function of the pointer's way and of the time.
#include "show/tools/laser.h"

#include <gtest/gtest.h>

#include <limits>

namespace rostrum::app {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

TEST(Laser, IsDarkUntilThePointerMoves) {
  const Laser laser;
  EXPECT_EQ(laser.light(5), LaserLight{});
  EXPECT_EQ(laser.next_change(5), kNever);
}

TEST(Laser, FollowsThePointerWithATrailOfItsLastWay) {
  Laser laser;
  for (int i = 0; i <= 20; ++i) laser.move({i * 0.1, 1}, 10 + i * 0.05);
  const LaserLight light = laser.light(11);
  EXPECT_EQ(light.strength, 1);
  EXPECT_EQ(light.at, (Point{2, 1}));
  ASSERT_GE(light.trail.size(), 2U);
  EXPECT_EQ(light.trail.back().at, light.at);
  EXPECT_EQ(light.trail.back().age, 0);
  // Two units a second, and the trail is 0.3 s long.
  EXPECT_EQ(light.trail.front().age, 1);
  EXPECT_NEAR(light.trail.front().at.x, 2 - 2 * Laser::kTrailSeconds, 1e-9);
  for (std::size_t i = 1; i < light.trail.size(); ++i) {
    EXPECT_LT(light.trail[i].age, light.trail[i - 1].age);
  }
  EXPECT_LT(laser.next_change(11), 11);
}

TEST(Laser, TheTrailEndsThenTheDotFadesThenNothingChanges) {
  Laser laser;
  laser.move({0, 0}, 0);
  laser.move({1, 0}, 0.1);
  EXPECT_FALSE(laser.light(0.2).trail.empty());
  const double still = 0.1 + Laser::kTrailSeconds + 0.01;
  EXPECT_TRUE(laser.light(still).trail.empty());
  EXPECT_EQ(laser.light(still), laser.light(still + 0.5)) << "no frame is needed in between";
  EXPECT_EQ(laser.next_change(still), 0.1 + Laser::kRestSeconds);
  const double half = 0.1 + Laser::kRestSeconds + Laser::kFadeSeconds / 2;
  EXPECT_NEAR(laser.light(half).strength, 0.5, 1e-9);
  EXPECT_LT(laser.next_change(half), half);
  const double dark = 0.1 + Laser::kRestSeconds + Laser::kFadeSeconds;
  EXPECT_EQ(laser.light(dark).strength, 0);
  EXPECT_EQ(laser.light(dark), laser.light(dark + 100));
  EXPECT_EQ(laser.next_change(dark), kNever);

  laser.move({1.1, 0}, 50);
  EXPECT_EQ(laser.light(50).strength, 1);
  EXPECT_NEAR(laser.light(50.05).at.x, 1.1, 1e-9);
}

TEST(Laser, ARestBeforeAMoveLeavesNoTrailOverTheRest) {
  Laser laser;
  laser.move({0, 0}, 0);
  laser.move({4, 0}, 0.4);
  laser.move({4.2, 0}, 0.45);
  const LaserLight light = laser.light(0.45);
  EXPECT_GE(light.trail.front().at.x, 0);
  EXPECT_LE(light.trail.front().age, 1);
}

TEST(Laser, FadesAtOnceWhereThePointerLeavesTheSlide) {
  Laser laser;
  laser.move({0, 0}, 0);
  laser.move({1, 0}, 1);
  laser.leave(1.5);
  EXPECT_LT(laser.next_change(1.5), 1.5);
  const double dark = 1.5 + Laser::kLeaveSeconds + 0.001;
  EXPECT_EQ(laser.light(dark).strength, 0);
  EXPECT_EQ(laser.next_change(dark), kNever);
  laser.move({5, 0}, 1.7);
  EXPECT_EQ(laser.light(1.7).at, (Point{5, 0}));
  EXPECT_TRUE(laser.light(1.7).trail.empty()) << "nothing leads there from where it left";
}

TEST(Laser, SurvivesAClockThatIsSetBackAndAFastMouse) {
  Laser laser;
  laser.move({0, 0}, 100);
  laser.move({1, 0}, 50);
  EXPECT_EQ(laser.light(50).strength, 1);
  EXPECT_EQ(laser.light(40).strength, 1);
  for (int i = 0; i < 10000; ++i) laser.move({i * 0.001, 0}, 60 + i * 0.0001);
  EXPECT_LT(laser.light(61).trail.size(), 200U);
}

}  // namespace
}  // namespace rostrum::app
