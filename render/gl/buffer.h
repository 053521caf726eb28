// Memory on the GPU: vertices, instances, uniform blocks.
#pragma once

#include <glad/gl.h>

#include <cstddef>
#include <span>

#include "gl/handle.h"

namespace rostrum::gl {

class Buffer {
 public:
  Buffer() = default;                                   // empty
  static Buffer create();                               // with nothing in it yet
  static Buffer with(std::span<const std::byte> data);  // filled once, to be drawn many times

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void bind(GLenum target) const { glBindBuffer(target, handle_.id()); }
  // Binds to a point of GL_UNIFORM_BUFFER: the one that Program::bind_block named.
  void bind_block(GLuint binding) const { glBindBufferBase(GL_UNIFORM_BUFFER, binding, id()); }

  // Replaces the contents by a frame's data. The old storage is orphaned: draws that still read
  // from it keep it, and nobody waits for them. Storage grows when it has to and never shrinks, so
  // a steady frame makes the driver reuse what it has.
  void stream(std::span<const std::byte> data);

  // Storage for pixels that the GPU is to write (Framebuffer::begin_reading), so large at least.
  void reserve_for_reading(std::size_t bytes);
  // Waits until the GPU has written them, and shows the first so many bytes to a function that
  // takes them as a span.
  template <class Function>
  void read(std::size_t bytes, Function function) const {
    function(std::span{map_to_read(bytes), bytes});
    unmap();
  }

  [[nodiscard]] std::size_t capacity() const { return capacity_; }  // bytes

 private:
  [[nodiscard]] const std::byte* map_to_read(std::size_t bytes) const;
  static void unmap();

  BufferHandle handle_;
  std::size_t capacity_ = 0;
};

}  // namespace rostrum::gl
