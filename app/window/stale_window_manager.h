// What a window manager that died has left on the display.
#pragma once

#include <string>

namespace rostrum::app {

// A window manager says on the root window which window is its own (_NET_SUPPORTING_WM_CHECK of the
// Extended Window Manager Hints). Where it was killed, the property still names a window that is
// gone or another program's, which the hints call stale, and on which GLFW 3.3 ends the program by
// an assertion. Such a property is taken away: nobody can use it, and the next window manager
// writes its own.
//
// To be called before glfwInit(). A sentence that says what was done; empty where all is well, and
// where there is no X server.
[[nodiscard]] std::string remove_stale_window_manager();

}  // namespace rostrum::app
