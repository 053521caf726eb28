// Frames written beside a show, on a machine that refuses: nothing of it may end the show.
#include <gmock/gmock.h>

#include <array>
#include <filesystem>

#include "background_export_fixture.h"
#include "gl_refusals.h"
#include "picture.h"
#include "refusals.h"

namespace rostrum::app {
namespace {

using testing::HasSubstr;
using tests::GraphicsCard;
using tests::NoMapping;
using tests::NoMemory;
using tests::NoThreads;

constexpr PixelSize kSize{.width = 64, .height = 36};
constexpr double kShown = 5.25;

class RefusedExport : public BackgroundExportTest {
 protected:
  RefusedExport() : BackgroundExportTest{kSize} {}

  void SetUp() override {
    BackgroundExportTest::SetUp();
    if (drawing()) testing::internal::CaptureStderr();
  }
  void TearDown() override {
    BackgroundExportTest::TearDown();
    if (drawing()) testing::internal::GetCapturedStderr();
  }

  void start(SaveWhat what) {
    saving->start({.what = what, .first = 100, .last = 103}, settings, kShown);
  }
  // Counts the files, and expects that all are whole.
  int whole_files() const {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      EXPECT_EQ(entry.path().extension(), ".png") << entry.path();
      EXPECT_EQ(tests::read_png(entry.path()).width, kSize.width);
      ++count;
    }
    return count;
  }
};

constexpr std::array<SaveWhat, 2> kKinds{SaveWhat::Shown, SaveWhat::Range};

// An allocation fails, or it and all after it: each of the first ones, and then fewer and fewer of
// the rest.
long next(long which) { return which + 1 + which / 8; }

TEST_F(RefusedExport, WithoutMemoryItEndsWithASentence) {
  for (const NoMemory::What how : {NoMemory::What::One, NoMemory::What::AllFrom}) {
    for (const SaveWhat what : kKinds) {
      long which = 0;
      for (bool struck = true; struck; which = next(which)) {
        const NoMemory fault{which, how};
        start(what);
        run();
        struck = fault.struck();
        if (HasFailure()) return;
      }
      EXPECT_GT(which, 50) << "hardly any was made";
      EXPECT_THAT(message(), HasSubstr("Wrote ")) << "the last time nothing was refused";
    }
  }
  EXPECT_EQ(whole_files(), 5);
}

TEST_F(RefusedExport, WithoutThreadsThePictureIsWrittenByTheShowItself) {
  {
    const NoThreads fault;
    start(SaveWhat::Shown);
    run();
  }
  EXPECT_THAT(message(), HasSubstr("Wrote "));
  EXPECT_EQ(whole_files(), 1);
}

TEST_F(RefusedExport, WithoutThreadsARangeSaysWhy) {
  {
    const NoThreads fault;
    start(SaveWhat::Range);
    run();
  }
  EXPECT_THAT(message(), HasSubstr("The system starts no more threads"));
  EXPECT_EQ(whole_files(), 0);
  start(SaveWhat::Range);
  run();
  EXPECT_EQ(whole_files(), 4) << "the next time there are threads again";
}

TEST_F(RefusedExport, WithoutBuffersToMapItSaysSo) {
  const GraphicsCard card;
  for (const SaveWhat what : kKinds) {
    const NoMapping fault;
    start(what);
    run();
    EXPECT_THAT(message(), HasSubstr("OpenGL cannot show the pixels"));
    EXPECT_EQ(whole_files(), 0);
  }
}

TEST_F(RefusedExport, InTheMiddleItCanGoAtAnyTime) {
  for (int steps = 0; steps < 4; ++steps) {
    const GraphicsCard card;
    start(SaveWhat::Range);
    for (int i = 0; i < steps && saving->running(); ++i) saving->step(0.0001);
    const NoMapping fault;
    saving.emplace(timeline, "transformer", painter->renderer());
  }
}

}  // namespace
}  // namespace rostrum::app
