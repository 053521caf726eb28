// The pixels of one frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/pixel_size.h"

namespace rostrum::app {

// A part of a picture: columns from the left, rows from the top, [left, right) and [top, bottom).
struct PixelArea {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  [[nodiscard]] static PixelArea whole(PixelSize size) {
    return {.left = 0, .top = 0, .right = size.width, .bottom = size.height};
  }
  [[nodiscard]] bool empty() const { return left >= right || top >= bottom; }
  bool operator==(const PixelArea&) const = default;
};

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
