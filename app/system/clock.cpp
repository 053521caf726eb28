#include "system/clock.h"

#include <chrono>
#include <ctime>

namespace rostrum::app {

double clock_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double calendar_seconds() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

WallTime wall_time() {
  const auto now = std::chrono::system_clock::now();
  const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
  std::tm local{};
  if (::localtime_r(&seconds, &local) == nullptr) return {};
  return {.hour = local.tm_hour,
          .minute = local.tm_min,
          .seconds_to_next = 60.0 - static_cast<double>(local.tm_sec % 60)};
}

}  // namespace rostrum::app
