#include "allocations.h"

#if defined(__SANITIZE_ADDRESS__)
#define ROSTRUM_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ROSTRUM_SANITIZED
#endif
#endif

#ifdef ROSTRUM_SANITIZED
#include <sanitizer/allocator_interface.h>

double rostrum::soak::held_megabytes() {
  return static_cast<double>(__sanitizer_get_current_allocated_bytes()) / 1e6;
}
#else
#include <malloc.h>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::size_t> held = 0;
}  // namespace

// Other kinds of new ask this one; what is aligned to more is the standard library's, and not
// counted.
void* operator new(std::size_t size) {
  void* const memory = std::malloc(size > 0 ? size : 1);
  if (memory == nullptr) throw std::bad_alloc{};
  held += malloc_usable_size(memory);
  return memory;
}
void operator delete(void* memory) noexcept {
  held -= malloc_usable_size(memory);
  std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept { operator delete(memory); }

double rostrum::soak::held_megabytes() { return static_cast<double>(held) / 1e6; }
#endif
