// The fixture exports a few frames, drawn off screen.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "export/export_job.h"
#include "gl_test.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"

namespace rostrum::app {

inline constexpr PixelSize kSize{.width = 128, .height = 72};
inline constexpr double kLong = 1e9;

struct Received {
  ExportFormat format;
  std::vector<ExportFrame> frames;
  std::vector<std::vector<std::byte>> pixels;
  int starts = 0;
  std::vector<Ending> endings;
};

class Job : public gl::GlTest {
 protected:
  void SetUp() override {
    gl::GlTest::SetUp();
    if (IsSkipped() || HasFatalFailure()) return;
    fonts_.emplace(ShowFonts::open({}).value());
    record("transformer");
    renderer_ = std::make_unique<render::Renderer>();
  }
  void TearDown() override {
    renderer_.reset();
    gl::GlTest::TearDown();
  }

  // Exports are of that deck from now on.
  void record(const char* deck) {
    timeline_ = record_deck(*find_deck(deck).value(), fonts_->typesetter()).value();
  }

  // Some that move, and some that do not: a stop's pause.
  [[nodiscard]] static std::vector<PlannedFrame> some_frames() {
    std::vector<PlannedFrame> frames;
    const FrameRate rate{.num = 30, .den = 1};
    for (std::int64_t i = 255; i < 285; ++i) frames.push_back({i, rate.time_of(i)});
    return frames;
  }

  // Returns a sink that copies pixels, and lets go of them.
  static Sink keeping(Received& received) {
    return {.start = [&received](const ExportFormat& format) -> Status {
              ++received.starts;
              received.format = format;
              return Done{};
            },
            .frame = [&received](const ExportFrame& frame) -> Status {
              received.pixels.push_back(frame.pixels->bytes);
              received.frames.push_back(frame);
              received.frames.back().pixels.reset();
              return Done{};
            },
            .finish = [&received](Ending ending) -> Status {
              received.endings.push_back(ending);
              return Done{};
            }};
  }

  std::unique_ptr<ExportJob> start(Sink sink, ExportSettings settings = {},
                                   const ExportPlan& plan = {.stops = false,
                                                             .frames = some_frames()}) {
    if (settings.size == ExportSettings{}.size) settings.size = kSize;
    auto job = ExportJob::start(timeline_, *renderer_, plan, settings, std::move(sink));
    EXPECT_TRUE(job.ok());
    return std::move(job).value();
  }

  Received run(const ExportSettings& settings = {}) {
    Received received;
    const auto job = start(keeping(received), settings);
    EXPECT_TRUE(job->step(kLong, Wait::Yes).ok());
    EXPECT_TRUE(job->finished());
    return received;
  }

  render::Renderer& renderer() { return *renderer_; }
  [[nodiscard]] const deck::Deck& timeline() const { return timeline_; }

 private:
  std::optional<ShowFonts> fonts_;
  deck::Deck timeline_;
  std::unique_ptr<render::Renderer> renderer_;
};

}  // namespace rostrum::app
