// The eyes at a desk: what the screen and the pointer look like.
#include <algorithm>
#include <memory>
#include <stdexcept>

#include "desk.h"
#include "x11.h"

namespace rostrum::tests {

Picture Desk::screenshot() const { return screenshot(0, 0, kWidth, kHeight); }

Picture Desk::screenshot(int left, int top, int width, int height) const {
  XImage* const image = XGetImage(display(), DefaultRootWindow(display()), left, top,
                                  static_cast<unsigned int>(width),
                                  static_cast<unsigned int>(height), AllPlanes, ZPixmap);
  if (image == nullptr) throw std::runtime_error("cannot see the screen");
  Picture picture{.width = width, .height = height, .pixels = {}};
  picture.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  for (int y = 0; y < height; ++y) {
    // 24 bits deep: blue, green, red and a byte that means nothing.
    const char* pixel = image->data + std::ptrdiff_t{y} * image->bytes_per_line;
    for (int x = 0; x < width; ++x, pixel += 4) {
      for (const int channel : {2, 1, 0}) {
        picture.pixels.push_back(static_cast<std::uint8_t>(pixel[channel]));
      }
    }
  }
  XDestroyImage(image);
  return picture;
}

bool Desk::sees_pointer() const {
  return std::ranges::any_of(pointer_shape(), [](std::uint8_t alpha) { return alpha != 0; });
}

std::vector<std::uint8_t> Desk::pointer_shape() const {
  const std::unique_ptr<XFixesCursorImage, decltype(&XFree)> image{XFixesGetCursorImage(display()),
                                                                   &XFree};
  const auto count = std::size_t{image->width} * image->height;
  std::vector<std::uint8_t> alpha;
  alpha.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    alpha.push_back(static_cast<std::uint8_t>(image->pixels[i] >> 24U & 0xFFU));
  }
  return alpha;
}

}  // namespace rostrum::tests
