// What this process has, so that it can be seen whether it gets more and more.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace rostrum::tests {

struct HeldByProcess {
  long files = 0;  // open
  long threads = 0;
  long children = 0;  // processes that it has started and that have not been waited for
  double megabytes = 0;
};

// By proc(5).
[[nodiscard]] inline HeldByProcess held_by_process() {
  namespace fs = std::filesystem;
  const auto entries = [](const char* folder) {
    return static_cast<long>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
  };
  HeldByProcess held{.files = entries("/proc/self/fd"), .threads = entries("/proc/self/task")};
  for (const auto& thread : fs::directory_iterator{"/proc/self/task"}) {
    std::ifstream children{thread.path() / "children"};
    held.children +=
        std::distance(std::istream_iterator<long>{children}, std::istream_iterator<long>{});
  }
  std::ifstream pages{"/proc/self/statm"};
  long whole = 0;
  long resident = 0;
  pages >> whole >> resident;
  held.megabytes =
      static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
  return held;
}

}  // namespace rostrum::tests
