// Animations that move points by a function of progress, sampled 60 times a second.
#pragma once

#include <functional>
#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// The mobject's centre goes along another one's first path, at an even speed. 1 s, smooth.
Animation MoveAlongPath(Mobject mobject, const Mobject& path, AnimationOptions options = {},
                        Where where = Where::current());

// Where a point is at a progress in [0, 1].
using HomotopyFunction = std::function<Point(Point point, double progress)>;
// 3 s, smooth.
Animation Homotopy(const HomotopyFunction& function, Mobject mobject, AnimationOptions options = {},
                   Where where = Where::current());

struct WaveOptions {
  Point direction = UP;
  double amplitude = 0.2;
  RateFunction wave_func = smooth;  // the shape of half a wave
  double time_width = 1;            // of the wave, as a part of the mobject's width
  int ripples = 1;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// A wave runs through it from left to right. 2 s, smooth.
Animation ApplyWave(Mobject mobject, WaveOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene
