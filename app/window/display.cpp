#include "window/display.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "system/environment.h"
#include "system/non_fatal.h"
#include "system/warn.h"
#include "window/monitor_watch.h"
#include "window/stale_window_manager.h"
#include "window/xlib.h"

namespace rostrum::app {
namespace {

// What Xlib does otherwise is to end the program: when a monitor is unplugged while GLFW sets its
// mode, for instance.
int survive(::Display* display, XErrorEvent* error) {
  std::array<char, 128> text{};
  XGetErrorText(display, error->error_code, text.data(), static_cast<int>(text.size()));
  // Xlib is C: nothing may be thrown through it.
  (void)guarded([&] {
    warn(fmt::format("The display refused a request ({}, {}.{}); the show goes on.", text.data(),
                     int{error->request_code}, int{error->minor_code}));
  });
  return 0;
}

std::span<GLFWmonitor* const> glfw_monitors() {
  int count = 0;
  GLFWmonitor** const monitors = glfwGetMonitors(&count);
  return {monitors, static_cast<std::size_t>(count)};
}

Monitor described(GLFWmonitor* monitor) {
  Monitor result{.primary = monitor == glfwGetPrimaryMonitor()};
  if (const char* const name = glfwGetMonitorName(monitor)) result.name = name;
  glfwGetMonitorPos(monitor, &result.x, &result.y);
  if (const GLFWvidmode* const mode = glfwGetVideoMode(monitor)) {
    result.size = {.width = mode->width, .height = mode->height};
    result.refresh_rate = mode->refreshRate;
  }
  glfwGetMonitorPhysicalSize(monitor, &result.millimetres.width, &result.millimetres.height);
  float scale = 1;
  glfwGetMonitorContentScale(monitor, &scale, nullptr);
  result.scale = static_cast<double>(scale);
  return result;
}

std::vector<Monitor> described_monitors() {
  std::vector<Monitor> result;
  std::ranges::transform(glfw_monitors(), std::back_inserter(result), described);
  return result;
}

}  // namespace

class Display::Library {
 public:
  Library() : initialized_(glfwInit() == GLFW_TRUE) {
    if (!initialized_) return;
    watch_.emplace();
    known_ = described_monitors();
  }
  ~Library() {
    watch_.reset();
    if (initialized_) glfwTerminate();
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  [[nodiscard]] bool initialized() const { return initialized_; }

  [[nodiscard]] MonitorNews monitor_news() {
    const bool stirred = watch_->stirred();
    // To describe them takes a dozen questions to an X server, too much for every frame.
    if (watch_->works() && !stirred && !look_again_) return MonitorNews::Nothing;
    // GLFW hears of it on another connection, and may not have got round to it.
    look_again_ = stirred;
    std::vector<Monitor> now = described_monitors();
    if (now != known_) {
      known_ = std::move(now);
      return MonitorNews::Changed;
    }
    return stirred ? MonitorNews::Stirred : MonitorNews::Nothing;
  }

 private:
  bool initialized_;
  std::optional<MonitorWatch> watch_;
  std::vector<Monitor> known_;
  bool look_again_ = false;  // once GLFW has taken its events
};

Display::Display(std::shared_ptr<Library> library) : library_(std::move(library)) {}

Result<Display> Display::open() {
  if (const std::string done = remove_stale_window_manager(); !done.empty()) warn(done);
  auto library = std::make_shared<Library>();
  XSetErrorHandler(survive);
  if (library->initialized()) return Display{std::move(library)};
  const char* reason = nullptr;
  glfwGetError(&reason);
  return Error{fmt::format(
      "Cannot open a window, for there is no display of X11 ({}). {} `rostrum still --stops --out "
      "DIR` writes pictures without one.",
      reason == nullptr ? "no reason given" : reason, display_advice())};
}

std::string display_advice() {
  if (!environment_variable("DISPLAY") && environment_variable("WAYLAND_DISPLAY")) {
    return "This desktop is of Wayland alone, and Rostrum needs its XWayland. On Debian: sudo "
           "apt-get install xwayland, and log in again.";
  }
  return "Start it in a desktop session, or with DISPLAY set to one.";
}

std::vector<Monitor> Display::monitors() const { return described_monitors(); }

MonitorNews Display::monitor_news() const { return library_->monitor_news(); }

void Display::wait(double seconds) const {
  // Again and again, since GLFW puts Xlib's own back after some of its calls.
  XSetErrorHandler(survive);
  if (seconds <= 0) {
    glfwPollEvents();
  } else if (std::isinf(seconds)) {
    glfwWaitEvents();
  } else {
    glfwWaitEventsTimeout(seconds);
  }
}

}  // namespace rostrum::app
