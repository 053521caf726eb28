#include "frame_costs.h"

#include <glad/gl.h>

#include <chrono>
#include <utility>

#include "allocations.h"
#include "deck/draw_list.h"
#include "deck/evaluate.h"
#include "system/clock.h"

namespace rostrum::bench {

void FrameCosts::add(app::Painter& painter, double t, const View& view,
                     const gl::Framebuffer& target, const gl::TimerQuery& timer) {
  const auto allocated = allocations();
  const double begun = app::clock_seconds();
  timer.begin();
  const auto stats = painter.paint({.t = t}, view, target);
  timer.end();
  glFinish();
  milliseconds.push_back((app::clock_seconds() - begun) * 1e3);
  heap.push_back(static_cast<double>(allocations() - allocated));
  gpu.push_back(std::chrono::duration<double, std::milli>(timer.wait()).count());
  instances.push_back(stats.instances());
}

Spread evaluation(const deck::Deck& timeline) {
  deck::DrawList list;
  std::vector<double> microseconds;
  for (const bool measured : {false, true}) {
    for (const double t : random_times(timeline.duration, 1000)) {
      const double begun = app::clock_seconds();
      deck::evaluate(timeline, t, list);
      if (measured) microseconds.push_back((app::clock_seconds() - begun) * 1e6);
    }
  }
  return spread(std::move(microseconds));
}

FrameCosts scrub(const deck::Deck& timeline, app::Painter& painter, const View& view,
                 const gl::Framebuffer& target) {
  constexpr double kLongest = 5;  // seconds
  const auto timer = gl::TimerQuery::create();
  const auto times = random_times(timeline.duration, 320);
  FrameCosts frames;
  const double begun = app::clock_seconds();
  for (std::size_t i = 0; i < times.size() && app::clock_seconds() - begun < kLongest; ++i) {
    if (i == 10) frames = {};  // memory and shaders are got
    frames.add(painter, times[i], view, target, timer);
  }
  return frames;
}

}  // namespace rostrum::bench
