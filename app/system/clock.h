// The one place where the program reads a clock.
#pragma once

namespace rostrum::app {

// Seconds of a clock that never goes back and does not count while the machine is suspended.
[[nodiscard]] double clock_seconds();

// Seconds since 1970, as the machine is set.
[[nodiscard]] double calendar_seconds();

// The clock on the wall, in the machine's time zone.
struct WallTime {
  int hour = 0;
  int minute = 0;
  double seconds_to_next = 60;  // until the minute changes
};
[[nodiscard]] WallTime wall_time();

}  // namespace rostrum::app
