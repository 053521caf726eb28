#include "held.h"

#include <malloc.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "gl_objects.h"

namespace rostrum::soak {
namespace {

long entries(const char* folder) {
  return std::distance(std::filesystem::directory_iterator{folder},
                       std::filesystem::directory_iterator{});
}

}  // namespace

Held held_now() {
  malloc_trim(0);  // what is free, but kept, is no leak
  long pages = 0;
  long resident = 0;
  std::ifstream{"/proc/self/statm"} >> pages >> resident;
  return {.objects = gl_objects(),
          .megabytes = static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / 1e6,
          .files = entries("/proc/self/fd"),
          .threads = entries("/proc/self/task")};
}

}  // namespace rostrum::soak
