// A picture in memory to draw on: for stills, video and tests.
#pragma once

#include "base/result.h"
#include "gl/framebuffer.h"
#include "gl/texture.h"

namespace rostrum::render {

class Canvas {
 public:
  // Fails for a size that is none, or more than the current context can do or has memory for.
  static Result<Canvas> create(int width, int height);

  [[nodiscard]] int width() const { return color_.width(); }
  [[nodiscard]] int height() const { return color_.height(); }
  [[nodiscard]] const gl::Texture& texture() const { return color_; }
  [[nodiscard]] const gl::Framebuffer& framebuffer() const { return framebuffer_; }

 private:
  Canvas(int width, int height);

  gl::Texture color_;
  gl::Framebuffer framebuffer_;
};

}  // namespace rostrum::render
