#include "scene/animation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scene/deck_error.h"

namespace rostrum::scene {
namespace {

FadeOptions checked(FadeOptions options, AnimationKind kind, Where where) {
  if (options.run_time) {
    require_positive(*options.run_time, "run_time", name(kind), where);
  }
  if (options.lag_ratio && !(std::isfinite(*options.lag_ratio) && *options.lag_ratio >= 0)) {
    throw DeckError(where, name(kind),
                    fmt::format("lag_ratio is {}, but must be 0 or more", *options.lag_ratio));
  }
  if (!std::isfinite(options.scale) || options.scale < 0) {
    throw DeckError(where, name(kind),
                    fmt::format("scale is {}, but must be 0 or more", options.scale));
  }
  return options;
}

FadeOptions checked(const AnimationOptions& options, AnimationKind kind, Where where) {
  return checked(FadeOptions{.run_time = options.run_time,
                             .lag_ratio = options.lag_ratio,
                             .rate_func = options.rate_func},
                 kind, where);
}

AnimationTiming defaults(AnimationKind kind, std::uint32_t part_count) {
  constexpr std::uint32_t kLongText = 15;
  switch (kind) {
    case AnimationKind::Write:
      return {.run_time = part_count < kLongText ? 1.0 : 2.0,
              .lag_ratio = std::min(4.0 / std::max(part_count, 1U), 0.2),
              .rate = linear};
    case AnimationKind::Create:
      return {.run_time = 1, .lag_ratio = 1, .rate = smooth};
    case AnimationKind::FadeIn:
    case AnimationKind::FadeOut:
      break;
  }
  return {.run_time = 1, .lag_ratio = 0, .rate = smooth};
}

}  // namespace

Animation Write(Mobject mobject, AnimationOptions options, Where where) {
  return {AnimationKind::Write, mobject, checked(options, AnimationKind::Write, where), where};
}
Animation Create(Mobject mobject, AnimationOptions options, Where where) {
  return {AnimationKind::Create, mobject, checked(options, AnimationKind::Create, where), where};
}
Animation FadeIn(Mobject mobject, FadeOptions options, Where where) {
  return {AnimationKind::FadeIn, mobject, checked(options, AnimationKind::FadeIn, where), where};
}
Animation FadeOut(Mobject mobject, FadeOptions options, Where where) {
  return {AnimationKind::FadeOut, mobject, checked(options, AnimationKind::FadeOut, where), where};
}

AnimationTiming timing(const Animation& animation, std::uint32_t part_count) {
  AnimationTiming timing = defaults(animation.kind(), part_count);
  const FadeOptions& options = animation.options();
  timing.run_time = options.run_time.value_or(timing.run_time);
  timing.lag_ratio = options.lag_ratio.value_or(timing.lag_ratio);
  timing.rate = options.rate_func.value_or(timing.rate);
  return timing;
}

}  // namespace rostrum::scene
