// The pixels of one frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/pixel_size.h"

namespace rostrum::app {

// RGBA, 8 bits a channel, sRGB values, colours premultiplied by alpha; the top row first, no gaps.
struct FramePixels {
  explicit FramePixels(PixelSize pixels)
      : size(pixels),
        bytes(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) *
              4) {}

  PixelSize size;
  std::vector<std::byte> bytes;
  std::uint64_t picture = 0;  // the number of the one that they hold (ExportFrame); 0: none
};

}  // namespace rostrum::app
