#include "export/export_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>

#include "example_deck.h"
#include "export/tiled_canvas.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// The deck is 12 s long, which are 120 frames at 10 a second. Slides start at 0 and 7 s, stops are
// at 2, 6 and 10 s.
const FrameRate kTen{.num = 10, .den = 1};

std::vector<std::int64_t> indices(const ExportPlan& plan) {
  std::vector<std::int64_t> result;
  for (const PlannedFrame& frame : plan.frames) result.push_back(frame.index);
  return result;
}

std::vector<std::int64_t> planned(const FrameSelection& selection, const FrameRate& rate = kTen) {
  return indices(plan_export(tests::example_deck(), rate, selection).value());
}

std::vector<std::int64_t> count_up(std::int64_t first, std::int64_t last) {
  std::vector<std::int64_t> result(static_cast<std::size_t>(last - first + 1));
  std::iota(result.begin(), result.end(), first);
  return result;
}

std::string error_of(const FrameSelection& selection) {
  const auto plan = plan_export(tests::example_deck(), kTen, selection);
  return plan ? "no error" : plan.error().message;
}

TEST(ExportPlan, FrameRanges) {
  EXPECT_THAT(parse_frame_ranges("120-480,600").value(),
              ElementsAre(FrameRange{120, 480}, FrameRange{600, 600}));
  EXPECT_THAT(parse_frame_ranges("0").value(), ElementsAre(FrameRange{0, 0}));
  for (const char* bad : {"", ",", "1,", ",1", "1-", "-1", "2-1", "1--2", "1-2-3", " 1", "1 ", "a",
                          "1.5", "99999999999999999999"}) {
    const auto ranges = parse_frame_ranges(bad);
    ASSERT_FALSE(ranges.ok()) << bad;
    EXPECT_THAT(ranges.error().message, HasSubstr("is no range of frames")) << bad;
  }
}

TEST(ExportPlan, SlidesAndShards) {
  EXPECT_EQ(parse_slides("2-4").value(), (FrameRange{2, 4}));
  EXPECT_EQ(parse_slides("3").value(), (FrameRange{3, 3}));
  for (const char* bad : {"", "0", "0-2", "4-2", "x"}) EXPECT_FALSE(parse_slides(bad).ok()) << bad;
  EXPECT_EQ(parse_shard("3/16").value(), (Shard{3, 16}));
  for (const char* bad : {"", "3", "0/4", "5/4", "1/0", "/", "1/2/3", "-1/4"}) {
    EXPECT_FALSE(parse_shard(bad).ok()) << bad;
  }
}

TEST(ExportPlan, Rates) {
  EXPECT_EQ(parse_rate("60").value(), (FrameRate{60, 1}));
  EXPECT_EQ(parse_rate("30000/1001").value(), (FrameRate{30000, 1001}));
  EXPECT_EQ(parse_rate("23.976").value(), (FrameRate{23976, 1000}));
  EXPECT_EQ(parse_rate("0.5").value(), (FrameRate{5, 10}));
  for (const char* bad : {"", "0", "-1", "60/0", "1/2/3", "/", ".", "5.", ".5", "1e3", "nan",
                          "1.-5", "0.0", "1.1234567", "99999999999"}) {
    const auto rate = parse_rate(bad);
    ASSERT_FALSE(rate.ok()) << bad;
    EXPECT_THAT(rate.error().message, HasSubstr("is no rate")) << bad;
  }
}

// An hour of a rate that no binary fraction can express: a sum would be off by then.
TEST(ExportPlan, FramesOfARationalRateLieExactlyWhereTheyShould) {
  const FrameRate rate{.num = 30000, .den = 1001};
  const deck::Deck deck = tests::recorded([](scene::Scene& scene) {
    scene.slide("an hour", "");
    scene.wait(3600);
  });
  const auto plan = plan_export(deck, rate, {}).value();
  ASSERT_EQ(plan.frames.size(), 107893U);
  for (const PlannedFrame& frame : plan.frames) {
    ASSERT_EQ(frame.time, static_cast<double>(frame.index * 1001) / 30000.0);
    ASSERT_EQ(rate.frame_at(frame.time), frame.index);
    ASSERT_EQ(first_frame_from(frame.time, rate), frame.index);
  }
}

TEST(ExportPlan, TheWholeDeck) {
  EXPECT_EQ(planned({}), count_up(0, 119));
  EXPECT_EQ(frame_count(60.845, {.num = 60, .den = 1}), 3651);
  EXPECT_EQ(frame_count(0, kTen), 1);
  EXPECT_EQ(frame_count(0.1, kTen), 1);
  EXPECT_EQ(frame_count(0.11, kTen), 2);
}

TEST(ExportPlan, PartsOfIt) {
  EXPECT_EQ(planned({.slides = FrameRange{1, 1}}), count_up(0, 69));
  EXPECT_EQ(planned({.slides = FrameRange{2, 2}}), count_up(70, 119));
  EXPECT_EQ(planned({.slides = FrameRange{1, 2}}), count_up(0, 119));
  EXPECT_EQ(planned({.from = 2.0, .to = 2.5}), count_up(20, 24));
  EXPECT_EQ(planned({.from = 2.01, .to = 2.5}), count_up(21, 24));
  EXPECT_EQ(planned({.slides = FrameRange{2, 2}, .to = 7.2}), count_up(70, 71));
  EXPECT_EQ(planned({.from = 12.0 - 0.1}), count_up(119, 119));
  EXPECT_THAT(planned({.frames = {{5, 7}, {6, 8}, {2, 2}, {119, 119}}}),
              ElementsAre(2, 5, 6, 7, 8, 119));
  EXPECT_THAT(planned({.from = 0.65, .frames = {{5, 8}}}), ElementsAre(7, 8));
}

