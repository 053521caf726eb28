#include "panel/timeline_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "deck/steps.h"

namespace rostrum::app {

TimelineRows::TimelineRows(const deck::Deck& timeline) {
  // Clips are sorted by start, so an object's first clip in this order is its earliest.
  constexpr std::uint32_t kNone = deck::kNone;
  const auto& clips = timeline.clips;
  std::vector<std::uint32_t> counts(timeline.objects.size(), 0);
  std::vector<std::uint32_t> row_of(timeline.objects.size(), kNone);
  for (const deck::Clip& clip : clips) ++counts[clip.object];

  const deck::Steps steps{timeline};
  std::uint32_t next_clip = 0;
  std::size_t slide = 0;
  const auto add_slides_until = [&](std::size_t end) {
    for (; slide < end; ++slide) {
      rows_.push_back({.kind = Kind::Slide, .index = static_cast<std::uint32_t>(slide)});
    }
  };
  for (const deck::Clip& clip : clips) {
    if (row_of[clip.object] != kNone) continue;
    add_slides_until(steps.slide_at(clip.start) + 1);
    row_of[clip.object] = static_cast<std::uint32_t>(rows_.size());
    rows_.push_back({.kind = Kind::Object,
                     .index = clip.object,
                     .first_clip = next_clip,
                     .clip_count = counts[clip.object]});
    next_clip += counts[clip.object];
  }
  add_slides_until(timeline.slides.size());

  clips_.resize(clips.size());
  std::vector<std::uint32_t> filled(timeline.objects.size(), 0);
  for (std::uint32_t i = 0; i < clips.size(); ++i) {
    const std::uint32_t object = clips[i].object;
    clips_[rows_[row_of[object]].first_clip + filled[object]++] = i;
  }
  starts_.reserve(clips_.size());
  ends_.reserve(clips_.size());
  for (const Row& row : rows_) {
    double latest = 0;
    for (std::uint32_t i = 0; i < row.clip_count; ++i) {
      const deck::Clip& clip = clips[clips_[row.first_clip + i]];
      latest = std::max(latest, clip.end);
      starts_.push_back(clip.start);
      ends_.push_back(latest);
    }
  }

  snaps_ = {0, timeline.duration};
  for (const deck::Stop& stop : timeline.stops) snaps_.push_back(stop.time);
  for (const deck::Clip& clip : clips) {
    snaps_.push_back(clip.start);
    snaps_.push_back(clip.end);
  }
  std::sort(snaps_.begin(), snaps_.end());
  snaps_.erase(std::unique(snaps_.begin(), snaps_.end()), snaps_.end());
}

std::span<const std::uint32_t> TimelineRows::clips(const Row& row, double from, double to) const {
  const auto begin = static_cast<std::ptrdiff_t>(row.first_clip);
  const auto end = begin + static_cast<std::ptrdiff_t>(row.clip_count);
  const auto first = std::lower_bound(ends_.begin() + begin, ends_.begin() + end, from);
  const auto last = std::upper_bound(starts_.begin() + begin, starts_.begin() + end, to);
  const auto first_index = static_cast<std::size_t>(first - ends_.begin());
  const auto last_index = static_cast<std::size_t>(last - starts_.begin());
  if (first_index >= last_index) return {};
  return std::span(clips_).subspan(first_index, last_index - first_index);
}

RowRange visible_rows(double scroll, double height, double row_height, std::size_t count) {
  const auto row_at = [&](double y) {
    const double row = std::clamp(y / row_height, 0.0, static_cast<double>(count));
    return row;
  };
  return {.first = static_cast<std::size_t>(std::floor(row_at(scroll))),
          .last = static_cast<std::size_t>(std::ceil(row_at(scroll + height)))};
}

}  // namespace rostrum::app
