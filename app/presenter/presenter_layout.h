// Where the parts of the speaker's view lie in its window. Framebuffer pixels, y up, origin in the
// lower left corner, as in batch/view.h.
#pragma once

#include "app/pixel_size.h"
#include "batch/view.h"

namespace rostrum::app {

struct PresenterLayout {
  render::PixelRect bar;           // timer, clock
  render::PixelRect now;           // the moment that is shown, 16:9
  render::PixelRect now_caption;   // below it
  render::PixelRect next;          // the end of the next step, 16:9
  render::PixelRect next_caption;  // below it
  render::PixelRect notes;
  bool operator==(const PresenterLayout&) const = default;
};

// `scale`: pixels a unit of writing. Whatever the window's size, nothing overlaps or lies outside
// of it; what there is no room for is empty.
[[nodiscard]] PresenterLayout presenter_layout(PixelSize window, double scale);

}  // namespace rostrum::app
