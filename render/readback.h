// Pixels back from the GPU.
#pragma once

#include <cstddef>
#include <span>

#include "base/view.h"
#include "gl/framebuffer.h"

namespace rostrum::render {

// Waits for the drawing and writes the rectangle as RGBA, four bytes a pixel, the top row first,
// without gaps. `pixels` holds exactly that many. Colours are premultiplied, as drawn.
void read_pixels(const gl::Framebuffer& framebuffer, const PixelRect& rect,
                 std::span<std::byte> pixels);

}  // namespace rostrum::render
