// The activity of a process group is what its processes have done so far.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>

namespace rostrum::app {

struct GroupActivity {
  std::chrono::nanoseconds processor{};  // time used, by all threads
  std::uint64_t bytes = 0;               // read and written, whereto ever
};

// The sum over the processes that are in the group now: one that has ended takes its part with it.
// Looks at every process of the machine, which takes milliseconds.
[[nodiscard]] GroupActivity group_activity(pid_t group);

}  // namespace rostrum::app
