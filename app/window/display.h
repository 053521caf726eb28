// The display: GLFW itself, the monitors, and waiting for what happens in any of the windows.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/result.h"
#include "window/monitors.h"

namespace rostrum::app {

// Stirred: they are the same as before, but something has happened to them, as when one was away
// for a moment; windows may have lost their places. Changed: others, other modes, other places.
enum class MonitorNews : std::uint8_t { Nothing, Stirred, Changed };

// A handle; GLFW lives as long as any copy of it, windows hold one. On the main thread alone.
class Display {
 public:
  // Fails where there is none.
  static Result<Display> open();

  // The monitors as they are now, the primary one first. Empty while none is plugged in.
  [[nodiscard]] std::vector<Monitor> monitors() const;

  // What has become of the monitors since it, or a copy, was last asked.
  [[nodiscard]] MonitorNews monitor_news() const;

  // Sleeps until something happens in a window or to a monitor, at most so many seconds: 0 and less
  // only looks, infinity waits on.
  void wait(double seconds) const;

 private:
  class Library;
  explicit Display(std::shared_ptr<Library> library);

  std::shared_ptr<Library> library_;
};

// What to do where there is no display: a desktop of Wayland alone lacks XWayland.
[[nodiscard]] std::string display_advice();

}  // namespace rostrum::app
