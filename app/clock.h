// The one place where the program reads a clock.
#pragma once

#include <chrono>

namespace rostrum::app {

// Seconds of a clock that never goes back and does not count while the machine is suspended.
inline double clock_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace rostrum::app
