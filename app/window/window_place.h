// Where windows lie, in units of the display: here y counts downwards, from the upper edge of the
// first monitor.
#pragma once

#include "base/pixel_rect.h"

namespace rostrum::app {

// How much of a window can be seen in an area.
[[nodiscard]] long long shared_area(const PixelRect& window, const PixelRect& area);

// The window within the area: where it is, if half of it lies there, which is enough to take hold
// of it; else in the middle, and no larger than the area.
[[nodiscard]] PixelRect brought_into(const PixelRect& window, const PixelRect& area);

}  // namespace rostrum::app
