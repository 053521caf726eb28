#include "window/window_place.h"

#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

constexpr PixelRect kSecond{.x = 1920, .y = 0, .width = 1280, .height = 720};

TEST(WindowPlace, HalfOfAWindowIsEnoughToTakeHoldOf) {
  for (const PixelRect& window : {PixelRect{.x = 2000, .y = 100, .width = 800, .height = 450},
                                  PixelRect{.x = 1520, .y = 100, .width = 800, .height = 450},
                                  PixelRect{.x = 2000, .y = -200, .width = 800, .height = 450}}) {
    EXPECT_EQ(brought_into(window, kSecond), window) << window.x << ',' << window.y;
  }
}

TEST(WindowPlace, AWindowElsewhereComesToTheMiddle) {
  EXPECT_EQ(brought_into({.x = 100, .y = 100, .width = 800, .height = 450}, kSecond),
            (PixelRect{.x = 2160, .y = 135, .width = 800, .height = 450}));
  EXPECT_EQ(brought_into({.x = 1519, .y = 100, .width = 800, .height = 450}, kSecond),
            (PixelRect{.x = 2160, .y = 135, .width = 800, .height = 450}));
}

TEST(WindowPlace, AWindowThatIsTooLargeIsMadeAsLargeAsTheArea) {
  EXPECT_EQ(brought_into({.x = 0, .y = 0, .width = 1920, .height = 500}, kSecond),
            (PixelRect{.x = 1920, .y = 110, .width = 1280, .height = 500}));
}

TEST(WindowPlace, WhatWindowsShareIsNeverNegative) {
  EXPECT_EQ(shared_area({.x = 0, .y = 0, .width = 10, .height = 10},
                        {.x = 20, .y = 20, .width = 10, .height = 10}),
            0);
  EXPECT_EQ(shared_area({.x = 0, .y = 0, .width = 100'000, .height = 100'000},
                        {.x = 0, .y = 0, .width = 100'000, .height = 100'000}),
            10'000'000'000);
}

}  // namespace
}  // namespace rostrum::app
