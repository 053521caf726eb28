// A video fails with a sentence if its ffmpeg does not do its work.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

#include "video_fixture.h"

namespace rostrum::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using testing::AllOf;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

// More frames than the pipe holds.
constexpr std::int64_t kMany = 60;

class VideoFaults : public VideoTest {
 protected:
  // That it fails with such a sentence, leaves no file, and no process either.
  void expect_fault(const std::string& script, const auto& sentence, std::int64_t frames = kMany) {
    fake_ffmpeg(script);
    EXPECT_THAT(
        error_of({.request = {.file = "a.mp4"}, .frames = frames, .patience = milliseconds{400}}),
        sentence);
    EXPECT_THAT(files(), IsEmpty());
    EXPECT_FALSE(fake_runs());
  }
};

TEST_F(VideoFaults, DiesAtTheStart) {
  expect_fault(
      "echo 'Unrecognized option' >&2; exit 3",
      "ffmpeg ended with status 3 before it had all frames. It said:\nUnrecognized option");
}

TEST_F(VideoFaults, DiesInTheMiddle) {
  expect_fault("head -c 100000 > /dev/null; kill -9 $$",
               AllOf(HasSubstr("ended by signal 9 (Killed) before"), EndsWith("said nothing.")));
}

TEST_F(VideoFaults, DiesAtTheEnd) {
  expect_fault("cat > $out; echo 'Error writing trailer' >&2; exit 1",
               "ffmpeg ended with status 1. It said:\nError writing trailer");
}

TEST_F(VideoFaults, Hangs) {
  expect_fault("sleep 1000", "ffmpeg hangs: it has done nothing for 0.4 s, and said nothing.");
}

TEST_F(VideoFaults, HangsAtTheEnd) {
  expect_fault("cat > $out; sleep 1000", HasSubstr("hangs: it has done nothing for 0.4 s"));
}

TEST_F(VideoFaults, IgnoresItsInput) {
  expect_fault("echo video > $out", HasSubstr("ended with status 0 before it had all frames"));
  expect_fault("exec < /dev/null; sleep 1000", HasSubstr("takes no more frames, yet does not end"));
}

TEST_F(VideoFaults, WritesNothing) { expect_fault("cat > /dev/null", HasSubstr("wrote nothing")); }

TEST_F(VideoFaults, SaysALot) {
  expect_fault(
      "i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done; cat > $out; exit 1",
      AllOf(HasSubstr("line 19992\n"), EndsWith("line 19999"), Not(HasSubstr("line 19991"))));
}

TEST_F(VideoFaults, LacksAnEncoder) {
  expect_fault("echo \"Unknown encoder 'libx264'\" >&2; exit 1",
               AllOf(HasSubstr("cannot write H.264"), HasSubstr("without libx264")));
}

TEST_F(VideoFaults, GetsNoneOfOurFiles) {
  constexpr int kOurs = 77;  // far from those that a shell opens
  ASSERT_EQ(::dup2(STDERR_FILENO, kOurs), kOurs);
  fake_ffmpeg("[ -e /proc/$$/fd/77 ] && echo 77 >&2; cat > /dev/null; exit 1");
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 1}),
            "ffmpeg ended with status 1, and said nothing.");
  ::close(kOurs);
}

// A program that computes without taking frames is slow, and nothing worse.
TEST_F(VideoFaults, SlowIsNoFault) {
  fake_ffmpeg("i=0; while [ $i -lt 4000000 ]; do i=$((i+1)); done; cat > $out");
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 30, .patience = milliseconds{1000}}),
            "no error");
  EXPECT_EQ(std::filesystem::file_size(file("a.mp4")), 30U * 320 * 180 * 3 / 2);
}

// A wrapper only waits for another program that does the work.
TEST_F(VideoFaults, NorIsAWrapper) {
  fake_ffmpeg(
      "sh -c 'i=0; while [ $i -lt 4000000 ]; do i=$((i+1)); done; cat > $0' $out\necho done >&2");
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 30, .patience = milliseconds{1000}}),
            "no error");
}

