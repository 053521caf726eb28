#include "window/window_place.h"

#include <algorithm>

namespace rostrum::app {

long long shared_area(const PixelRect& window, const PixelRect& area) {
  const PixelRect shared = intersection(window, area);
  return static_cast<long long>(shared.width) * shared.height;
}

PixelRect brought_into(const PixelRect& window, const PixelRect& area) {
  const auto size = static_cast<long long>(window.width) * window.height;
  if (2 * shared_area(window, area) >= size) return window;
  const int width = std::min(window.width, area.width);
  const int height = std::min(window.height, area.height);
  return {.x = area.x + (area.width - width) / 2,
          .y = area.y + (area.height - height) / 2,
          .width = width,
          .height = height};
}

}  // namespace rostrum::app
