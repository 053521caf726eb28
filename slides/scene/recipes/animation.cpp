#include "scene/recipes/animation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scene/errors/deck_error.h"

namespace rostrum::scene {

AnimationTiming timed(const AnimationTiming& defaults, const AnimationOptions& options,
                      std::string_view call, Where where) {
  if (options.run_time) require_positive(*options.run_time, "run_time", call, where);
  if (options.lag_ratio && !(std::isfinite(*options.lag_ratio) && *options.lag_ratio >= 0)) {
    throw DeckError(where, call,
                    fmt::format("lag_ratio is {}, but must be 0 or more", *options.lag_ratio));
  }
  return {.run_time = options.run_time.value_or(defaults.run_time),
          .lag_ratio = options.lag_ratio.value_or(defaults.lag_ratio),
          .rate = options.rate_func.value_or(defaults.rate)};
}

Spans spans_of(const std::vector<Animation>& children, double lag_ratio) {
  Spans spans;
  double start = 0;
  for (const Animation& child : children) {
    const double end = start + child.timing.run_time;
    spans.children.push_back({.start = start, .end = end});
    // A short child with a small lag may end before those that started earlier.
    spans.length = std::max(spans.length, end);
    start += child.timing.run_time * lag_ratio;
  }
  return spans;
}

}  // namespace rostrum::scene
