// Animations that turn: counter-clockwise for positive angles, in radians.
#pragma once

#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

struct RotateOptions {
  std::optional<Point> about_point = std::nullopt;  // the centre unless told otherwise
  std::optional<Point> about_edge = std::nullopt;   // in its place: a point of the mobject's box
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// 1 s, smooth.
Animation Rotate(Mobject mobject, double angle = PI, RotateOptions options = {},
                 Where where = Where::current());

struct RotatingOptions {
  double radians = 2 * PI;
  std::optional<Point> about_point = std::nullopt;
  std::optional<Point> about_edge = std::nullopt;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// 5 s, linear.
Animation Rotating(Mobject mobject, RotatingOptions options = {}, Where where = Where::current());

}  // namespace rostrum::scene
