// Where the parts of the speaker's view lie in its place: its window, or what the panel leaves of
// that. Pixels, y up, origin in the place's lower left corner, as in base/view.h.
#pragma once

#include "base/pixel_size.h"
#include "base/view.h"

namespace rostrum::app {

struct PresenterLayout {
  PixelRect bar;           // timer, clock
  PixelRect now;           // the moment that is shown, 16:9
  PixelRect now_caption;   // below it
  PixelRect next;          // the end of the next step, 16:9
  PixelRect next_caption;  // below it
  PixelRect notes;
  bool operator==(const PresenterLayout&) const = default;
};

// `scale`: pixels a unit of writing. Whatever the window's size, nothing overlaps or lies outside
// of it; what there is no room for is empty.
[[nodiscard]] PresenterLayout presenter_layout(PixelSize window, double scale);

}  // namespace rostrum::app
