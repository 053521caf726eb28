// Keeps the screen awake.
#pragma once

#include <memory>

struct _XDisplay;  // NOLINT(bugprone-reserved-identifier): Xlib's name for its Display

namespace rostrum::app {

// While it lives, the X server neither starts its screen saver nor switches the monitor off. It has
// a connection of its own, so the server ends this by itself should the program die. Without an X
// server it does nothing; on Wayland, full screen is what keeps the screen awake.
class ScreenSaverLock {
 public:
  ScreenSaverLock();

 private:
  struct Close {
    void operator()(_XDisplay* display) const;
  };
  std::unique_ptr<_XDisplay, Close> display_;
};

}  // namespace rostrum::app
