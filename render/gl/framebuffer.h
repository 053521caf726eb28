// A place to draw to that is no window: a texture as colour attachment 0.
#pragma once

#include <glad/gl.h>

#include <cstddef>
#include <span>

#include "gl/buffer.h"
#include "gl/handle.h"
#include "gl/pixel_store.h"
#include "gl/texture.h"

namespace rostrum::gl {

class Framebuffer {
 public:
  Framebuffer() = default;  // empty: as a place to draw to, the window's

  // The texture stays the caller's and has to live as long as this is drawn to. Throws StartupError
  // that names the status if GL cannot draw to it. Leaves the bound framebuffers as they were.
  explicit Framebuffer(const Texture& color);

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void bind() const { glBindFramebuffer(GL_FRAMEBUFFER, handle_.id()); }

  // Copies a rectangle of pixels to one of another framebuffer, scaled if their sizes differ.
  // Leaves the bound framebuffers as they were, and the scissor test off.
  void copy_to(const Framebuffer& target, const PixelRect& from, const PixelRect& to) const;

  // Reads a rectangle of pixels as RGBA, four bytes each, bottom row first, and waits for the
  // drawing. `pixels` has room for all of them. Leaves the bound framebuffers as they were.
  void read_rgba(const PixelRect& rect, std::span<std::byte> pixels) const;

  // Begins to read into a buffer of the GPU, which grows if it has to, and does not wait.
  void begin_reading(const PixelRect& rect, Buffer& buffer) const;

 private:
  FramebufferHandle handle_;
};

}  // namespace rostrum::gl
