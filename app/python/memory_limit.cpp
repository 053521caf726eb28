#include "python/memory_limit.h"

#include <unistd.h>

#include <algorithm>

namespace rostrum::app {

std::uint64_t memory_limit() {
  constexpr std::uint64_t kLeast = std::uint64_t{2} << 30U;
  const long pages = ::sysconf(_SC_PHYS_PAGES);
  const long page = ::sysconf(_SC_PAGESIZE);
  if (pages <= 0 || page <= 0) return kLeast;
  const auto whole = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(page);
  return std::max(kLeast, whole / 2);
}

}  // namespace rostrum::app
