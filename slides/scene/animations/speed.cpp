// ChangeSpeed: an animation in another time of its own.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "scene/animations/composition.h"
#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

// What has happened of the animation, from one given place to the next, while the speed goes from
// one to the other. The square of the speed changes evenly in time squared, as Manim has it: x
// seconds after the begin it is (to^2 - from^2) x^2 / 4 + from x, and 1 at 2 / (from + to), all for
// a stretch of length 1.
struct Stretch {
  double place = 0;
  double length = 0;
  double from = 1;
  double to = 1;
  double start = 0;  // in time, of which the whole animation takes 1 at its own speed

  [[nodiscard]] double seconds() const { return length * 2 / (from + to); }
  [[nodiscard]] double at(double time) const {
    const double x = (time - start) / length;
    return ((to * to - from * from) * x * x / 4 + from * x) * length + place;
  }
};

std::vector<Stretch> stretches_of(std::vector<std::pair<double, double>> speeds, Where where) {
  for (const auto& [place, speed] : speeds) {
    if (!(place >= 0 && place <= 1) || !(std::isfinite(speed) && speed >= 0)) {
      throw DeckError(where, "ChangeSpeed",
                      fmt::format("the speed at {} is {}, but places are in 0..1 and speeds 0 or "
                                  "more",
                                  place, speed));
    }
  }
  std::ranges::stable_sort(speeds, {}, &std::pair<double, double>::first);
  if (speeds.empty() || speeds.front().first > 0) speeds.insert(speeds.begin(), {0, 1});
  if (speeds.back().first < 1) speeds.emplace_back(1, speeds.back().second);
  std::vector<Stretch> stretches;
  double start = 0;
  for (std::size_t i = 0; i + 1 < speeds.size(); ++i) {
    const Stretch next{.place = speeds[i].first,
                       .length = speeds[i + 1].first - speeds[i].first,
                       .from = speeds[i].second,
                       .to = speeds[i + 1].second,
                       .start = start};
    if (next.length == 0) continue;
    if (next.from + next.to == 0) {
      throw DeckError(
          where, "ChangeSpeed",
          fmt::format("the speed is 0 from {} on, which would take for ever", next.place));
    }
    start += next.seconds();
    stretches.push_back(next);
  }
  return stretches;
}

}  // namespace

Animation ChangeSpeed(Animation animation, std::vector<std::pair<double, double>> speedinfo,
                      ChangeSpeedOptions options, Where where) {
  const auto stretches =
      std::make_shared<const std::vector<Stretch>>(stretches_of(std::move(speedinfo), where));
  const double whole = stretches->back().start + stretches->back().seconds();
  const auto happened = [stretches, whole](double progress) {
    const double time = std::clamp(progress, 0.0, 1.0) * whole;
    const auto after = std::ranges::upper_bound(*stretches, time, {}, &Stretch::start);
    return std::min(std::prev(after)->at(time), 1.0);
  };
  const auto change = [=](AnimationTiming timing) {
    const RateFunction own = options.rate_func.value_or(timing.rate);
    timing.run_time *= whole;
    timing.rate = [=](double t) { return happened(own(t)); };
    return timing;
  };
  animation.timing = change(animation.timing);
  if (animation.unfold) {
    animation.unfold = [unfold = animation.unfold, change](const Setting& setting) {
      Animation unfolded = unfold(setting);
      unfolded.timing = change(unfolded.timing);
      return unfolded;
    };
  }
  return animation;
}

}  // namespace rostrum::scene