// Ctrl+Z, a queue that suspends its jobs, with what they started or without: nobody hangs that goes
// on afterwards.
TEST_F(VideoFaults, NorIsAStop) {
  fake_ffmpeg("head -c 20000000 | { sleep 0.3; cat; } > $out");
  const pid_t exporter = ::fork();
  if (exporter == 0) {
    const Video video{.request = {.file = "a.mp4"}, .frames = 200, .patience = milliseconds{600}};
    const std::string error = error_of(video);
    std::fputs((error + '\n').c_str(), stderr);
    _exit(error == "no error" ? 0 : 1);
  }
  while (!fake_runs()) std::this_thread::sleep_for(milliseconds{1});
  ::kill(exporter, SIGSTOP);
  std::this_thread::sleep_for(milliseconds{2000});
  ::kill(exporter, SIGCONT);
  int status = -1;
  ::waitpid(exporter, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST_F(VideoFaults, NorIsASignalThatIsIgnoredByWhoeverStartedUs) {
  fake_ffmpeg("cat > $out");
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 30, .patience = milliseconds{4000}}),
            "no error");
  (void)std::signal(SIGCHLD, before);
}

TEST_F(VideoFaults, IsMissing) {
  setenv("PATH", "/nowhere", 1);
  EXPECT_THAT(error_of({.request = {.file = "a.mp4"}}), HasSubstr("apt-get install ffmpeg"));
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(VideoFaults, NoPlaceForTheFile) {
  fake_ffmpeg("cat > $out");
  EXPECT_THAT(
      error_of({.request = {.file = "none/a.mp4"}}),
      AllOf(StartsWith("Cannot write "), EndsWith("none/a.mp4: No such file or directory.")));
  std::filesystem::create_directory(file("dir.mp4"));
  EXPECT_THAT(error_of({.request = {.file = "dir.mp4"}}), EndsWith("dir.mp4: Is a directory."));
}

TEST_F(VideoFaults, TheFolderIsTakenAway) {
  fake_ffmpeg("cat > $out; rm -r $folder/sub");
  std::filesystem::create_directory(file("sub"));
  EXPECT_THAT(error_of({.request = {.file = "sub/a.mp4"}}),
              EndsWith("sub/a.mp4: No such file or directory."));
}

TEST_F(VideoFaults, TheFileIsTakenAway) {
  expect_fault("cat > $out; rm $folder/*.part", EndsWith("a.mp4: No such file or directory."));
}

// Somebody who may write to the folder puts it there while the video is written: before ffmpeg
// opens it, and after.
TEST_F(VideoFaults, ALinkIsPutInThePlaceOfTheFile) {
  const std::string link = "for part in $folder/*.part; do ln -sf victim $part; done";
  std::ofstream{file("victim")} << "precious";
  for (const std::string& script : {link + "; cat > $out", "cat > $out; " + link}) {
    fake_ffmpeg(script);
    EXPECT_THAT(error_of({.request = {.file = "a.mp4"}}),
                HasSubstr("another file was put in the place of"));
    EXPECT_THAT(files(), ElementsAre("victim"));
    EXPECT_EQ(std::filesystem::file_size(file("victim")), 8U);
  }
}

TEST_F(VideoFaults, WhatAKilledExportLeftGoesWithTheNextOne) {
  std::ofstream{file("a.mp4.0123456789abcdef.part")} << "cut off";
  fake_ffmpeg("cat > $out");
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 1}), "no error");
  EXPECT_THAT(files(), ElementsAre("a.mp4"));
}

TEST_F(VideoFaults, AnOlderFileStaysUntilTheNewOneIsWhole) {
  std::ofstream{file("a.mp4")} << "old";
  fake_ffmpeg("cat > $out; exit 1");
  EXPECT_NE(error_of({.request = {.file = "a.mp4"}}), "no error");
  EXPECT_EQ(std::filesystem::file_size(file("a.mp4")), 3U);
  fake_ffmpeg("cat > $out");
  EXPECT_EQ(error_of({.request = {.file = "a.mp4"}, .frames = 1}), "no error");
  EXPECT_EQ(std::filesystem::file_size(file("a.mp4")), 320U * 180 * 3 / 2);
  EXPECT_THAT(files(), ElementsAre("a.mp4"));
}

