// A talk is recorded again and again, by processes that wait for it.
#include "python/background_recorder.h"

#include <chrono>
#include <csignal>
#include <thread>

#include "talk_fixture.h"

namespace rostrum::app {
namespace {

using testing::HasSubstr;

class RecordingAgain : public tests::TalkTest {
 protected:
  RecordingAgain() { std::signal(SIGPIPE, SIG_IGN); }

  [[nodiscard]] BackgroundRecorder recorder(std::string_view source) {
    TalkOrder ordered = order(write("talk.py", source));
    ordered.options.patience = 2;
    return BackgroundRecorder{find_installation().value(), ordered};
  }
  // What comes of the recording that has begun; waits half a minute at most.
  [[nodiscard]] static Recording::Outcome outcome_of(BackgroundRecorder& recorder) {
    for (int i = 0; i < 3000; ++i) {
      if (auto over = recorder.poll()) return over->take();
      std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return {.error = {.text = "nothing came"}};
  }
};

constexpr std::string_view kGood = "    self.wait()";

TEST_F(RecordingAgain, EachTimeWhatIsThere) {
  auto talks = recorder(tests::talk_that(kGood));
  for (int seconds = 1; seconds <= 3; ++seconds) {
    write("talk.py", tests::talk_that("    self.wait(" + std::to_string(seconds) + ")"));
    talks.begin();
    EXPECT_TRUE(talks.recording());
    const auto outcome = outcome_of(talks);
    EXPECT_FALSE(talks.recording());
    ASSERT_TRUE(outcome.deck) << outcome.error.sentence();
    EXPECT_EQ(outcome.deck->duration, seconds);
    talks.warm_up(outcome.reports.imported);
  }
}

TEST_F(RecordingAgain, WhatIsBeingRecordedIsGivenUp) {
  auto talks = recorder(tests::talk_that("    while True:\n      pass"));
  talks.begin();
  for (int i = 0; i < 20; ++i) {
    EXPECT_FALSE(talks.poll());
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  }
  write("talk.py", tests::talk_that(kGood));
  talks.begin();
  EXPECT_TRUE(outcome_of(talks).deck);
}

TEST_F(RecordingAgain, AfterACrashThereIsAnother) {
  auto talks = recorder(tests::talk_that("    import os\n    os.abort()"));
  talks.begin();
  const auto crashed = outcome_of(talks);
  EXPECT_FALSE(crashed.deck);
  EXPECT_THAT(crashed.error.sentence(), HasSubstr("signal 6"));
  talks.warm_up({});
  write("talk.py", tests::talk_that(kGood));
  talks.begin();
  EXPECT_TRUE(outcome_of(talks).deck);
}

TEST_F(RecordingAgain, WithoutPythonItFailsOnce) {
  TalkOrder ordered = order(write("talk.py", tests::talk_that(kGood)));
  ordered.options.python = "/no/python3";
  BackgroundRecorder talks{find_installation().value(), ordered};
  talks.begin();
  EXPECT_FALSE(talks.poll());
  const auto failure = talks.take_failure();
  ASSERT_TRUE(failure);
  EXPECT_THAT(failure->message, HasSubstr("/no/python3"));
  EXPECT_FALSE(talks.take_failure());
}

}  // namespace
}  // namespace rostrum::app
