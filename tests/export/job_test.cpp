// An export in steps, with a sink that keeps what it gets.
#include <gmock/gmock.h>

#include <algorithm>

#include "deck/evaluate.h"
#include "job_fixture.h"
#include "render/readback.h"

namespace rostrum::app {
namespace {

TEST_F(Job, FramesAreThoseOfTheRenderer) {
  const Received received = run();
  EXPECT_EQ(received.starts, 1);
  EXPECT_THAT(received.endings, testing::ElementsAre(Ending::Whole));
  EXPECT_EQ(received.format.size, kSize);
  EXPECT_EQ(received.format.frames, 30);
  ASSERT_EQ(received.frames.size(), 30U);

  const auto canvas = render::Canvas::create(kSize.width, kSize.height);
  const auto view = View::fit(kSize.width, kSize.height);
  std::vector<std::byte> pixels(FramePixels{kSize}.bytes.size());
  const auto frames = some_frames();
  for (std::size_t i = frames.size(); i-- > 0;) {
    EXPECT_EQ(received.frames[i].index, frames[i].index);
    EXPECT_EQ(received.frames[i].time, frames[i].time);
    renderer().draw(deck::evaluate(timeline(), frames[i].time), view, canvas.value().framebuffer());
    render::read_pixels(canvas.value().framebuffer(), view.area, pixels);
    EXPECT_EQ(received.pixels[i], pixels) << i;
  }
  EXPECT_NE(received.pixels.front(), received.pixels.back());
}

TEST_F(Job, BothWaysOfReadingBackAgree) {
  const Received direct = run({.readback = render::Readback::Direct});
  EXPECT_EQ(direct.pixels, run({.readback = render::Readback::Ring}).pixels);
  EXPECT_EQ(run({.largest_tile = 50, .readback = render::Readback::Direct}).pixels,
            run({.largest_tile = 50, .readback = render::Readback::Ring}).pixels);
}

TEST_F(Job, EqualFramesAreDrawnOnceAndLookTheSame) {
  const Received reused = run();
  const Received drawn = run({.reuse = false});
  EXPECT_EQ(reused.pixels, drawn.pixels);
  EXPECT_EQ(drawn.frames.back().picture, 30U);
  EXPECT_LT(reused.frames.back().picture, 20U) << "a stop's pause lies among them";
  for (std::size_t i = 1; i < reused.frames.size(); ++i) {
    if (reused.frames[i].picture == reused.frames[i - 1].picture) {
      EXPECT_EQ(reused.pixels[i], reused.pixels[i - 1]);
    }
  }
}

// A video is fed like this: only what changed is put over the picture before. Each deck is drawn at
// every fifth frame.
TEST_F(Job, PicturesMadeOfChangesAreThoseDrawnWhole) {
  constexpr PixelSize kLarger{.width = 320, .height = 180};
  for (const char* const deck : {"transformer", "attention"}) {
    SCOPED_TRACE(deck);
    record(deck);
    const auto all = plan_export(timeline(), {.num = 12, .den = 1}, {}).value();
    std::vector<std::byte> made;
    std::deque<std::vector<std::byte>> in_changes;
    std::int64_t changed = 0;
    Received nothing;
    Sink sink = keeping(nothing);
    sink.frame = [&](const ExportFrame& frame) -> Status {
      const PixelRect area = frame.picture == 1 ? PixelRect::whole(kLarger) : frame.changed;
      made.resize(frame.pixels->bytes.size());
      for (int y = area.y; y < area.y_end(); ++y) {
        const auto row = std::ptrdiff_t{y} * kLarger.width;
        std::copy(frame.pixels->bytes.begin() + 4 * (row + area.x),
                  frame.pixels->bytes.begin() + 4 * (row + area.right()),
                  made.begin() + 4 * (row + area.x));
      }
      EXPECT_EQ(made, frame.pixels->bytes) << frame.index;
      changed += std::int64_t{area.width} * area.height;
      in_changes.push_back(made);
      return Done{};
    };
    // Few pictures have to be kept if both take turns.
    const auto job = start(std::move(sink), {.size = kLarger}, all);
    Sink compare = keeping(nothing);
    std::size_t compared = 0;
    compare.frame = [&](const ExportFrame& frame) -> Status {
      EXPECT_EQ(frame.pixels->bytes, in_changes.front()) << frame.index;
      in_changes.pop_front();
      ++compared;
      return Done{};
    };
    const auto whole =
        start(std::move(compare), {.size = kLarger, .reuse = false, .only_changes = false}, all);
    while (!whole->finished()) {
      while (in_changes.empty() && !job->finished()) ASSERT_TRUE(job->step(0, Wait::Yes).ok());
      ASSERT_TRUE(whole->step(0, Wait::Yes).ok());
    }
    EXPECT_EQ(compared, all.frames.size());
    const std::int64_t pictures =
        std::int64_t{kLarger.width} * kLarger.height * static_cast<std::int64_t>(compared);
    EXPECT_LT(changed, pictures / 2) << "it is worth it";
  }
}

// Distances from a tile's corner are rounded otherwise than from the picture's.
TEST_F(Job, TilesShowTheSamePicture) {
  const Received whole = run();
  for (const int tile : {64, 50, 31}) {
    const Received tiled = run({.largest_tile = tile});
    ASSERT_EQ(tiled.pixels.size(), whole.pixels.size());
    for (std::size_t i = 0; i < whole.pixels.size(); ++i) {
      int different = 0;
      for (std::size_t byte = 0; byte < whole.pixels[i].size(); ++byte) {
        const int a = std::to_integer<int>(whole.pixels[i][byte]);
        const int b = std::to_integer<int>(tiled.pixels[i][byte]);
        ASSERT_LE(std::abs(a - b), 1) << "frame " << i << ", tile " << tile;
        different += a != b ? 1 : 0;
      }
      EXPECT_LE(different, 128 * 72 * 4 / 500) << "frame " << i << ", tile " << tile;
    }
  }
}

TEST_F(Job, TransparentFramesAreTheOpaqueOnesWithoutTheirBackground) {
  const Received opaque = run();
  const Received transparent = run({.transparent = true});
  EXPECT_TRUE(transparent.format.transparent);
  bool seen_through = false;
  for (std::size_t i = 0; i < opaque.pixels.size(); ++i) {
    for (std::size_t byte = 0; byte < opaque.pixels[i].size(); ++byte) {
      // Premultiplied colours are their own over black.
      if (byte % 4 != 3) {
        ASSERT_EQ(transparent.pixels[i][byte], opaque.pixels[i][byte]);
        continue;
      }
      ASSERT_EQ(opaque.pixels[i][byte], std::byte{255});
      seen_through = seen_through || transparent.pixels[i][byte] == std::byte{0};
    }
  }
  EXPECT_TRUE(seen_through);
}

TEST_F(Job, StepsAddUpToTheWhole) {
  for (const auto readback : {render::Readback::Direct, render::Readback::Ring}) {
    const Received whole = run({.readback = readback});
    Received received;
    const auto job = start(keeping(received), {.readback = readback});
    int steps = 0;
    std::int64_t done = 0;
    for (; !job->finished(); ++steps) {
      ASSERT_LT(steps, 1000);
      ASSERT_TRUE(job->step(0, Wait::No).ok());
      EXPECT_GE(job->progress().done, done);
      done = job->progress().done;
    }
    EXPECT_GE(steps, 15) << "with no time, a frame a step";
    EXPECT_EQ(done, 30);
    EXPECT_EQ(received.pixels, whole.pixels);
    EXPECT_TRUE(job->step(0, Wait::No).ok()) << "of a finished job does nothing";
    EXPECT_THAT(received.endings, testing::ElementsAre(Ending::Whole));
  }
}

TEST_F(Job, WaitsForNobodyUnlessItMay) {
  Received received;
  std::vector<std::shared_ptr<const FramePixels>> held;
  Sink sink = keeping(received);
  sink.frame = [&](const ExportFrame& frame) -> Status {
    held.push_back(frame.pixels);
    return Done{};
  };
  const auto job = start(std::move(sink), {.reuse = false, .pictures_in_flight = 6});
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(job->step(0.01, Wait::No).ok());
  EXPECT_EQ(job->progress().done, 6) << "as many as there are buffers";
  held.clear();
  for (int i = 0; i < 100 && !job->finished(); ++i) {
    ASSERT_TRUE(job->step(0.01, Wait::No).ok());
    held.clear();
  }
  EXPECT_TRUE(job->finished());
  EXPECT_EQ(job->progress().done, 30);
}

TEST_F(Job, ACancelledJobFinishesItsSinkAsCut) {
  Received received;
  const auto job = start(keeping(received));
  ASSERT_TRUE(job->step(0, Wait::Yes).ok());
  job->cancel();
  ASSERT_TRUE(job->step(kLong, Wait::Yes).ok());
  EXPECT_TRUE(job->finished());
  EXPECT_THAT(received.endings, testing::ElementsAre(Ending::Cut));
  EXPECT_GE(received.frames.size(), 1U);
  EXPECT_LT(received.frames.size(), 30U);
}

TEST_F(Job, AJobThatGoesEarlyFinishesItsSinkAsWell) {
  Received received;
  {
    const auto job = start(keeping(received), {.readback = render::Readback::Ring});
    ASSERT_TRUE(job->step(0, Wait::Yes).ok());
  }
  EXPECT_THAT(received.endings, testing::ElementsAre(Ending::Cut));
}

TEST_F(Job, ErrorsOfTheSinkEndIt) {
  Received received;
  Sink sink = keeping(received);
  sink.frame = [&](const ExportFrame& frame) -> Status {
    if (frame.index == 260) return Error{"The disk has gone."};
    return Done{};
  };
  const auto job = start(std::move(sink));
  const auto status = job->step(kLong, Wait::Yes);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().message, "The disk has gone.");
  EXPECT_TRUE(job->finished());
  EXPECT_THAT(received.endings, testing::ElementsAre(Ending::Failed));
}

TEST_F(Job, ASinkThatDoesNotStartIsNotFinished) {
  Received received;
  Sink sink = keeping(received);
  sink.start = [](const ExportFormat&) -> Status { return Error{"No."}; };
  const auto job =
      ExportJob::start(timeline(), renderer(), {.stops = false, .frames = some_frames()},
                       {.size = kSize}, std::move(sink));
  ASSERT_FALSE(job.ok());
  EXPECT_EQ(job.error().message, "No.");
  EXPECT_TRUE(received.endings.empty());
}

}  // namespace
}  // namespace rostrum::app
