#include "window/display.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <X11/Xlib.h>
#undef Status  // which is a name of ours, too
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

#include "system/environment.h"
#include "system/non_fatal.h"
#include "system/warn.h"

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
  float scale = 1;
  glfwGetMonitorContentScale(monitor, &scale, nullptr);
  result.scale = static_cast<double>(scale);
  return result;
}

std::vector<const void*> identities() {
  const auto monitors = glfw_monitors();
  return {monitors.begin(), monitors.end()};
}

}  // namespace

class Display::Library {
 public:
  Library() : initialized_(glfwInit() == GLFW_TRUE) {}
  ~Library() {
    if (initialized_) glfwTerminate();
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  [[nodiscard]] bool initialized() const { return initialized_; }

 private:
  bool initialized_;
};

Display::Display(std::shared_ptr<const Library> library)
    : library_(std::move(library)), known_(identities()) {}

Result<Display> Display::open() {
  auto library = std::make_shared<const Library>();
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

std::vector<Monitor> Display::monitors() const {
  std::vector<Monitor> result;
  std::ranges::transform(glfw_monitors(), std::back_inserter(result), described);
  return result;
}

bool Display::monitors_changed() {
  std::vector<const void*> now = identities();
  return std::exchange(known_, std::move(now)) != identities();
}

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
