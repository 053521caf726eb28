#include "show/frame_times.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace rostrum::app {
namespace {

constexpr double kPeriod = 0.016;

TEST(FrameTimes, OfNothing) {
  FrameTimes times;
  EXPECT_EQ(times.size(), 0);
  EXPECT_EQ(times.median(), 0);
  EXPECT_EQ(times.percentile(0.99), 0);
  EXPECT_TRUE(times.in_order().empty());
  EXPECT_EQ(times.dropped(), 0);
}

TEST(FrameTimes, PercentilesAreNearestRanks) {
  FrameTimes times;
  std::vector<int> milliseconds(100);
  for (int i = 0; i < 100; ++i) milliseconds[static_cast<std::size_t>(i)] = i + 1;
  std::shuffle(milliseconds.begin(), milliseconds.end(), std::mt19937(3));
  for (const int ms : milliseconds) times.add(ms * 1e-3, 1);
  EXPECT_FLOAT_EQ(times.median(), 50);
  EXPECT_FLOAT_EQ(times.percentile(0.99), 99);
  EXPECT_FLOAT_EQ(times.percentile(1), 100);
  EXPECT_FLOAT_EQ(times.percentile(0), 1);
}

TEST(FrameTimes, KeepsTheLastInTheirOrder) {
  FrameTimes times;
  const auto count = static_cast<int>(FrameTimes::kCapacity) + 100;
  for (int i = 0; i < count; ++i) times.add(i * 1e-3, kPeriod);
  // Asked in between, the order must not be lost.
  ASSERT_EQ(times.in_order().size(), FrameTimes::kCapacity);
  times.add(count * 1e-3, kPeriod);
  const auto kept = times.in_order();
  ASSERT_EQ(kept.size(), FrameTimes::kCapacity);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    EXPECT_FLOAT_EQ(kept[i], static_cast<float>(101 + i));
  }
  EXPECT_FLOAT_EQ(times.percentile(1), static_cast<float>(count)) << "the oldest do not count";
  EXPECT_EQ(times.frames(), static_cast<std::uint64_t>(count) + 1);
}

TEST(FrameTimes, CountsTheFramesThatALateOneCost) {
  FrameTimes times;
  times.add(kPeriod * 0.5, kPeriod);
  times.add(kPeriod, kPeriod);
  times.add(kPeriod * 1.05, kPeriod);
  EXPECT_EQ(times.dropped(), 0) << "in time, or as good as";
  times.add(kPeriod * 1.5, kPeriod);
  EXPECT_EQ(times.dropped(), 1);
  times.add(kPeriod * 2.9, kPeriod);
  EXPECT_EQ(times.dropped(), 3);
}

}  // namespace
}  // namespace rostrum::app
