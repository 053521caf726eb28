// FadeIn and FadeOut.
#pragma once

#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

struct FadeOptions {
  Point shift = ORIGIN;  // FadeIn comes from -shift, FadeOut goes by shift
  double scale = 1;      // FadeIn comes from that size, FadeOut goes to it
  // In place of the shift: where FadeIn comes from, FadeOut goes to. A mobject means its centre.
  std::optional<Target> target_position = std::nullopt;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};

// 1 s, no lag, smooth.
Animation FadeIn(Mobject mobject, FadeOptions options = {}, Where where = Where::current());
// Plays FadeIn backwards; the mobject leaves the slide when the play ends.
Animation FadeOut(Mobject mobject, FadeOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene
