// These errors are OpenGL's refusals: a shader that does not compile, a framebuffer that is not
// complete, a context that is too old. Their text is a sentence, followed by the driver's full log
// where there is one. main catches them, and a running show catches what it can go on without
// (app/system/non_fatal.h).
#pragma once

#include <stdexcept>

namespace rostrum::gl {

class StartupError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace rostrum::gl
