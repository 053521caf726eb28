// What the program holds of memory.
#pragma once

namespace rostrum::soak {

// Megabytes that operator new has given to this program and its C++ libraries, and that were not
// given back. What libraries of C take is not among it: drivers of OpenGL, whose objects are
// counted (gl_objects.h), keep textures of many megabytes. A build with sanitizers says what is
// allocated in all, of drivers too.
[[nodiscard]] double held_megabytes();

}  // namespace rostrum::soak
