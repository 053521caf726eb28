// The display: GLFW itself, the monitors, and waiting for what happens in any of the windows.
#pragma once

#include <memory>
#include <vector>

#include "base/result.h"
#include "window/monitors.h"

namespace rostrum::app {

// A handle; GLFW lives as long as any copy of it, windows hold one. On the main thread alone.
class Display {
 public:
  // Fails where there is none.
  static Result<Display> open();

  // As they are now, the primary one first. Empty while none is plugged in.
  [[nodiscard]] std::vector<Monitor> monitors() const;

  // Whether other monitors are plugged in than when it was last asked.
  [[nodiscard]] bool monitors_changed();

  // Sleeps until something happens in a window or to a monitor, at most so many seconds: 0 and less
  // only looks, infinity waits on.
  void wait(double seconds) const;

 private:
  class Library;
  explicit Display(std::shared_ptr<const Library> library);

  std::shared_ptr<const Library> library_;
  std::vector<const void*> known_;  // GLFW's monitors
};

// What to do where there is no display: a desktop of Wayland alone lacks XWayland.
[[nodiscard]] std::string display_advice();

}  // namespace rostrum::app
