// The one place where the program reads a clock.
#pragma once

#include <chrono>

namespace rostrum::app {

// Seconds of a clock that never goes back and does not count while the machine is suspended.
inline double clock_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Seconds since 1970, as the machine is set.
inline double calendar_seconds() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

// The clock on the wall, in the machine's time zone.
struct WallTime {
  int hour = 0;
  int minute = 0;
  double seconds_to_next = 60;  // until the minute changes
};
[[nodiscard]] WallTime wall_time();

}  // namespace rostrum::app
