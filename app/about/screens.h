// Which display there is, and which monitors are at it: for `rostrum doctor`.
#pragma once

#include <string>
#include <vector>

#include "scene/result.h"

namespace rostrum::app {

struct Screen {
  std::string name;
  int width = 0;  // pixels
  int height = 0;
  int refresh_rate = 0;  // hertz
  int x = 0;             // of its upper left corner on the desktop
  int y = 0;
};

struct Screens {
  std::string display;  // "X11, DISPLAY=:0"
  std::vector<Screen> screens;
};

// Must not be called while there is a Window. The error says why there is no display.
[[nodiscard]] Result<Screens> look_at_screens();

}  // namespace rostrum::app
