// The half of a performance that is sampled: where functions and updaters have a say.
#include <algorithm>
#include <cmath>

#include "scene/recording/performance.h"

namespace rostrum::scene {

bool Performance::is_sampled() const {
  return setting_.store.updaters().any_on(*stage_, false) ||
         std::ranges::any_of(parts_,
                             [](const Part& part) { return part.animation.run != nullptr; });
}

void Performance::suspend(const Part& part, bool on) {
  Updaters& updaters = setting_.store.updaters();
  if (updaters.empty() || !part.animation.suspends || !part.animation.mobject) return;
  for (const std::size_t member : setting_.store.family(part.animation.mobject->id())) {
    if (on) {
      updaters.suspend(member);
    } else {
      updaters.resume(member);
    }
  }
}

void Performance::sample(Sampling& sampling, double time, double dt) {
  defers_runs_ = true;
  show_all(time);
  defers_runs_ = false;
  sampling.before_updates();
  for (const Run& run : runs_) parts_[run.part].run(run.progress);
  runs_.clear();
  setting_.store.updaters().run(setting_.store, *stage_, dt);
  sampling.take(time);
}

// As in Manim, no time passes for updaters at the first moment of a play, and none between its last
// picture and its end.
void Performance::record_sampled() {
  constexpr double kRounding = 1e-9;
  Sampling sampling(setting_.store, *stage_, *recorder_, source_);
  const double end = deck::later(begin_, run_time_);
  const auto count =
      static_cast<std::size_t>(std::ceil((end - begin_) * kSamplesPerSecond - kRounding));
  for (std::size_t i = 0; i <= count; ++i) {
    const double time = i < count ? begin_ + static_cast<double>(i) / kSamplesPerSecond : end;
    for (Turn turn = next_turn(); turn.succession != kTop && turn.time <= time;
         turn = next_turn()) {
      sampling.end_stretch(turn.time);
      show_all(turn.time);
      next(turn.succession);
      sample(sampling, turn.time, 0);
    }
    sample(sampling, time, i == 0 || i == count ? 0 : 1 / kSamplesPerSecond);
  }
  sampling.end_stretch(end);
}

}  // namespace rostrum::scene
