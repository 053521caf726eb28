// What a process has, so that it can be seen whether it gets more and more.
#pragma once

#include <map>
#include <string>

namespace rostrum::soak {

struct Held {
  std::map<std::string, long> objects;  // of OpenGL, as gl_objects() has them
  double megabytes = 0;                 // allocated and not freed
  long files = 0;                       // open
  long threads = 0;
};

// By proc(5), and the allocator. What the allocator and the sanitizers keep of what was freed
// counts for nothing: how much that is depends on which threads are at work.
[[nodiscard]] Held held_now();

}  // namespace rostrum::soak
