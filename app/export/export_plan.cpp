#include "export/export_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rostrum::app {
namespace {

// Blocks are long enough for most equal frames to be neighbours, and short enough for a dozen
// machines to get their fair share of a minute.
constexpr std::int64_t kLongestBlock = 30;
constexpr std::int64_t kBlocksPerShard = 4;

// The most frames of one export: two days at 60 a second, whose plan takes 160 MB.
constexpr std::int64_t kMostFrames = 10'000'000;

std::int64_t rounded_up(std::int64_t a, std::int64_t b) { return (a + b - 1) / b; }

// Frames [first, end).
struct Bounds {
  std::int64_t first = 0;
  std::int64_t end = 0;
};

Result<std::pair<double, double>> slide_times(const deck::Deck& timeline,
                                              const FrameRange& slides) {
  const auto count = static_cast<std::int64_t>(timeline.slides.size());
  if (slides.last > count) {
    return Error{fmt::format("There is no slide {}: the deck has {}.", slides.last, count)};
  }
  const auto start = [&](std::int64_t slide) {
    return slide < count ? timeline.slides[static_cast<std::size_t>(slide)].start
                         : std::numeric_limits<double>::infinity();
  };
  return std::pair{start(slides.first - 1), start(slides.last)};
}

// Returns the stretch of time that slides, from and to leave.
Result<std::pair<double, double>> selected_times(const deck::Deck& timeline,
                                                 const FrameSelection& selection) {
  double from = 0;
  double to = std::numeric_limits<double>::infinity();
  if (selection.slides) {
    const auto times = slide_times(timeline, *selection.slides);
    if (!times) return times.error();
    std::tie(from, to) = times.value();
  }
  for (const auto& bound : {selection.from, selection.to}) {
    // The comparison is written so that NaN fails it.
    const bool inside = !bound || (*bound >= 0 && *bound <= timeline.duration);
    if (!inside) {
      return Error{fmt::format("{:g} s lies outside of the deck, which runs from 0 to {:g} s.",
                               *bound, timeline.duration)};
    }
  }
  return std::pair{std::max(from, selection.from.value_or(0)),
                   std::min(to, selection.to.value_or(to))};
}

Result<std::vector<PlannedFrame>> selected_stops(const deck::Deck& timeline,
                                                 const std::pair<double, double>& times) {
  std::vector<PlannedFrame> stops;
  for (std::size_t i = 0; i < timeline.stops.size(); ++i) {
    const double time = timeline.stops[i].time;
    if (time >= times.first && time < times.second) {
      stops.push_back({.index = static_cast<std::int64_t>(i) + 1, .time = time});
    }
  }
  return stops;
}

Result<std::vector<PlannedFrame>> selected_frames(const deck::Deck& timeline, const FrameRate& rate,
                                                  const std::pair<double, double>& times,
                                                  std::vector<FrameRange> ranges) {
  const std::int64_t count = frame_count(timeline.duration, rate);
  const std::int64_t first = first_frame_from(times.first, rate);
  const std::int64_t end =
      std::isinf(times.second) ? count : std::min(count, first_frame_from(times.second, rate));
  if (ranges.empty()) ranges.push_back({.first = 0, .last = count - 1});
  std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) {
    return std::pair(a.first, a.last) < std::pair(b.first, b.last);
  });
  std::vector<PlannedFrame> frames;
  std::int64_t next = first;
  for (const FrameRange& range : ranges) {
    if (range.last >= count) {
      return Error{fmt::format("There is no frame {}: at this rate the deck has {}, from 0 to {}.",
                               range.last, count, count - 1)};
    }
    next = std::max(next, range.first);
    const std::int64_t more = std::max<std::int64_t>(0, std::min(range.last + 1, end) - next);
    if (static_cast<std::int64_t>(frames.size()) + more > kMostFrames) {
      return Error{fmt::format("That is more than {} frames: ask for a lower --fps, or for parts.",
                               kMostFrames)};
    }
    for (; next <= range.last && next < end; ++next) {
      frames.push_back({.index = next, .time = rate.time_of(next)});
    }
  }
  return frames;
}

// The part of the frames that is this shard's.
void keep_shard(std::vector<PlannedFrame>& frames, const Shard& shard, Sharding sharding) {
  if (shard.count == 1) return;
  const auto total = static_cast<std::int64_t>(frames.size());
  if (sharding == Sharding::Stretches) {
    // None is longer than another by more than a frame, and none is empty that need not be.
    const auto begin = [&](std::int64_t number) {
      return frames.begin() + total * (number - 1) / shard.count;
    };
    frames = {begin(shard.number), begin(shard.number + 1)};
    return;
  }
  const std::int64_t block =
      std::clamp<std::int64_t>(rounded_up(total, shard.count * kBlocksPerShard), 1, kLongestBlock);
  std::vector<PlannedFrame> kept;
  for (std::int64_t i = 0; i < total; ++i) {
    if (i / block % shard.count == shard.number - 1) {
      kept.push_back(frames[static_cast<std::size_t>(i)]);
    }
  }
  frames = std::move(kept);
}

}  // namespace

std::string file_name(std::int64_t index, bool stop) {
  return stop ? fmt::format("stop_{:02}.png", index) : fmt::format("frame_{:06}.png", index);
}

std::int64_t frame_count(double duration, const FrameRate& rate) {
  return std::max<std::int64_t>(1, first_frame_from(duration, rate));
}

std::int64_t first_frame_from(double time, const FrameRate& rate) {
  // A time within a millionth of a frame after a frame is that frame's, as in FrameRate::frame_at.
  return static_cast<std::int64_t>(
      std::ceil(time * static_cast<double>(rate.num) / static_cast<double>(rate.den) - 1e-6));
}

Result<ExportPlan> plan_export(const deck::Deck& timeline, const FrameRate& rate,
                               const FrameSelection& selection) {
  const auto times = selected_times(timeline, selection);
  if (!times) return times.error();
  auto frames = selection.stops_only
                    ? selected_stops(timeline, times.value())
                    : selected_frames(timeline, rate, times.value(), selection.frames);
  if (!frames) return frames.error();
  ExportPlan plan{.stops = selection.stops_only, .frames = std::move(frames).value()};
  if (plan.frames.empty()) {
    return Error{fmt::format("There is no {} in that part of the deck.",
                             selection.stops_only ? "stop" : "frame")};
  }
  keep_shard(plan.frames, selection.shard, selection.sharding);
  return plan;
}

}  // namespace rostrum::app
