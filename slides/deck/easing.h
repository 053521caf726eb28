// Rate functions (easing): how far an animation is, as a function of the time that has passed, both
// as fractions. Manim's names and formulas (utils/rate_functions.py of 0.18.1).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rostrum::deck {

// The values are those of EaseRecord::kind in a deck's file: new ones are added at the end.
enum class Ease : std::uint8_t {
  Sampled,  // by its values at evenly spaced times
  Linear,
  Smooth,
  Smoothstep,
  Smootherstep,
  Smoothererstep,
  RushInto,
  RushFrom,
  SlowInto,
  DoubleSmooth,
  ThereAndBack,
  ThereAndBackWithPause,
  RunningStart,
  Wiggle,
  Lingering,
  ExponentialDecay,
  InSine,
  OutSine,
  InOutSine,
  InQuad,
  OutQuad,
  InOutQuad,
  InCubic,
  OutCubic,
  InOutCubic,
  InQuart,
  OutQuart,
  InOutQuart,
  InQuint,
  OutQuint,
  InOutQuint,
  InExpo,
  OutExpo,
  InOutExpo,
  InCirc,
  OutCirc,
  InOutCirc,
  InBack,
  OutBack,
  InOutBack,
  InElastic,
  OutElastic,
  InOutElastic,
  InBounce,
  OutBounce,
  InOutBounce,
};
inline constexpr std::uint32_t kEaseCount = static_cast<std::uint32_t>(Ease::InOutBounce) + 1;

// Manim's name: "smooth", "there_and_back", "ease_in_sine". "sampled" for Sampled.
[[nodiscard]] std::string_view name(Ease ease);
// None for a name that Manim does not have.
[[nodiscard]] std::optional<Ease> find_ease(std::string_view name);

// The value of a built-in one (not Sampled) at any t: before 0 it is that at 0, past 1 that at 1.
[[nodiscard]] double ease(Ease ease, double t);

// The value between evenly spaced samples over [0, 1], of which there are two or more.
[[nodiscard]] double ease(std::span<const float> samples, double t);

}  // namespace rostrum::deck
