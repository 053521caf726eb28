#include "panel/time_text.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>

namespace rostrum::app {

std::string clock_text(double seconds) {
  const auto total = static_cast<std::int64_t>(std::llround(seconds * 1000));
  return fmt::format("{:02}:{:02}.{:03}", total / 60000, total / 1000 % 60, total % 1000);
}

std::string tick_text(double seconds, double spacing) {
  const int decimals = spacing >= 1 ? 0 : spacing >= 0.1 ? 1 : spacing >= 0.01 ? 2 : 3;
  // Rounding to whole steps of the last decimal first makes 59.9996 a minute and not 0:60.
  const auto unit = static_cast<std::int64_t>(std::pow(10, decimals));
  const auto total = static_cast<std::int64_t>(std::llround(seconds * static_cast<double>(unit)));
  const std::int64_t whole = total / unit;
  const auto text = fmt::format("{}:{:02}", whole / 60, whole % 60);
  return decimals == 0 ? text : fmt::format("{}.{:0{}}", text, total % unit, decimals);
}

}  // namespace rostrum::app
