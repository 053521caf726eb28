// A mask: paths are drawn there, coverage alone, before they are laid over the picture in colour.
#pragma once

#include "frame/draw_plan.h"
#include "gl/framebuffer.h"
#include "gl/texture.h"

namespace rostrum::render {

// A square of pixels, made when it is first needed and again when it has to have another size.
class Mask {
 public:
  explicit Mask(MaskKind kind) : kind_(kind) {}

  // Binds the mask, ready for drawing and empty in its lowest `rows`.
  void begin(int side, int rows);

  // Binds the mask as the texture of unit 0.
  void bind_texture() const { texture_.bind(0); }

 private:
  MaskKind kind_;
  gl::Texture texture_;
  gl::Framebuffer framebuffer_;
};

}  // namespace rostrum::render
