// The machine refuses things while an export runs: threads, memory, a look at a buffer, the disk.
// Each time the job ends with a sentence, and leaves no file that is not whole.
#include <gmock/gmock.h>

#include <filesystem>
#include <new>
#include <stdexcept>

#include "export/png_sequence.h"
#include "export/video/codec.h"
#include "export/video/video_file.h"
#include "files/temporary_file.h"
#include "gl_refusals.h"
#include "injected_faults.h"
#include "job_fixture.h"
#include "picture.h"

namespace rostrum::app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::size_t kFrames = 30;

class JobFaults : public Job {
 protected:
  void SetUp() override {
    if (!tests::faults_can_be_injected()) GTEST_SKIP() << "the sanitizers are in the way";
    Job::SetUp();
  }

  // The sinks below write these files, sorted into whole ones and others.
  [[nodiscard]] std::size_t frames() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator{out()}, {}));
  }
  [[nodiscard]] std::vector<std::string> parts() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder_.path()}) {
      if (entry.path().extension() == ".part") names.push_back(entry.path().filename().string());
    }
    if (!fs::exists(out())) return names;
    for (const auto& entry : fs::directory_iterator{out()}) {
      if (entry.path().extension() == ".part") names.push_back(entry.path().filename().string());
    }
    return names;
  }

  [[nodiscard]] Sink pictures(std::size_t jobs = 2, bool link = false) const {
    return png_sequence({.folder = out(), .jobs = jobs, .link = link});
  }
  [[nodiscard]] Sink video() const {
    const VideoRequest request{.file = (folder_.path() / "a.mp4").string()};
    return video_file({.file = request.file,
                       .format = video_format(request, kSize, {}).value(),
                       .ffmpeg = {},
                       .interrupted = {}});
  }

  // Exports to the sink and returns its last sentence.
  std::string end_of(Sink sink, ExportSettings settings = {}) {
    settings.size = kSize;
    const auto job =
        ExportJob::start(timeline(), renderer(), {.stops = false, .frames = some_frames()},
                         settings, std::move(sink));
    if (!job) return job.error().message;
    const Status ended = job.value()->step(kLong, Wait::Yes);
    EXPECT_TRUE(job.value()->finished());
    return ended ? "whole" : ended.error().message;
  }

 private:
  [[nodiscard]] fs::path out() const { return folder_.path() / "out"; }

  const tests::TemporaryFolder folder_;
};

TEST_F(JobFaults, ABufferThatCannotBeLookedAtEndsIt) {
  Received received;
  const auto job = start(keeping(received), {.readback = render::Readback::Ring});
  const tests::NoMapping fault;
  const Status status = job->step(kLong, Wait::Yes);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().message, "OpenGL cannot show the pixels that it has read.");
  EXPECT_TRUE(job->finished());
  EXPECT_THAT(received.endings, ElementsAre(Ending::Failed));
}

// A job that goes early delivers what it has drawn, which may fail where nobody can be told.
TEST_F(JobFaults, NorDoesThatEndTheProgramWhereTheJobGoesEarly) {
  Received received;
  auto job = start(keeping(received), {.readback = render::Readback::Ring});
  ASSERT_TRUE(job->step(0, Wait::Yes).ok());
  const tests::NoMapping fault;
  job.reset();
  EXPECT_THAT(received.endings, ElementsAre(Ending::Failed));
}

TEST_F(JobFaults, WhatASinkThrowsIsAnErrorOfTheJob) {
  const auto faults = [](Sink sink, const char* where) {
    const auto fail = [](const auto&) -> Status { throw std::runtime_error{"Thrown."}; };
    if (std::string{where} == "start") sink.start = fail;
    if (std::string{where} == "frame") sink.frame = fail;
    if (std::string{where} == "finish") sink.finish = fail;
    return sink;
  };
  for (const char* const where : {"start", "frame", "finish"}) {
    Received received;
    EXPECT_EQ(end_of(faults(keeping(received), where)), "Thrown.") << where;
    const bool finished = std::string{where} == "frame";
    EXPECT_EQ(received.endings.size(), finished ? 1U : 0U) << where;
  }
}

TEST_F(JobFaults, NoThreadsIsAnError) {
  const tests::NoThreads fault;
  EXPECT_THAT(end_of(pictures()), HasSubstr("no more threads"));
  EXPECT_THAT(end_of(video()), HasSubstr("no more threads"));
  EXPECT_THAT(parts(), IsEmpty());
}

TEST_F(JobFaults, FewThreadsAreEnough) {
  const tests::NoThreads fault{2};
  EXPECT_EQ(end_of(pictures(8)), "whole");
  EXPECT_EQ(frames(), kFrames);
}

TEST_F(JobFaults, NoneOfAllIsNot) {
  const tests::NoThreads fault{1};
  EXPECT_THAT(end_of(pictures(8)), HasSubstr("no more threads"));
  EXPECT_THAT(parts(), IsEmpty());
}

TEST_F(JobFaults, NoMemoryToEncodeIsAnError) {
  for (const std::size_t jobs : {1U, 3U}) {
    const tests::NoMemoryElsewhere fault{10'000};
    EXPECT_THAT(end_of(pictures(jobs)), HasSubstr("memory"));
    EXPECT_THAT(parts(), IsEmpty());
  }
}

// Nor is there any for the sentence that says so.
TEST_F(JobFaults, NoMemoryAtAllOnTheThreadsIsAnError) {
  const tests::NoMemoryElsewhere fault{1};
  EXPECT_THAT(end_of(pictures()), HasSubstr("memory"));
  EXPECT_THAT(end_of(video()), testing::AnyOf(HasSubstr("memory"), testing::Eq("whole")));
  EXPECT_THAT(parts(), IsEmpty());
}

TEST_F(JobFaults, ADiskThatTakesNothingIsAnError) {
  const tests::BrokenSync fault;
  EXPECT_THAT(end_of(pictures()), HasSubstr("Input/output error"));
  EXPECT_EQ(frames(), 0U) << "none has a name, since none is on the disk";
  EXPECT_THAT(end_of(video()), HasSubstr("Input/output error"));
  EXPECT_THAT(parts(), IsEmpty());
}

TEST_F(JobFaults, EveryFrameIsOnTheDiskBeforeItHasItsName) {
  for (const bool link : {false, true}) {
    const tests::FileCalls calls;
    EXPECT_EQ(end_of(pictures(2, link)), "whole");
    EXPECT_EQ(calls.named_once_synced(), static_cast<int>(kFrames));
    EXPECT_EQ(calls.calls().back().kind, tests::FileCalls::Call::Kind::Sync) << "of the folder";
  }
}

TEST_F(JobFaults, SoIsAVideo) {
  const tests::FileCalls calls;
  ASSERT_EQ(end_of(video()), "whole");
  EXPECT_EQ(calls.named_once_synced(), 1);
  EXPECT_EQ(calls.calls().back().kind, tests::FileCalls::Call::Kind::Sync) << "of the folder";
}

}  // namespace
}  // namespace rostrum::app
