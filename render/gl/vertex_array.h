// A vertex array says how a shader's inputs are read from buffers.
#pragma once

#include <glad/gl.h>

#include <cstddef>
#include <span>

#include "gl/buffer.h"
#include "gl/handle.h"

namespace rostrum::gl {

// One input of a vertex shader.
struct Attribute {
  // The numbers reach the shader as floats, as fractions of integers (255 -> 1.0), or as integers.
  enum class As { kFloat, kFraction, kInteger };

  GLuint location;
  GLint components;    // 1 to 4
  GLenum type;         // of the numbers in the buffer: GL_FLOAT, GL_UNSIGNED_BYTE, ...
  std::size_t offset;  // bytes from the start of an element
  As as = As::kFloat;
};

class VertexArray {
 public:
  VertexArray() = default;  // empty
  static VertexArray create();

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void bind() const { glBindVertexArray(handle_.id()); }

  // Reads the attributes from elements of `stride` bytes that start at byte `first` of the buffer:
  // one element an instance, or with divisor 0 one a vertex. Binds the vertex array.
  //
  // OpenGL 3.3 has no base instance: a run of instances that starts further on in the buffer is
  // drawn by pointing here again with another `first`.
  void point_at(const Buffer& buffer, std::span<const Attribute> attributes, std::size_t stride,
                std::size_t first = 0, GLuint divisor = 1) const;

 private:
  VertexArrayHandle handle_;
};

}  // namespace rostrum::gl
