// The information says what the current context is and can do.
#pragma once

#include <glad/gl.h>

#include <string>

namespace rostrum::gl {

struct ContextInfo {
  int major = 0;
  int minor = 0;
  std::string version;   // as the driver puts it: "4.5 (Core Profile) Mesa 22.3.6"
  std::string renderer;  // "llvmpipe (LLVM 15.0.6, 256 bits)"
  std::string vendor;
  std::string glsl;
  int max_texture_size = 0;  // pixels, either way
  int max_viewport_width = 0;
  int max_viewport_height = 0;
  bool software =
      false;  // drawn by the processor: readback is a copy, so there is nothing to overlap
};

// Loads glad's functions for the current context and says what it is. Throws StartupError that
// names what was found if that is not OpenGL 3.3 or later.
ContextInfo load_context(GLADloadfunc load);

// "OpenGL 2.1 on llvmpipe": the version and the renderer of the current context, whatever it is,
// without loading glad's functions. "none at all" where it does not say so much.
std::string name_of_context(GLADloadfunc load);

// Call it once glad's functions are loaded.
ContextInfo read_context_info();

}  // namespace rostrum::gl
