#pragma once

namespace rostrum::app {

// In pixels.
struct PixelSize {
  int width = 0;
  int height = 0;
  bool operator==(const PixelSize&) const = default;
};

}  // namespace rostrum::app
