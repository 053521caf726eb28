#include "measuring.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>
#include <string>

namespace rostrum::bench {

Spread spread(std::vector<double> values) {
  std::ranges::sort(values);
  const auto at = [&](double fraction) {
    return values[static_cast<std::size_t>(
        std::lround(fraction * static_cast<double>(values.size() - 1)))];
  };
  return {.median = at(0.5), .high = at(0.99), .most = values.back()};
}

std::vector<double> random_times(double duration, int count) {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> anywhere(0, duration);
  std::vector<double> times;
  times.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) times.push_back(anywhere(random));
  return times;
}

double peak_memory() {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::strtod(line.c_str() + 6, nullptr) / 1024;
  }
  return 0;
}

void reset_peak_memory() { std::ofstream{"/proc/self/clear_refs"} << "5"; }

}  // namespace rostrum::bench
