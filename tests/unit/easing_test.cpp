// Rate functions beside the values that Manim computes (tests/data/manim_rate_functions.json).
#include "deck/easing.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace rostrum::deck {
namespace {

std::vector<Ease> built_in() {
  std::vector<Ease> all;
  for (std::uint32_t i = 1; i < kEaseCount; ++i) all.push_back(static_cast<Ease>(i));
  return all;
}

TEST(Easing, HasManimsValues) {
  const auto recorded =
      nlohmann::json::parse(std::ifstream(TEST_DATA "/manim_rate_functions.json"));
  EXPECT_EQ(recorded.size(), kEaseCount - 1);
  for (const Ease function : built_in()) {
    const std::string name(deck::name(function));
    ASSERT_TRUE(recorded.contains(name)) << name;
    const auto values = recorded.at(name).get<std::vector<double>>();
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double t = static_cast<double>(i) / static_cast<double>(values.size() - 1);
      EXPECT_NEAR(ease(function, t), values[i], 1e-9) << name << " at " << t;
    }
  }
}

TEST(Easing, IsConstantBeforeAndAfter) {
  for (const Ease function : built_in()) {
    EXPECT_EQ(ease(function, -3), ease(function, 0)) << name(function);
    EXPECT_EQ(ease(function, 3), ease(function, 1)) << name(function);
  }
}

// A jump would show as a flash. Between neighbouring frames of a one-second animation at 1 kHz no
// function moves by more than 5 % (the circular ones end vertically: sqrt(2/1000)).
TEST(Easing, IsContinuous) {
  for (const Ease function : built_in()) {
    for (int i = 0; i < 1000; ++i) {
      EXPECT_LT(std::abs(ease(function, (i + 1) / 1000.0) - ease(function, i / 1000.0)), 0.05)
          << name(function) << " at " << i;
    }
  }
}

TEST(Easing, IsFoundByItsName) {
  for (const Ease function : built_in()) EXPECT_EQ(find_ease(name(function)), function);
  EXPECT_EQ(find_ease("ease_in_out_sine"), Ease::InOutSine);
  EXPECT_EQ(find_ease("sampled"), std::nullopt);
  EXPECT_EQ(find_ease("Smooth"), std::nullopt);
}

TEST(Easing, SamplesAreJoinedByStraightLines) {
  const std::array<float, 3> samples{0, 1, 0.5F};
  EXPECT_DOUBLE_EQ(ease(samples, -1), 0);
  EXPECT_DOUBLE_EQ(ease(samples, 0.25), 0.5);
  EXPECT_DOUBLE_EQ(ease(samples, 0.5), 1);
  EXPECT_DOUBLE_EQ(ease(samples, 0.75), 0.75);
  EXPECT_DOUBLE_EQ(ease(samples, 1), 0.5);
  EXPECT_DOUBLE_EQ(ease(samples, 2), 0.5);
}

}  // namespace
}  // namespace rostrum::deck
