// The time by which child processes are looked after: the machine's own, which no test speeds up.
#pragma once

#include <chrono>

namespace rostrum::app {

// Seconds of a clock that never goes back.
[[nodiscard]] inline double machine_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace rostrum::app
