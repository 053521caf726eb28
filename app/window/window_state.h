// What a window is made of: for this room's own sources.
#pragma once

#include <optional>
#include <utility>

#include "base/pixel_rect.h"
#include "window/glfw_handles.h"
#include "window/window.h"
#include "window/window_input.h"

namespace rostrum::app {

struct Window::State {
  explicit State(Display on) : display(std::move(on)) {}

  Display display;      // before the window, which must go first
  WindowHandle window;  // null only while open() fails
  gl::ContextInfo context;
  PointerShape shape = PointerShape::Arrow;
  CursorHandle cursor;  // of that shape
  PressCollector presses;
  WindowEvents events;
  std::optional<PixelRect> windowed;  // in full screen: its place when that is over
  PixelRect filled;                   // in full screen: what it is to lie on; else empty
  double pointer_x = 0;               // where it was last, in units of the window
  double pointer_y = 0;

  // A key whose character has not come by then types none.
  void happened(const InputEvent& event) {
    complete_press();
    events.input.push_back(event);
  }
  void complete_press() {
    if (const auto press = presses.take_key()) events.input.emplace_back(*press);
  }
  void pointer_moved(double x, double y, double pixels) {
    pointer_x = x;
    pointer_y = y;
    events.pointer_moved = true;
    happened(PointerMoved{.x = x * pixels, .y = y * pixels});
  }
};

}  // namespace rostrum::app
