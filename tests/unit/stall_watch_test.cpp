// A program counts as hung after a while, on a clock of the test's own.
#include "system/process/stall_watch.h"

#include <gtest/gtest.h>

namespace rostrum::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class Watched : public testing::Test {
 protected:
  // Looks ten times a second for so long, while the program works for so much of each second:
  // whether it was found to hang.
  bool hangs_within(seconds time, milliseconds work = {}, std::uint64_t bytes = 0) {
    for (int i = 0; i < 10 * time.count(); ++i) {
      now_ += milliseconds{100};
      done_.processor += work / 10;
      done_.bytes += bytes;
      if (look()) return true;
    }
    return false;
  }

  bool look() {
    return watch_.stalled(now_, [this] {
      ++asked_;
      return done_;
    });
  }

  void stop_for(seconds time) { now_ += time; }
  void progress() { watch_.progressed(now_); }
  void end_a_process() { done_ = {}; }
  [[nodiscard]] int asked() const { return asked_; }
  [[nodiscard]] std::string sentence() const { return watch_.sentence(); }

 private:
  StallWatch::Time now_{seconds{1000}};
  GroupActivity done_{.processor = seconds{5}, .bytes = 77};
  StallWatch watch_{seconds{60}, now_};
  int asked_ = 0;
};

TEST_F(Watched, HangsWhenNothingMovesForItsPatience) {
  EXPECT_FALSE(hangs_within(seconds{59}));
  EXPECT_TRUE(hangs_within(seconds{2}));
  EXPECT_EQ(sentence(), "hangs: it has done nothing for 60 s");
}

TEST_F(Watched, WhatItTakesOrSaysIsProgress) {
  for (int i = 0; i < 5; ++i) {
    EXPECT_FALSE(hangs_within(seconds{59}));
    progress();
  }
  EXPECT_TRUE(hangs_within(seconds{61}));
}

TEST_F(Watched, SoIsWork) { EXPECT_FALSE(hangs_within(seconds{600}, milliseconds{20})); }

TEST_F(Watched, WakingUpNowAndThenIsNone) {
  EXPECT_TRUE(hangs_within(seconds{61}, milliseconds{9}));
}

TEST_F(Watched, SoAreBytes) { EXPECT_FALSE(hangs_within(seconds{600}, {}, 1)); }

TEST_F(Watched, SoIsAProcessThatEnds) {
  EXPECT_FALSE(hangs_within(seconds{30}));
  end_a_process();
  EXPECT_FALSE(hangs_within(seconds{59}));
  EXPECT_TRUE(hangs_within(seconds{61}));
}

// Nobody was there to see what it did meanwhile.
TEST_F(Watched, TimeInWhichNobodyLooksHardlyCounts) {
  EXPECT_FALSE(hangs_within(seconds{10}));
  stop_for(seconds{100'000});
  EXPECT_FALSE(look());
  EXPECT_FALSE(hangs_within(seconds{40}));
  EXPECT_TRUE(hangs_within(seconds{10}));
}

TEST_F(Watched, LooksAtItsProcessesOnlyWhenLittleElseMoves) {
  for (int i = 0; i < 100; ++i) {
    EXPECT_FALSE(hangs_within(seconds{5}));
    progress();
  }
  EXPECT_EQ(asked(), 0);
  EXPECT_FALSE(hangs_within(seconds{59}));
  EXPECT_EQ(asked(), 1);
}

}  // namespace
}  // namespace rostrum::app
