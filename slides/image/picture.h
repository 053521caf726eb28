// PNG and JPEG files as pixels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/pixel_size.h"
#include "base/result.h"

namespace rostrum::image {

// sRGB, the opacity not multiplied in; four bytes a pixel, rows without gaps from the top.
struct Picture {
  PixelSize size;
  std::vector<std::uint8_t> rgba;
};

// More than a screen of 8K has: 160 MB of memory.
inline constexpr int kMaxPixels = 40'000'000;

// `bytes` are a whole file of either kind. An error where they are not, break off, or hold more
// pixels than that. A picture is as its pixels lie in the file: cameras' notes on how they were
// held are not read, as Manim does not.
[[nodiscard]] Result<Picture> decode(std::span<const std::uint8_t> bytes);

}  // namespace rostrum::image
