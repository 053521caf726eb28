#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "scene/rate_function.h"

namespace rostrum::scene {
namespace {

constexpr std::array kFromZeroToOne{linear,
                                    smooth,
                                    double_smooth,
                                    rush_into,
                                    rush_from,
                                    ease_in_sine,
                                    ease_out_sine,
                                    ease_in_out_sine,
                                    ease_in_quad,
                                    ease_out_quad,
                                    ease_in_out_quad,
                                    ease_in_cubic,
                                    ease_out_cubic,
                                    ease_in_out_cubic,
                                    ease_in_quart,
                                    ease_out_quart,
                                    ease_in_out_quart,
                                    ease_in_quint,
                                    ease_out_quint,
                                    ease_in_out_quint,
                                    ease_in_expo,
                                    ease_out_expo,
                                    ease_in_out_expo,
                                    ease_in_circ,
                                    ease_out_circ,
                                    ease_in_out_circ,
                                    ease_in_back,
                                    ease_out_back,
                                    ease_in_out_back,
                                    ease_in_elastic,
                                    ease_out_elastic,
                                    ease_in_out_elastic,
                                    ease_in_bounce,
                                    ease_out_bounce,
                                    ease_in_out_bounce};

TEST(RateFunctions, GoFromZeroToOneAndStayThere) {
  for (const RateFunction& rate : kFromZeroToOne) {
    EXPECT_NEAR(rate(0), 0, 1e-12) << rate.name;
    EXPECT_NEAR(rate(1), 1, 1e-12) << rate.name;
    EXPECT_EQ(rate(-3), rate(0)) << rate.name;
    EXPECT_EQ(rate(3), rate(1)) << rate.name;
  }
}

// A jump would show as a flash: between neighbouring frames of a one-second animation at 1 kHz no
// function moves by more than 5 % (the circular ones end vertically: sqrt(2/1000)).
TEST(RateFunctions, AreContinuous) {
  for (const RateFunction& rate : kFromZeroToOne) {
    for (int i = 0; i < 1000; ++i) {
      EXPECT_LT(std::abs(rate((i + 1) / 1000.0) - rate(i / 1000.0)), 0.05)
          << rate.name << " at " << i;
    }
  }
}

// Values computed from the formulas in Manim's documentation and on easings.net.
TEST(RateFunctions, HaveTheirKnownValues) {
  EXPECT_NEAR(smooth(0.25), 0.0701037, 1e-6);
  EXPECT_NEAR(smooth(0.5), 0.5, 1e-12);
  EXPECT_NEAR(double_smooth(0.25), 0.25, 1e-12);
  EXPECT_NEAR(rush_into(0.5), 2 * 0.0701037, 1e-6);
  EXPECT_NEAR(rush_from(0.5), 2 * (1 - 0.0701037) - 1, 1e-6);
  EXPECT_NEAR(there_and_back(0.5), 1, 1e-12);
  EXPECT_NEAR(there_and_back(1), 0, 1e-12);
  EXPECT_NEAR(there_and_back(0.25), there_and_back(0.75), 1e-12);
  EXPECT_NEAR(ease_in_quad(0.5), 0.25, 1e-12);
  EXPECT_NEAR(ease_out_cubic(0.5), 0.875, 1e-12);
  EXPECT_NEAR(ease_in_out_quart(0.25), 0.03125, 1e-12);
  EXPECT_NEAR(ease_in_sine(0.5), 1 - std::sqrt(0.5), 1e-12);
  EXPECT_NEAR(ease_in_expo(0.5), 0.03125, 1e-12);
  EXPECT_NEAR(ease_out_circ(0.5), std::sqrt(0.75), 1e-12);
  EXPECT_NEAR(ease_in_back(0.5), -0.0876975, 1e-9);
  EXPECT_NEAR(ease_out_back(0.5), 1.0876975, 1e-9);
  EXPECT_NEAR(ease_in_out_back(0.25), -0.0996818, 1e-6);
  EXPECT_NEAR(ease_out_elastic(0.5), 1.015625, 1e-9);
  EXPECT_NEAR(ease_in_out_elastic(0.25), 0.0119694, 1e-6);
  EXPECT_NEAR(ease_out_bounce(0.5), 0.765625, 1e-12);
}

}  // namespace
}  // namespace rostrum::scene