TEST_F(VideoFaults, CutAtOnceEvenIfItHangs) {
  fake_ffmpeg("sleep 1000");
  const Sink sink = this->sink({.request = {.file = "a.mp4"}, .patience = milliseconds{60'000}});
  ASSERT_TRUE(sink.start({.size = kSize}).ok());
  for (std::int64_t i = 0; i < kMany; ++i) ASSERT_TRUE(sink.frame(frame(i, 0, {})).ok());
  const auto begin = steady_clock::now();
  EXPECT_TRUE(sink.finish(Ending::Cut).ok());
  EXPECT_LT(steady_clock::now() - begin, milliseconds{10'000});
  EXPECT_THAT(files(), IsEmpty());
  EXPECT_FALSE(fake_runs());
}

// An interruption is noticed wherever the sink waits for ffmpeg, however patient it is.
TEST_F(VideoFaults, InterruptedWhileItWaits) {
  const auto begin = steady_clock::now();
  const auto interrupted = [begin] { return steady_clock::now() - begin > milliseconds{300}; };
  const std::string hangs = "sleep 1000";
  const std::string hangs_at_the_end = "cat > $out; sleep 1000";
  const std::int64_t more_than_wait = 200;
  for (const auto& [script, frames] : {std::pair{hangs, more_than_wait}, std::pair{hangs, kMany},
                                       std::pair{hangs_at_the_end, kMany}}) {
    fake_ffmpeg(script);
    EXPECT_THAT(error_of({.request = {.file = "a.mp4"},
                          .frames = frames,
                          .patience = milliseconds{60'000},
                          .interrupted = interrupted}),
                AllOf(StartsWith("Interrupted: there is no "), EndsWith("a.mp4.")));
    EXPECT_THAT(files(), IsEmpty());
    EXPECT_FALSE(fake_runs());
  }
  EXPECT_LT(steady_clock::now() - begin, milliseconds{30'000});
}

// Whoever used SIGPIPE for something finds it as it was.
TEST_F(VideoFaults, PipeSignalsAreNotOurs) {
  static volatile std::sig_atomic_t signals = 0;
  const auto before = std::signal(SIGPIPE, [](int) { signals = signals + 1; });
  expect_fault("exit 0", HasSubstr("status 0"));
  EXPECT_EQ(signals, 0);
  std::raise(SIGPIPE);
  EXPECT_EQ(signals, 1);
  EXPECT_NE(std::signal(SIGPIPE, before), SIG_DFL);
}

// The planes of a picture serve every frame that shows it: that the pixels of the second differ is
// not looked at.
TEST_F(VideoFaults, APictureIsConvertedOnce) {
  fake_ffmpeg("cat > $out");
  const Sink sink = this->sink({.request = {.file = "a.mp4"}});
  ASSERT_TRUE(sink.start({.size = kSize}).ok());
  ASSERT_TRUE(sink.frame(frame(0, 1, {0, 0, 0, 255})).ok());
  ASSERT_TRUE(sink.frame(frame(1, 1, {255, 255, 255, 255})).ok());
  ASSERT_TRUE(sink.frame(frame(2, 2, {255, 255, 255, 255})).ok());
  ASSERT_TRUE(sink.finish(Ending::Whole).ok());
  std::ifstream video{file("a.mp4"), std::ios::binary};
  for (const int luma : {16, 16, 235}) {
    std::string planes(320U * 180 * 3 / 2, '\0');
    video.read(planes.data(), static_cast<std::streamsize>(planes.size()));
    EXPECT_EQ(static_cast<unsigned char>(planes[0]), luma);
  }
}

}  // namespace
}  // namespace rostrum::app
