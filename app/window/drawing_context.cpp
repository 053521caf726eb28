#include "window/drawing_context.h"

#include <fmt/format.h>

#include <utility>

namespace rostrum::app {

Result<Window> open_hidden_window() {
  const auto display = Display::open();
  if (!display) return display.error();
  return Window::open(display.value(), {.size = {.width = 64, .height = 64}, .visible = false});
}

Result<Offscreen> open_offscreen() {
  auto egl = gl::OffscreenContext::open();
  if (egl) return Offscreen{std::move(egl).value()};
  auto window = open_hidden_window();
  if (window) return Offscreen{std::move(window).value()};
  return Error{
      fmt::format("{} Nor in a hidden window: {}", egl.error().message, window.error().message)};
}

}  // namespace rostrum::app
