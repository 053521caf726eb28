// A window among monitors: where it lies, and full screen.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <optional>

#include "window/window_place.h"
#include "window/window_state.h"

namespace rostrum::app {
namespace {

PixelRect place_of(GLFWwindow* window) {
  PixelRect place;
  glfwGetWindowPos(window, &place.x, &place.y);
  glfwGetWindowSize(window, &place.width, &place.height);
  return place;
}

GLFWmonitor* glfw_monitor(std::size_t index) {
  int count = 0;
  GLFWmonitor** const monitors = glfwGetMonitors(&count);
  return index < static_cast<std::size_t>(count) ? monitors[index] : nullptr;
}

// All of a monitor; empty where it is in no mode.
PixelRect whole(GLFWmonitor* monitor) {
  const GLFWvidmode* const mode = glfwGetVideoMode(monitor);
  if (mode == nullptr) return {};
  PixelRect area{.width = mode->width, .height = mode->height};
  glfwGetMonitorPos(monitor, &area.x, &area.y);
  return area;
}

// The part of a monitor that panels and docks leave.
PixelRect work_area(GLFWmonitor* monitor) {
  PixelRect area;
  glfwGetMonitorWorkarea(monitor, &area.x, &area.y, &area.width, &area.height);
  return area;
}

// A maximised window stays where it is for some window managers, which also maximise what is as
// large as the monitor.
void put(GLFWwindow* window, const PixelRect& place) {
  if (glfwGetWindowAttrib(window, GLFW_MAXIMIZED) == GLFW_TRUE) glfwRestoreWindow(window);
  glfwSetWindowSize(window, place.width, place.height);
  glfwSetWindowPos(window, place.x, place.y);
}

}  // namespace

void Window::set_fullscreen(std::optional<std::size_t> index) {
  if (index) {
    GLFWmonitor* const monitor = glfw_monitor(*index);
    if (monitor != nullptr && !whole(monitor).empty()) fill(monitor);
  } else if (state_->windowed) {
    GLFWwindow* const window = state_->window.get();
    GLFWmonitor* const monitor = glfwGetWindowMonitor(window);
    leave_fullscreen(monitor);
    state_->windowed.reset();
    state_->filled = {};
  }
}

// GLFW asks for the monitor by _NET_WM_FULLSCREEN_MONITORS. A window manager that does not know it
// fills the monitor that the window lies on: so the window is brought there before.
void Window::fill(GLFWmonitor* monitor) {
  GLFWwindow* const window = state_->window.get();
  GLFWmonitor* const before = glfwGetWindowMonitor(window);
  const PixelRect area = whole(monitor);
  if (before == monitor && state_->filled == area) return;
  // Its place in a window stays known over several monitors, and where one is unplugged.
  if (!state_->windowed) state_->windowed = place_of(window);
  if (before != nullptr && before != monitor) {
    leave_fullscreen(monitor);
  } else if (before == nullptr) {
    state_->windowed = brought_into(*state_->windowed, work_area(monitor));
    put(window, *state_->windowed);
  }
  state_->filled = area;
  // The mode that the monitor is in: nothing flickers, and other programs keep their places.
  const GLFWvidmode* const mode = glfwGetVideoMode(monitor);
  glfwSetWindowMonitor(window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

// Becomes a window on that monitor; with null, where the window was.
void Window::leave_fullscreen(GLFWmonitor* to) {
  PixelRect& place = *state_->windowed;
  if (to != nullptr) place = brought_into(place, work_area(to));
  glfwSetWindowMonitor(state_->window.get(), nullptr, place.x, place.y, place.width, place.height,
                       GLFW_DONT_CARE);
}

bool Window::out_of_place() const {
  if (state_->filled.empty()) return false;
  GLFWwindow* const window = state_->window.get();
  return glfwGetWindowMonitor(window) == nullptr || place_of(window) != state_->filled;
}

void Window::fill_again(std::size_t index) {
  GLFWmonitor* const monitor = glfw_monitor(index);
  if (monitor == nullptr || !state_->windowed) return;
  leave_fullscreen(monitor);
  state_->filled = {};
  set_fullscreen(index);
}

void Window::bring_to(std::size_t index) {
  GLFWmonitor* const monitor = glfw_monitor(index);
  if (monitor == nullptr) return;
  const PixelRect place = place_of(state_->window.get());
  const PixelRect brought = brought_into(place, work_area(monitor));
  if (brought != place) put(state_->window.get(), brought);
}

std::size_t Window::monitor() const {
  GLFWwindow* const window = state_->window.get();
  int count = 0;
  GLFWmonitor** const monitors = glfwGetMonitors(&count);
  std::size_t best = 0;
  long long most = 0;
  const PixelRect place = place_of(window);
  for (int i = 0; i < count; ++i) {
    if (monitors[i] == glfwGetWindowMonitor(window)) return static_cast<std::size_t>(i);
    if (const long long shared = shared_area(place, whole(monitors[i])); shared > most) {
      most = shared;
      best = static_cast<std::size_t>(i);
    }
  }
  return best;
}

double Window::refresh_rate() const {
  GLFWmonitor* const on = glfw_monitor(monitor());
  const GLFWvidmode* const mode = on == nullptr ? nullptr : glfwGetVideoMode(on);
  return mode == nullptr ? 0 : mode->refreshRate;
}

}  // namespace rostrum::app
