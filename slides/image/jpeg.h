#pragma once

#include "image/picture.h"

namespace rostrum::image {

// Baseline and progressive ones, in grey, colour or the four inks of print. `bytes` start as JPEG
// files do.
[[nodiscard]] Result<Picture> decode_jpeg(std::span<const std::uint8_t> bytes);

}  // namespace rostrum::image
