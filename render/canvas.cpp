#include "render/canvas.h"

#include <fmt/format.h>

#include <algorithm>

#include "gl/context_info.h"
#include "gl/error.h"

namespace rostrum::render {

Canvas::Canvas(int width, int height)
    : color_(gl::PixelFormat::kRGBA8, width, height, gl::Texture::Filter::kNearest),
      framebuffer_(color_) {}

Result<Canvas> Canvas::create(int width, int height) {
  if (width < 1 || height < 1) {
    return Error{fmt::format("A picture of {}x{} pixels has no pixels; ask for at least 1x1.",
                             width, height)};
  }
  const gl::ContextInfo info = gl::read_context_info();
  const int widest = std::min(info.max_texture_size, info.max_viewport_width);
  const int highest = std::min(info.max_texture_size, info.max_viewport_height);
  if (width > widest || height > highest) {
    return Error{
        fmt::format("A picture of {}x{} pixels is more than this OpenGL ({}) can draw; ask for "
                    "at most {}x{}.",
                    width, height, info.renderer, widest, highest)};
  }
  try {
    return Canvas(width, height);
  } catch (const gl::StartupError& error) {
    return Error{error.what()};
  }
}

}  // namespace rostrum::render
