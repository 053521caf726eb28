// A buffer that shaders read as a row of texels (samplerBuffer).
#pragma once

#include <glad/gl.h>

#include <glm/vec4.hpp>
#include <span>

#include "gl/buffer.h"
#include "gl/handle.h"

namespace rostrum::gl {

class BufferTexture {
 public:
  static BufferTexture create();

  // Replaces the contents; a texel is a vector. At most 65,536 of them, which each OpenGL can do.
  void stream(std::span<const glm::vec4> texels);
  void bind(GLuint unit) const;

 private:
  Buffer buffer_;
  TextureHandle handle_;
};

}  // namespace rostrum::gl
