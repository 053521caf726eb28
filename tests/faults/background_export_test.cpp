// Frames written beside a show, on a machine that refuses: nothing of it may end the show.
#include "export/background_export.h"

#include <gmock/gmock.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

#include "deck_test.h"
#include "picture.h"
#include "refusals.h"
#include "system/clock.h"

namespace rostrum::app {
namespace {

using testing::HasSubstr;
using tests::NoMemory;
using tests::NoThreads;

constexpr int kWidth = 64;
constexpr int kHeight = 36;
constexpr double kShown = 5.25;

// OpenGL reads pixels by way of buffers while this lives, as graphics cards do.
class GraphicsCard {
 public:
  GraphicsCard() {
    drivers = glad_glGetString;
    glad_glGetString = [](GLenum name) -> const GLubyte* {
      if (name != GL_RENDERER) return drivers(name);
      return reinterpret_cast<const GLubyte*>("a graphics card");
    };
  }
  ~GraphicsCard() { glad_glGetString = drivers; }
  GraphicsCard(const GraphicsCard&) = delete;
  GraphicsCard& operator=(const GraphicsCard&) = delete;

 private:
  static inline PFNGLGETSTRINGPROC drivers = nullptr;
};

// OpenGL maps no buffer while this lives.
class NoMapping {
 public:
  NoMapping() {
    glad_glMapBufferRange = [](GLenum, GLintptr, GLsizeiptr, GLbitfield) -> void* {
      return nullptr;
    };
  }
  ~NoMapping() { glad_glMapBufferRange = before_; }
  NoMapping(const NoMapping&) = delete;
  NoMapping& operator=(const NoMapping&) = delete;

 private:
  PFNGLMAPBUFFERRANGEPROC before_ = glad_glMapBufferRange;
};

class RefusedExport : public DeckTest {
 protected:
  void SetUp() override {
    DeckTest::SetUp();
    if (!drawing()) return;
    frames.emplace(timeline, "transformer", painter->renderer());
    testing::internal::CaptureStderr();
  }
  void TearDown() override {
    frames.reset();
    said = testing::internal::GetCapturedStderr();
    DeckTest::TearDown();
  }

  void start(SaveWhat what) {
    frames->start({.what = what, .first = 100, .last = 103}, settings, kShown);
  }
  // Runs the work as the loop of a show does.
  void run() {
    const double deadline = clock_seconds() + 60;
    while (frames->running() && clock_seconds() < deadline) {
      frames->step(0.01);
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ASSERT_FALSE(frames->running());
  }
  // Those that are there are whole.
  int whole_files() const {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      EXPECT_EQ(entry.path().extension(), ".png") << entry.path();
      EXPECT_EQ(tests::read_png(entry.path()).width, kWidth);
      ++count;
    }
    return count;
  }
  [[nodiscard]] std::string message() const { return std::string{frames->view().message}; }

  tests::TemporaryFolder folder;
  const SaveSettings settings{.size = {.width = kWidth, .height = kHeight},
                              .rate = {.num = 30, .den = 1},
                              .folder = folder.path().string()};
  std::optional<BackgroundExport> frames;
  std::string said;
};

constexpr std::array<SaveWhat, 2> kKinds{SaveWhat::Shown, SaveWhat::Range};

// An allocation fails, or it and all after it: each of the first ones, and then fewer and fewer of
// what is thousands in all.
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
      EXPECT_GT(which, 100) << "hardly any was made";
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
    for (int i = 0; i < steps && frames->running(); ++i) frames->step(0.0001);
    const NoMapping fault;
    frames.emplace(timeline, "transformer", painter->renderer());
  }
}

}  // namespace
}  // namespace rostrum::app
