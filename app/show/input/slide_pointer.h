// Handles the pointer where the slide is: it steps on, moves a zoomed slide, holds the speaker's
// tools, and chooses in the overview. Turns pixels of a window into the slide's frame units.
#pragma once

#include <optional>

#include "base/view.h"
#include "show/input/input.h"
#include "show/show.h"

namespace rostrum::app {

// The part of a window in which the slide is.
struct SlideViewport {
  PixelRect area;         // as in View::fit
  int window_height = 0;  // pixels
  double scale = 1;       // pixels a unit of writing
  bool overview = true;   // is shown in this window, while it is open
};

class SlidePointer {
 public:
  void moved(const PointerMoved& to, const SlideViewport& viewport, Show& show, double now);
  void left(Show& show, double now);
  // Call it before each frame: where the slide has moved under a pointer that rests, its tools stay
  // with the pointer.
  void follow(const SlideViewport& viewport, Show& show, double now);
  // The left button; `on_slide`: no panel has a use for it. Whether that is a click on the slide.
  [[nodiscard]] bool button(bool down, bool on_slide, const SlideViewport& viewport, Show& show,
                            double now);
  // Tells whether the pointer is over the slide.
  [[nodiscard]] bool over(const SlideViewport& viewport) const;

  // `zooms`: also a slide that is not zoomed, and has no tool to zoom it.
  void wheel(const WheelTurned& turned, bool zooms, const SlideViewport& viewport, Show& show);

 private:
  [[nodiscard]] glm::dvec2 pixels(const SlideViewport& viewport) const;
  [[nodiscard]] Point on_slide(const SlideViewport& viewport, const Show& show) const;

  PointerMoved pointer_;
  std::optional<View> pointed_in_;  // how the slide lay when it was pointed at last
  bool panning_ = false;
  bool panned_ = false;    // far enough to be no click
  double wheel_rows_ = 0;  // of the overview, that are not whole yet
};

}  // namespace rostrum::app
