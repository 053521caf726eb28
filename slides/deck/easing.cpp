#include "deck/easing.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "base/geometry.h"

namespace rostrum::deck {
namespace {

constexpr std::array<std::string_view, kEaseCount> kNames{"sampled",
                                                          "linear",
                                                          "smooth",
                                                          "smoothstep",
                                                          "smootherstep",
                                                          "smoothererstep",
                                                          "rush_into",
                                                          "rush_from",
                                                          "slow_into",
                                                          "double_smooth",
                                                          "there_and_back",
                                                          "there_and_back_with_pause",
                                                          "running_start",
                                                          "wiggle",
                                                          "lingering",
                                                          "exponential_decay",
                                                          "ease_in_sine",
                                                          "ease_out_sine",
                                                          "ease_in_out_sine",
                                                          "ease_in_quad",
                                                          "ease_out_quad",
                                                          "ease_in_out_quad",
                                                          "ease_in_cubic",
                                                          "ease_out_cubic",
                                                          "ease_in_out_cubic",
                                                          "ease_in_quart",
                                                          "ease_out_quart",
                                                          "ease_in_out_quart",
                                                          "ease_in_quint",
                                                          "ease_out_quint",
                                                          "ease_in_out_quint",
                                                          "ease_in_expo",
                                                          "ease_out_expo",
                                                          "ease_in_out_expo",
                                                          "ease_in_circ",
                                                          "ease_out_circ",
                                                          "ease_in_out_circ",
                                                          "ease_in_back",
                                                          "ease_out_back",
                                                          "ease_in_out_back",
                                                          "ease_in_elastic",
                                                          "ease_out_elastic",
                                                          "ease_in_out_elastic",
                                                          "ease_in_bounce",
                                                          "ease_out_bounce",
                                                          "ease_in_out_bounce"};

double unit(double t) { return std::clamp(t, 0.0, 1.0); }

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

// An ease-in turned into its ease-out and its ease-in-out, as on easings.net: the out mirrors the
// in, the in-out does half of each.
template <class In>
double out(In in, double t) {
  return 1 - in(1 - t);
}
template <class In>
double in_out(In in, double t) {
  return t < 0.5 ? in(2 * t) / 2 : 1 - in(2 - 2 * t) / 2;
}

double in_power(double t, int power) {
  double value = 1;
  for (int i = 0; i < power; ++i) {
    value *= t;
  }
  return value;
}

// Penner's constants, as easings.net and Manim have them.
constexpr double kBack = 1.70158;
constexpr double kBackInOut = kBack * 1.525;

double in_back(double t, double overshoot) {
  return (overshoot + 1) * t * t * t - overshoot * t * t;
}

double in_elastic(double t, double period) {
  if (t <= 0 || t >= 1) {
    return unit(t);
  }
  // A quarter period before the end, so that the oscillation ends at 1.
  return -std::exp2(10 * t - 10) * std::sin((t - 1 - period / 4) * 2 * PI / period);
}

double out_bounce(double t) {
  constexpr double kHeight = 7.5625;
  constexpr double kWidth = 2.75;
  if (t < 1 / kWidth) {
    return kHeight * t * t;
  }
  if (t < 2 / kWidth) {
    t -= 1.5 / kWidth;
    return kHeight * t * t + 0.75;
  }
  if (t < 2.5 / kWidth) {
    t -= 2.25 / kWidth;
    return kHeight * t * t + 0.9375;
  }
  t -= 2.625 / kWidth;
  return kHeight * t * t + 0.984375;
}

double sine(double t) { return 1 - std::cos(t * PI / 2); }
double quad(double t) { return in_power(t, 2); }
double cubic(double t) { return in_power(t, 3); }
double quart(double t) { return in_power(t, 4); }
double quint(double t) { return in_power(t, 5); }
double expo(double t) { return t <= 0 ? 0 : std::exp2(10 * t - 10); }
double circ(double t) { return 1 - std::sqrt(1 - t * t); }
double back(double t) { return in_back(t, kBack); }
double back_for_in_out(double t) { return in_back(t, kBackInOut); }
double elastic(double t) { return in_elastic(t, 0.3); }
double elastic_for_in_out(double t) { return in_elastic(t, 0.45); }
double bounce(double t) { return 1 - out_bounce(1 - t); }

// A logistic curve of steepness 10 about the middle, stretched to go through (0, 0) and (1, 1).
double smooth(double t) {
  constexpr double kSteepness = 10;
  const double error = logistic(-kSteepness / 2);
  return unit((logistic(kSteepness * (unit(t) - 0.5)) - error) / (1 - 2 * error));
}

double double_smooth(double t) { return t < 0.5 ? smooth(2 * t) / 2 : (1 + smooth(2 * t - 1)) / 2; }

double there_and_back(double t) { return smooth(t < 0.5 ? 2 * t : 2 - 2 * t); }

double there_and_back_with_pause(double t) {
  constexpr double kPause = 1.0 / 3;  // of the time, at 1
  if (t < 0.5 - kPause / 2) return smooth(t / kPause);
  if (t < 0.5 + kPause / 2) return 1;
  return smooth((1 - t) / kPause);
}

// A Bézier curve of degree six with the values 0, 0, -1/2, -1/2, 1, 1, 1.
double running_start(double t) {
  constexpr double kPull = -0.5;
  const double s = 1 - t;
  const double t2 = t * t;
  const double s2 = s * s;
  return kPull * (15 * s2 * s2 * t2 + 20 * s2 * s * t2 * t) +
         (15 * s2 * t2 * t2 + 6 * s * t2 * t2 * t + t2 * t2 * t2);
}

// t in [0, 1].
double built_in(Ease ease, double t) {
  switch (ease) {
    case Ease::Sampled:
      break;
    case Ease::Linear:
      return t;
    case Ease::Smooth:
      return smooth(t);
    case Ease::Smoothstep:
      return t * t * (3 - 2 * t);
    case Ease::Smootherstep:
      return t * t * t * (t * (6 * t - 15) + 10);
    case Ease::Smoothererstep:
      return t * t * t * t * (35 + t * (-84 + t * (70 - 20 * t)));
    case Ease::RushInto:
      return 2 * smooth(t / 2);
    case Ease::RushFrom:
      return 2 * smooth(t / 2 + 0.5) - 1;
    case Ease::SlowInto:
      return std::sqrt(1 - (1 - t) * (1 - t));
    case Ease::DoubleSmooth:
      return double_smooth(t);
    case Ease::ThereAndBack:
      return there_and_back(t);
    case Ease::ThereAndBackWithPause:
      return there_and_back_with_pause(t);
    case Ease::RunningStart:
      return running_start(t);
    case Ease::Wiggle:
      return there_and_back(t) * std::sin(2 * PI * t);
    case Ease::Lingering:
      return std::min(t / 0.8, 1.0);
    case Ease::ExponentialDecay:
      return 1 - std::exp(-t / 0.1);
    case Ease::InSine:
      return sine(t);
    case Ease::OutSine:
      return out(sine, t);
    case Ease::InOutSine:
      return in_out(sine, t);
    case Ease::InQuad:
      return quad(t);
    case Ease::OutQuad:
      return out(quad, t);
    case Ease::InOutQuad:
      return in_out(quad, t);
    case Ease::InCubic:
      return cubic(t);
    case Ease::OutCubic:
      return out(cubic, t);
    case Ease::InOutCubic:
      return in_out(cubic, t);
    case Ease::InQuart:
      return quart(t);
    case Ease::OutQuart:
      return out(quart, t);
    case Ease::InOutQuart:
      return in_out(quart, t);
    case Ease::InQuint:
      return quint(t);
    case Ease::OutQuint:
      return out(quint, t);
    case Ease::InOutQuint:
      return in_out(quint, t);
    case Ease::InExpo:
      return expo(t);
    case Ease::OutExpo:
      return out(expo, t);
    case Ease::InOutExpo:
      return in_out(expo, t);
    case Ease::InCirc:
      return circ(t);
    case Ease::OutCirc:
      return out(circ, t);
    case Ease::InOutCirc:
      return in_out(circ, t);
    case Ease::InBack:
      return back(t);
    case Ease::OutBack:
      return out(back, t);
    case Ease::InOutBack:
      return in_out(back_for_in_out, t);
    case Ease::InElastic:
      return elastic(t);
    case Ease::OutElastic:
      return out(elastic, t);
    case Ease::InOutElastic:
      return in_out(elastic_for_in_out, t);
    case Ease::InBounce:
      return bounce(t);
    case Ease::OutBounce:
      return out(bounce, t);
    case Ease::InOutBounce:
      return in_out(bounce, t);
  }
  assert(false);
  return t;
}

}  // namespace

std::string_view name(Ease ease) { return kNames[static_cast<std::size_t>(ease)]; }

std::optional<Ease> find_ease(std::string_view name) {
  const auto* const found = std::find(kNames.begin() + 1, kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Ease>(found - kNames.begin());
}

double ease(Ease ease, double t) { return built_in(ease, unit(t)); }

double ease(std::span<const float> samples, double t) {
  assert(samples.size() >= 2);
  const double position = unit(t) * static_cast<double>(samples.size() - 1);
  const auto before = std::min(static_cast<std::size_t>(position), samples.size() - 2);
  const double weight = position - static_cast<double>(before);
  return (1 - weight) * static_cast<double>(samples[before]) +
         weight * static_cast<double>(samples[before + 1]);
}

}  // namespace rostrum::deck
