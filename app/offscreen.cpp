#include "app/offscreen.h"

#include <fmt/format.h>

#include <utility>

namespace rostrum::app {

Result<Offscreen> open_offscreen() {
  auto egl = gl::OffscreenContext::open();
  if (egl) return Offscreen{std::move(egl).value()};
  auto window = Window::open({.size = {.width = 64, .height = 64}, .visible = false});
  if (window) return Offscreen{std::move(window).value()};
  return Error{
      fmt::format("{} Nor in a hidden window: {}", egl.error().message, window.error().message)};
}

}  // namespace rostrum::app
