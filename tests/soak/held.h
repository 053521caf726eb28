// What a process has, so that it can be seen whether it gets more and more.
#pragma once

#include <map>
#include <string>

namespace rostrum::soak {

struct Held {
  std::map<std::string, long> objects;  // of OpenGL, as gl_objects() has them
  long files = 0;                       // open
  long threads = 0;
};

// By proc(5).
[[nodiscard]] Held held_now();

}  // namespace rostrum::soak
