// Curves of functions, sampled.
#pragma once

#include <functional>

#include "path/points.h"

namespace rostrum::path {

struct Sampling {
  double min = 0;
  double max = 1;
  double step = 0.01;
  std::span<const double> discontinuities = {};  // where the curve is interrupted
  double gap = 1e-8;                             // how far from a discontinuity it is sampled
};

// The parameters to sample at, in runs that are not joined to each other. The end of a run is
// sampled whatever the step; a step that leads nowhere leaves that alone.
[[nodiscard]] std::vector<std::vector<double>> sample_runs(const Sampling& sampling);

// A contour through the points of each run, smooth unless told otherwise.
[[nodiscard]] Points through_runs(std::span<const Points> runs, bool smooth = true);

[[nodiscard]] Points parametric(const std::function<Point(double)>& function,
                                const Sampling& sampling, bool smooth = true);
// FunctionGraph's default range is the frame's width.
[[nodiscard]] Points function_graph(const std::function<double(double)>& function,
                                    const Sampling& sampling = {.min = -kFrameWidth / 2,
                                                                .max = kFrameWidth / 2},
                                    bool smooth = true);

}  // namespace rostrum::path
