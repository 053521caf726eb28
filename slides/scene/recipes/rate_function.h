// Rate functions: how far an animation is as a function of its time, both as fractions. Manim's
// names.
#pragma once

#include <concepts>
#include <memory>
#include <span>
#include <vector>

#include "deck/easing.h"

namespace rostrum::scene {

// Any function of a time in [0, 1] will do, also one with captures. A deck knows Manim's own by
// name; another is kept by its values at a thousand times, with straight lines between them.
class RateFunction {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): .rate_func = [](double t) { return t * t; }
  constexpr RateFunction(deck::Ease ease) : ease_(ease) {}
  template <std::invocable<double> Function>
  requires(!std::same_as<std::remove_cvref_t<Function>, RateFunction>)
      // NOLINTNEXTLINE(google-explicit-constructor)
      RateFunction(const Function& function)
      : ease_(deck::Ease::Sampled) {
    constexpr std::size_t kSteps = 1024;
    std::vector<float> samples(kSteps + 1);
    for (std::size_t i = 0; i <= kSteps; ++i) {
      samples[i] = static_cast<float>(function(static_cast<double>(i) / kSteps));
    }
    samples_ = std::make_shared<const std::vector<float>>(std::move(samples));
  }

  // Before 0 it is its value at 0, past 1 that at 1.
  [[nodiscard]] double operator()(double t) const {
    return samples_ ? deck::ease(*samples_, t) : deck::ease(ease_, t);
  }

  [[nodiscard]] deck::Ease ease() const { return ease_; }
  // None for one of Manim's own.
  [[nodiscard]] std::span<const float> samples() const {
    return samples_ ? std::span<const float>(*samples_) : std::span<const float>{};
  }

 private:
  deck::Ease ease_;
  std::shared_ptr<const std::vector<float>> samples_;
};

using deck::Ease;
inline constinit const RateFunction linear{Ease::Linear};
inline constinit const RateFunction smooth{Ease::Smooth};
inline constinit const RateFunction smoothstep{Ease::Smoothstep};
inline constinit const RateFunction smootherstep{Ease::Smootherstep};
inline constinit const RateFunction smoothererstep{Ease::Smoothererstep};
inline constinit const RateFunction rush_into{Ease::RushInto};
inline constinit const RateFunction rush_from{Ease::RushFrom};
inline constinit const RateFunction slow_into{Ease::SlowInto};
inline constinit const RateFunction double_smooth{Ease::DoubleSmooth};
inline constinit const RateFunction there_and_back{Ease::ThereAndBack};
inline constinit const RateFunction there_and_back_with_pause{Ease::ThereAndBackWithPause};
inline constinit const RateFunction running_start{Ease::RunningStart};
inline constinit const RateFunction wiggle{Ease::Wiggle};
inline constinit const RateFunction lingering{Ease::Lingering};
inline constinit const RateFunction exponential_decay{Ease::ExponentialDecay};
inline constinit const RateFunction ease_in_sine{Ease::InSine};
inline constinit const RateFunction ease_out_sine{Ease::OutSine};
inline constinit const RateFunction ease_in_out_sine{Ease::InOutSine};
inline constinit const RateFunction ease_in_quad{Ease::InQuad};
inline constinit const RateFunction ease_out_quad{Ease::OutQuad};
inline constinit const RateFunction ease_in_out_quad{Ease::InOutQuad};
inline constinit const RateFunction ease_in_cubic{Ease::InCubic};
inline constinit const RateFunction ease_out_cubic{Ease::OutCubic};
inline constinit const RateFunction ease_in_out_cubic{Ease::InOutCubic};
inline constinit const RateFunction ease_in_quart{Ease::InQuart};
inline constinit const RateFunction ease_out_quart{Ease::OutQuart};
inline constinit const RateFunction ease_in_out_quart{Ease::InOutQuart};
inline constinit const RateFunction ease_in_quint{Ease::InQuint};
inline constinit const RateFunction ease_out_quint{Ease::OutQuint};
inline constinit const RateFunction ease_in_out_quint{Ease::InOutQuint};
inline constinit const RateFunction ease_in_expo{Ease::InExpo};
inline constinit const RateFunction ease_out_expo{Ease::OutExpo};
inline constinit const RateFunction ease_in_out_expo{Ease::InOutExpo};
inline constinit const RateFunction ease_in_circ{Ease::InCirc};
inline constinit const RateFunction ease_out_circ{Ease::OutCirc};
inline constinit const RateFunction ease_in_out_circ{Ease::InOutCirc};
inline constinit const RateFunction ease_in_back{Ease::InBack};
inline constinit const RateFunction ease_out_back{Ease::OutBack};
inline constinit const RateFunction ease_in_out_back{Ease::InOutBack};
inline constinit const RateFunction ease_in_elastic{Ease::InElastic};
inline constinit const RateFunction ease_out_elastic{Ease::OutElastic};
inline constinit const RateFunction ease_in_out_elastic{Ease::InOutElastic};
inline constinit const RateFunction ease_in_bounce{Ease::InBounce};
inline constinit const RateFunction ease_out_bounce{Ease::OutBounce};
inline constinit const RateFunction ease_in_out_bounce{Ease::InOutBounce};

// Does all of `function` between the times a and b.
[[nodiscard]] inline RateFunction squish_rate_func(const RateFunction& function, double a = 0.4,
                                                   double b = 0.6) {
  return [=](double t) { return a == b ? a : function((t - a) / (b - a)); };
}

// Goes only that far.
[[nodiscard]] inline RateFunction not_quite_there(const RateFunction& function = smooth,
                                                  double proportion = 0.7) {
  return [=](double t) { return proportion * function(t); };
}

}  // namespace rostrum::scene