TEST(ExportPlan, StopsAtTheirExactTimes) {
  const auto plan =
      plan_export(tests::example_deck(), {.num = 3, .den = 7}, {.stops_only = true}).value();
  EXPECT_TRUE(plan.stops);
  EXPECT_THAT(plan.frames,
              ElementsAre(PlannedFrame{1, 2}, PlannedFrame{2, 6}, PlannedFrame{3, 10}));
  EXPECT_THAT(planned({.slides = FrameRange{2, 2}, .stops_only = true}), ElementsAre(3));
}

TEST(ExportPlan, Names) {
  EXPECT_EQ(file_name(0, false), "frame_000000.png");
  EXPECT_EQ(file_name(1234567, false), "frame_1234567.png");
  EXPECT_EQ(file_name(3, true), "stop_03.png");
}

TEST(ExportPlan, WhatLiesOutsideIsAnError) {
  EXPECT_THAT(error_of({.frames = {{0, 120}}}), HasSubstr("There is no frame 120"));
  EXPECT_THAT(error_of({.slides = FrameRange{1, 3}}), HasSubstr("no slide 3: the deck has 2"));
  EXPECT_THAT(error_of({.from = 12.5}), HasSubstr("outside of the deck"));
  EXPECT_THAT(error_of({.to = -1.0}), HasSubstr("outside of the deck"));
  EXPECT_THAT(error_of({.from = 3.0, .to = 3.0}), HasSubstr("no frame in that part"));
  EXPECT_THAT(error_of({.from = 3.0, .to = 4.0, .stops_only = true}), HasSubstr("no stop in"));
}

TEST(ExportPlan, ATimeIsANumber) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THAT(error_of({.from = none}), HasSubstr("outside of the deck"));
  EXPECT_THAT(error_of({.to = none}), HasSubstr("outside of the deck"));
}

TEST(ExportPlan, MoreFramesThanMemoryHoldsAreAnError) {
  const FrameRate absurd{.num = 1'000'000'000, .den = 1};
  for (const FrameSelection& selection :
       {FrameSelection{}, FrameSelection{.frames = {{0, 9'000'000}, {9'500'000, 11'000'000}}},
        FrameSelection{.frames = {{0, 11'999'999'999}}}}) {
    const auto plan = plan_export(tests::example_deck(), absurd, selection);
    ASSERT_FALSE(plan.ok());
    EXPECT_THAT(plan.error().message, HasSubstr("more than 10000000 frames"));
  }
  EXPECT_EQ(planned({.frames = {{5'000'000'000, 5'000'000'001}}}, absurd).size(), 2U);
}

TEST(ExportPlan, ShardsAreApartAndTogetherTheWhole) {
  for (const Sharding sharding : {Sharding::Blocks, Sharding::Stretches}) {
    for (const std::int64_t count : {1, 2, 3, 7, 16, 120, 200}) {
      std::vector<std::int64_t> all;
      for (std::int64_t number = 1; number <= count; ++number) {
        const auto part = planned({.shard = {number, count}, .sharding = sharding});
        EXPECT_TRUE(std::is_sorted(part.begin(), part.end()));
        if (sharding == Sharding::Stretches && !part.empty()) {
          EXPECT_EQ(part, count_up(part.front(), part.back()));
        }
        all.insert(all.end(), part.begin(), part.end());
      }
      std::sort(all.begin(), all.end());
      EXPECT_EQ(all, count_up(0, 119)) << count;
    }
  }
}

TEST(ExportPlan, ShardsAreAboutAsLong) {
  for (std::int64_t number = 1; number <= 5; ++number) {
    EXPECT_NEAR(static_cast<double>(planned({.shard = {number, 5}}).size()), 24, 6);
  }
}

// A part of a video without frames would be none.
TEST(ExportPlan, StretchesAreAsLongAsEachOther) {
  for (const std::int64_t count : {1, 7, 16, 100, 120}) {
    for (std::int64_t number = 1; number <= count; ++number) {
      const auto frames = static_cast<std::int64_t>(
          planned({.shard = {number, count}, .sharding = Sharding::Stretches}).size());
      EXPECT_GE(frames, 120 / count) << number << '/' << count;
      EXPECT_LE(frames, (120 + count - 1) / count) << number << '/' << count;
    }
  }
}

TEST(Tiles, CoverThePictureOnce) {
  for (const auto& [picture, largest, count] :
       {std::tuple{PixelSize{100, 50}, PixelSize{100, 50}, 1U},
        std::tuple{PixelSize{101, 50}, PixelSize{100, 50}, 2U},
        std::tuple{PixelSize{200, 151}, PixelSize{64, 64}, 12U},
        std::tuple{PixelSize{7, 7}, PixelSize{1, 1}, 49U}}) {
    const auto tiles = tiles_of(picture, largest);
    EXPECT_EQ(tiles.size(), count);
    std::vector<int> covered(static_cast<std::size_t>(picture.width * picture.height));
    for (const PixelRect& tile : tiles) {
      EXPECT_LE(tile.width, tiles.front().width) << "the first is the canvas for all";
      EXPECT_LE(tile.height, tiles.front().height);
      EXPECT_LE(tile.width, largest.width);
      EXPECT_LE(tile.height, largest.height);
      for (int y = tile.y; y < tile.y_end(); ++y) {
        for (int x = tile.x; x < tile.right(); ++x) {
          ++covered.at(static_cast<std::size_t>(y * picture.width + x));
        }
      }
    }
    EXPECT_THAT(covered, testing::Each(1));
  }
}

}  // namespace
}  // namespace rostrum::app
