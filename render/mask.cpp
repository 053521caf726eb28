#include "render/mask.h"

#include <utility>

#include "render/draw_state.h"

namespace rostrum::render {

void Mask::begin(int side, int rows) {
  if (texture_.width() != side) {
    // Coverage in bytes is as fine as the picture. Signed areas need a sign, and sums beyond 1.
    const auto format = kind_ == MaskKind::Stroke ? gl::PixelFormat::kR8 : gl::PixelFormat::kR16F;
    framebuffer_ = {};
    texture_ = {};
    gl::Texture texture(format, side, side, gl::Texture::Filter::kNearest);
    framebuffer_ = gl::Framebuffer(texture);
    texture_ = std::move(texture);  // only one that can be drawn to
  }
  framebuffer_.bind();
  clear({.x = 0, .y = 0, .width = side, .height = rows}, {0, 0, 0, 0});
}

}  // namespace rostrum::render
