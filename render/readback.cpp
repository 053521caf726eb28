#include "render/readback.h"

#include <algorithm>
#include <cassert>

namespace rostrum::render {

void read_pixels(const gl::Framebuffer& framebuffer, const PixelRect& rect,
                 std::span<std::byte> pixels) {
  const auto row = static_cast<std::size_t>(rect.width) * 4;
  const auto rows = static_cast<std::size_t>(rect.height);
  assert(pixels.size() == row * rows);
  framebuffer.read_rgba({rect.x, rect.y, rect.width, rect.height}, pixels);
  for (std::size_t i = 0; i < rows / 2; ++i) {
    const std::span<std::byte> other = pixels.subspan((rows - 1 - i) * row, row);
    std::swap_ranges(other.begin(), other.end(), pixels.subspan(i * row, row).begin());
  }
}

}  // namespace rostrum::render
