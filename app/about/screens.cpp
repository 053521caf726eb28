#include "app/about/screens.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <cstdlib>
#include <span>

namespace rostrum::app {
namespace {

std::string variable(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets any
  return value == nullptr || *value == 0 ? std::string{"not set"} : value;
}

struct Library {
  ~Library() { glfwTerminate(); }
};

}  // namespace

Result<Screens> look_at_screens() {
  if (glfwInit() != GLFW_TRUE) {
    const char* reason = nullptr;
    glfwGetError(&reason);
    return Error{fmt::format("none; DISPLAY is {} ({})", variable("DISPLAY"),
                             reason == nullptr ? "no reason given" : reason)};
  }
  const Library library;
  // Debian's GLFW 3.3 speaks X11, which a Wayland desktop offers too.
  Screens screens{.display = fmt::format("X11, DISPLAY={}", variable("DISPLAY")), .screens = {}};
  int count = 0;
  GLFWmonitor** const monitors = glfwGetMonitors(&count);
  for (GLFWmonitor* const monitor : std::span(monitors, static_cast<std::size_t>(count))) {
    const GLFWvidmode* const mode = glfwGetVideoMode(monitor);
    if (mode == nullptr) continue;
    Screen screen{.name = glfwGetMonitorName(monitor),
                  .width = mode->width,
                  .height = mode->height,
                  .refresh_rate = mode->refreshRate};
    glfwGetMonitorPos(monitor, &screen.x, &screen.y);
    screens.screens.push_back(std::move(screen));
  }
  return screens;
}

}  // namespace rostrum::app
