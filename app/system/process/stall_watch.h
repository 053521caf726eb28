// Tells a program that hangs from one that is slow.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "system/process/process_group.h"

namespace rostrum::app {

// A program hangs when for a whole `patience` nothing has moved: neither what it is fed with or
// says, nor the processor time of its group, nor the bytes that its group reads and writes.
//
// Time counts in looks: however long ago the last one was, it adds an eighth of the patience at
// most. So a machine that was suspended, or a job that was stopped (Ctrl+Z, a queue), is no hang.
class StallWatch {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Activity = std::function<GroupActivity()>;

  StallWatch(std::chrono::milliseconds patience, Time now) : patience_(patience), looked_(now) {}

  // It has taken or said something.
  void progressed(Time now);

  // True if the program hangs. Call this at least eight times in a patience; it asks for the
  // activity only when little else moves.
  [[nodiscard]] bool stalled(Time now, const Activity& activity);

  // "hangs: it has done nothing for 60 s".
  [[nodiscard]] std::string sentence() const;

 private:
  std::chrono::milliseconds patience_;
  Time looked_;
  std::chrono::nanoseconds idle_{};
  std::optional<GroupActivity> before_;  // when it began to be idle
};

}  // namespace rostrum::app
