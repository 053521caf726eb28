// Options that all animations share.
#pragma once

#include <optional>

#include "scene/recipes/rate_function.h"

namespace rostrum::scene {

// Seconds; lag_ratio 0 starts all parts at once, 1 one after the other.
struct AnimationOptions {
  std::optional<double> run_time;
  std::optional<double> lag_ratio;
  std::optional<RateFunction> rate_func;
};

struct TransformOptions {
  // The angle of the arc on which points go: straight lines unless an animation has its own.
  std::optional<double> path_arc = std::nullopt;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};

}  // namespace rostrum::scene
