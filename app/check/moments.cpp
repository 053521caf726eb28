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

std::vector<double> ends(const deck::Deck& timeline) {
  std::vector<double> times{timeline.duration};
  for (const deck::Stop& stop : timeline.stops) times.push_back(stop.time);
  for (const deck::Clip& clip : timeline.clips) times.push_back(clip.end);
  return sorted_once(std::move(times));
}

std::vector<double> ends_and_middles(const deck::Deck& timeline) {
  std::vector<double> times = ends(timeline);
  for (const deck::Clip& clip : timeline.clips) times.push_back((clip.start + clip.end) / 2);
  return sorted_once(std::move(times));
}

}  // namespace rostrum::app
