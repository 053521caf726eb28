// A vertex and a fragment shader, compiled and linked.
#pragma once

#include <glad/gl.h>

#include "gl/handle.h"
#include "gl/shader_source.h"

namespace rostrum::gl {

class Program {
 public:
  Program() = default;  // empty

  // Throws StartupError with the driver's full log, its places as file names and lines.
  Program(const ShaderSource& vertex, const ShaderSource& fragment);

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void use() const { glUseProgram(handle_.id()); }

  // A uniform's location, for glUniform. To be asked for at set-up and kept: a look-up by name has
  // no business in a frame. Throws StartupError if the program has no such uniform, or does not use
  // it.
  [[nodiscard]] GLint uniform(const char* name) const;

  // Connects a uniform block to a binding point of GL_UNIFORM_BUFFER. Throws as uniform() does.
  void bind_block(const char* name, GLuint binding) const;

 private:
  ProgramHandle handle_;
  std::string name_;  // "quad.vert and quad.frag", for messages
};

}  // namespace rostrum::gl
