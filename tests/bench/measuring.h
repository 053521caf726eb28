// The benchmarks share spreads of many measurements, and memory.
#pragma once

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include "base/result.h"

namespace rostrum::bench {

// Ends the program with the error's sentence if there is no value.
template <class T>
T take(Result<T> result) {
  if (result) return std::move(result).value();
  fmt::print(stderr, "{}\n", result.error().message);
  std::exit(EXIT_FAILURE);
}

struct Spread {
  double median = 0;
  double high = 0;  // the 99th percentile
  double most = 0;
};

// There must be at least one value.
[[nodiscard]] Spread spread(std::vector<double> values);

// Returns moments of a deck, the same every time.
[[nodiscard]] std::vector<double> random_times(double duration, int count);

// The most memory that the process has had so far, in MB (proc(5): VmHWM), and from now on.
[[nodiscard]] double peak_memory();
void reset_peak_memory();

}  // namespace rostrum::bench
