#include "show/settling.h"

#include <gtest/gtest.h>

#include <cmath>

namespace rostrum::app {
namespace {

TEST(Settling, IsSaidOnceWhenAWindowHasBeenLeftAlone) {
  Settling settling;
  EXPECT_FALSE(settling.settled(1e9)) << "nothing has happened to it";
  settling.disturbed(10);
  settling.disturbed(10.2);
  EXPECT_FALSE(settling.settled(10.26)) << "it is still being changed";
  EXPECT_EQ(settling.due(), 10.2 + Settling::kRest);
  EXPECT_TRUE(settling.settled(settling.due()));
  EXPECT_FALSE(settling.settled(20));
  EXPECT_TRUE(std::isinf(settling.due())) << "the program sleeps on";
}

}  // namespace
}  // namespace rostrum::app
