// Tests of frames that are written beside a show start from an export of that kind, into a folder
// of its own.
#pragma once

#include <chrono>
#include <optional>
#include <thread>

#include "deck_test.h"
#include "export/background_export.h"
#include "picture.h"
#include "system/clock.h"

namespace rostrum::app {

class BackgroundExportTest : public DeckTest {
 protected:
  // Frames have the size, and a range of them the rate.
  explicit BackgroundExportTest(PixelSize size)
      : settings{.size = size, .rate = {.num = 30, .den = 1}, .folder = folder.path().string()} {}

  void SetUp() override {
    DeckTest::SetUp();
    if (drawing()) saving.emplace(timeline, "transformer", painter->renderer());
  }
  void TearDown() override {
    saving.reset();
    DeckTest::TearDown();
  }

  // Runs the export to its end, as the loop of a show that has nothing else to do.
  void run() {
    const double deadline = clock_seconds() + 60;
    while (saving->running() && clock_seconds() < deadline) {
      saving->step(0.01);
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ASSERT_FALSE(saving->running());
  }
  [[nodiscard]] std::string message() const { return std::string{saving->view().message}; }

  tests::TemporaryFolder folder;
  const SaveSettings settings;
  std::optional<BackgroundExport> saving;
};

}  // namespace rostrum::app
