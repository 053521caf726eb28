#include "held.h"

#include <glad/gl.h>
#include <malloc.h>

#include <filesystem>
#include <iterator>

#if defined(__SANITIZE_ADDRESS__)
#define ROSTRUM_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ROSTRUM_SANITIZED
#endif
#endif
#ifdef ROSTRUM_SANITIZED
#include <sanitizer/allocator_interface.h>
#endif

#include "gl_objects.h"

namespace rostrum::soak {
namespace {

long entries(const char* folder) {
  return std::distance(std::filesystem::directory_iterator{folder},
                       std::filesystem::directory_iterator{});
}

std::size_t allocated_bytes() {
#ifdef ROSTRUM_SANITIZED
  return __sanitizer_get_current_allocated_bytes();
#else
  const struct mallinfo2 all = mallinfo2();  // of all threads
  return all.uordblks + all.hblkhd;
#endif
}

}  // namespace

Held held_now() {
  glFinish();  // what is yet to be drawn keeps what it is drawn from
  return {.objects = gl_objects(),
          .megabytes = static_cast<double>(allocated_bytes()) / 1e6,
          .files = entries("/proc/self/fd"),
          .threads = entries("/proc/self/task")};
}

}  // namespace rostrum::soak
