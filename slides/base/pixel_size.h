#pragma once

#include <string_view>

#include "base/result.h"

namespace rostrum {

// The size is in pixels.
struct PixelSize {
  int width = 0;
  int height = 0;
  bool operator==(const PixelSize&) const = default;
};

// "1920x1080". At least 1 by 1 pixel, and no more than memory may hold.
[[nodiscard]] Result<PixelSize> parse_size(std::string_view text);

}  // namespace rostrum
