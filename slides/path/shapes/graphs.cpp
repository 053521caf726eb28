#include "path/shapes/graphs.h"

#include <algorithm>
#include <cmath>

#include "path/corners.h"

namespace rostrum::path {
namespace {

// From `first` in steps up to, and without, `last`, and then that.
std::vector<double> steps(double first, double last, double step) {
  const double count = step == 0 ? 0 : std::ceil((last - first) / step);
  std::vector<double> values;
  for (double i = 0; i < std::min(count, static_cast<double>(kMaxCurves)); ++i) {
    values.push_back(first + i * step);
  }
  values.push_back(last);
  return values;
}

}  // namespace

std::vector<std::vector<double>> sample_runs(const Sampling& sampling) {
  std::vector<double> borders{sampling.min, sampling.max};
  for (const double at : sampling.discontinuities) {
    if (sampling.min > at || at > sampling.max) continue;
    borders.push_back(at - sampling.gap);
    borders.push_back(at + sampling.gap);
  }
  if (borders.size() > 2) std::ranges::sort(borders);
  std::vector<std::vector<double>> runs;
  for (std::size_t i = 0; i + 1 < borders.size(); i += 2) {
    runs.push_back(steps(borders[i], borders[i + 1], sampling.step));
  }
  return runs;
}

Points through_runs(std::span<const Points> runs, bool is_smooth) {
  Points path;
  for (const Points& run : runs) {
    if (run.size() == 1 && &run != &runs.back()) path.insert(path.end(), kPointsPerCurve, run[0]);
    append(path, through_corners(run));
  }
  return is_smooth ? smooth(path) : path;
}

Points parametric(const std::function<Point(double)>& function, const Sampling& sampling,
                  bool is_smooth) {
  std::vector<Points> runs;
  for (const std::vector<double>& parameters : sample_runs(sampling)) {
    Points run(parameters.size());
    std::ranges::transform(parameters, run.begin(), function);
    runs.push_back(std::move(run));
  }
  return through_runs(runs, is_smooth);
}

Points function_graph(const std::function<double(double)>& function, const Sampling& sampling,
                      bool is_smooth) {
  return parametric([&](double x) { return Point{x, function(x)}; }, sampling, is_smooth);
}

}  // namespace rostrum::path
