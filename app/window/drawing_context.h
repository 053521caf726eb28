// A GL context to draw off-screen with, whatever the machine has.
#pragma once

#include <variant>

#include "base/result.h"
#include "offscreen/offscreen_context.h"
#include "window/window.h"

namespace rostrum::app {

using Offscreen = std::variant<gl::OffscreenContext, Window>;

// A window that is never shown, for its context.
[[nodiscard]] Result<Window> open_hidden_window();

// EGL, which needs no display, or else the context of a window that is never shown. Current until
// it goes. The error says what stood in the way of both.
[[nodiscard]] Result<Offscreen> open_offscreen();

}  // namespace rostrum::app
