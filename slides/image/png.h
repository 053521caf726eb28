#pragma once

#include "image/picture.h"

namespace rostrum::image {

// Of every kind: palettes, greys, 16 bits, interlaced. `bytes` start as PNG files do.
[[nodiscard]] Result<Picture> decode_png(std::span<const std::uint8_t> bytes);

}  // namespace rostrum::image
