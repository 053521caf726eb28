#include "system/malloc_tuning.h"

#include <malloc.h>

#include <limits>

namespace rostrum::app {

void keep_freed_memory() {
  // The most that mallopt(3) takes; blocks beyond it (frames above 4K) are mapped one by one.
  constexpr int kLargestBlock = 32 * 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, kLargestBlock);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

}  // namespace rostrum::app
