#include "check/moments.h"

#include <algorithm>

namespace rostrum::app {
namespace {

std::vector<double> sorted_once(std::vector<double> times) {
  std::ranges::sort(times);
  times.erase(std::unique(times.begin(), times.end()), times.end());
  return times;
}

}  // namespace

std::vector<double> ends(const scene::Timeline& timeline) {
  std::vector<double> times{timeline.duration};
  for (const scene::Stop& stop : timeline.stops) times.push_back(stop.time);
  for (const scene::Clip& clip : timeline.clips) times.push_back(clip.end);
  return sorted_once(std::move(times));
}

std::vector<double> ends_and_middles(const scene::Timeline& timeline) {
  std::vector<double> times = ends(timeline);
  for (const scene::Clip& clip : timeline.clips) times.push_back((clip.start + clip.end) / 2);
  return sorted_once(std::move(times));
}

std::size_t shown_slide(const scene::Timeline& timeline, double time) {
  const auto after = std::ranges::lower_bound(timeline.slides, time, {}, &scene::Slide::start);
  const auto begun = static_cast<std::size_t>(after - timeline.slides.begin());
  return begun > 0 ? begun - 1 : 0;
}

std::size_t step_of(const scene::Timeline& timeline, double time) {
  const auto stop = std::ranges::lower_bound(timeline.stops, time, {}, &scene::Stop::time);
  return static_cast<std::size_t>(stop - timeline.stops.begin());
}

std::vector<StepSpan> steps(const scene::Timeline& timeline) {
  std::vector<StepSpan> spans;
  double start = 0;
  for (const scene::Stop& stop : timeline.stops) {
    spans.push_back({.start = start, .end = stop.time});
    start = stop.time + stop.hold;
  }
  if (start < timeline.duration) spans.push_back({.start = start, .end = timeline.duration});
  return spans;
}

}  // namespace rostrum::app
