// GLFW's functions work on a display in memory.
#include <array>
#include <cmath>
#include <utility>

#include "screen_parts.h"

extern "C" {

namespace memory = rostrum::memory;

int glfwInit() { return memory::open_display() ? GLFW_TRUE : GLFW_FALSE; }
void glfwTerminate() {}
const char* glfwGetVersionString() { return "in memory"; }
int glfwGetError(const char** description) {
  if (description != nullptr) *description = nullptr;
  return GLFW_NO_ERROR;
}
void glfwDefaultWindowHints() {}
void glfwWindowHint(int, int) {}
void glfwWindowHintString(int, const char*) {}

GLFWwindow* glfwCreateWindow(int width, int height, const char*, GLFWmonitor*, GLFWwindow* share) {
  memory::Screen& s = memory::screen();
  auto window = std::make_unique<GLFWwindow>();
  window->width = std::min(width, s.largest_window.width);
  window->height = std::min(height, s.largest_window.height);
  constexpr std::array<EGLint, 9> kVersion{EGL_CONTEXT_OPENGL_DEBUG,
                                           EGL_TRUE,
                                           EGL_CONTEXT_MAJOR_VERSION,
                                           3,
                                           EGL_CONTEXT_MINOR_VERSION,
                                           3,
                                           EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                           EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                           EGL_NONE};
  window->context = eglCreateContext(
      s.display, s.config, share == nullptr ? EGL_NO_CONTEXT : share->context, kVersion.data());
  if (window->context == EGL_NO_CONTEXT) return nullptr;
  memory::make_surface(*window);
  s.windows.push_back(std::move(window));
  return s.windows.back().get();
}

void glfwDestroyWindow(GLFWwindow* window) {
  memory::Screen& s = memory::screen();
  if (s.current == window) memory::make_current(nullptr);
  eglDestroySurface(s.display, window->surface);
  eglDestroyContext(s.display, window->context);
  std::erase_if(s.windows, [&](const auto& one) { return one.get() == window; });
}

void glfwMakeContextCurrent(GLFWwindow* window) { memory::make_current(window); }
void glfwSwapInterval(int) {}
void glfwSwapBuffers(GLFWwindow* window) {
  if (memory::screen().driver.shows) memory::screen().driver.shows(window);
}
GLFWglproc glfwGetProcAddress(const char* name) {
  const GLFWglproc drivers = eglGetProcAddress(name);
  const auto& loads = memory::screen().driver.loads;
  return loads ? loads(name, drivers) : drivers;
}

void glfwPollEvents() { memory::sleep(0); }
void glfwWaitEvents() { memory::sleep(HUGE_VAL); }
void glfwWaitEventsTimeout(double seconds) { memory::sleep(seconds); }

void glfwGetFramebufferSize(GLFWwindow* window, int* width, int* height) {
  if (width != nullptr) *width = window->width;
  if (height != nullptr) *height = window->height;
}
void glfwGetWindowSize(GLFWwindow* window, int* width, int* height) {
  glfwGetFramebufferSize(window, width, height);
}
void glfwSetWindowSize(GLFWwindow* window, int width, int height) {
  memory::set_size(*window, width, height);
}
void glfwGetWindowPos(GLFWwindow* window, int* x, int* y) {
  *x = window->x;
  *y = window->y;
}
void glfwSetWindowPos(GLFWwindow* window, int x, int y) {
  window->x = x;
  window->y = y;
}
// A window in memory is never maximised, minimised or behind another one.
int glfwGetWindowAttrib(GLFWwindow*, int attribute) {
  return attribute == GLFW_FOCUSED || attribute == GLFW_VISIBLE ? GLFW_TRUE : GLFW_FALSE;
}
void glfwRestoreWindow(GLFWwindow*) {}
void glfwFocusWindow(GLFWwindow*) {}
void glfwGetWindowContentScale(GLFWwindow*, float* x, float* y) {
  if (x != nullptr) *x = memory::screen().scale;
  if (y != nullptr) *y = memory::screen().scale;
}
GLFWmonitor* glfwGetWindowMonitor(GLFWwindow* window) { return window->monitor; }
void glfwSetWindowMonitor(GLFWwindow* window, GLFWmonitor* monitor, int x, int y, int width,
                          int height, int) {
  window->monitor = monitor;
  glfwSetWindowPos(window, monitor == nullptr ? x : monitor->x, y);
  memory::set_size(*window, width, height);
}

GLFWmonitor** glfwGetMonitors(int* count) {
  *count = memory::screen().plugged_count;
  return memory::screen().plugged.data();
}
// There is no X server.
struct _XDisplay;  // NOLINT(bugprone-reserved-identifier): Xlib's name for its Display
_XDisplay* glfwGetX11Display() { return nullptr; }

GLFWmonitor* glfwGetPrimaryMonitor() { return memory::screen().plugged[0]; }
const char* glfwGetMonitorName(GLFWmonitor* monitor) { return monitor->name; }
void glfwGetMonitorPos(GLFWmonitor* monitor, int* x, int* y) {
  *x = monitor->x;
  *y = 0;
}
void glfwGetMonitorPhysicalSize(GLFWmonitor*, int* width, int* height) {
  *width = 340;  // millimetres
  *height = 190;
}
void glfwGetMonitorWorkarea(GLFWmonitor* monitor, int* x, int* y, int* width, int* height) {
  glfwGetMonitorPos(monitor, x, y);
  *width = monitor->mode.width;
  *height = monitor->mode.height;
}
void glfwGetMonitorContentScale(GLFWmonitor*, float* x, float* y) {
  glfwGetWindowContentScale(nullptr, x, y);
}
const GLFWvidmode* glfwGetVideoMode(GLFWmonitor* monitor) { return &monitor->mode; }

void glfwSetWindowUserPointer(GLFWwindow* window, void* user) { window->user = user; }
void* glfwGetWindowUserPointer(GLFWwindow* window) { return window->user; }
GLFWkeyfun glfwSetKeyCallback(GLFWwindow* window, GLFWkeyfun callback) {
  return std::exchange(window->on_key, callback);
}
GLFWcharfun glfwSetCharCallback(GLFWwindow* window, GLFWcharfun callback) {
  return std::exchange(window->on_character, callback);
}
GLFWmousebuttonfun glfwSetMouseButtonCallback(GLFWwindow* window, GLFWmousebuttonfun callback) {
  return std::exchange(window->on_button, callback);
}
GLFWcursorposfun glfwSetCursorPosCallback(GLFWwindow* window, GLFWcursorposfun callback) {
  return std::exchange(window->on_move, callback);
}
GLFWcursorenterfun glfwSetCursorEnterCallback(GLFWwindow* window, GLFWcursorenterfun callback) {
  return std::exchange(window->on_enter, callback);
}
GLFWscrollfun glfwSetScrollCallback(GLFWwindow* window, GLFWscrollfun callback) {
  return std::exchange(window->on_wheel, callback);
}
GLFWwindowrefreshfun glfwSetWindowRefreshCallback(GLFWwindow* window,
                                                  GLFWwindowrefreshfun callback) {
  return std::exchange(window->on_damage, callback);
}
GLFWframebuffersizefun glfwSetFramebufferSizeCallback(GLFWwindow* window,
                                                      GLFWframebuffersizefun callback) {
  return std::exchange(window->on_resize, callback);
}
GLFWwindowclosefun glfwSetWindowCloseCallback(GLFWwindow* window, GLFWwindowclosefun callback) {
  return std::exchange(window->on_close, callback);
}

int glfwGetInputMode(GLFWwindow* window, int) { return window->cursor_mode; }
void glfwSetInputMode(GLFWwindow* window, int, int value) { window->cursor_mode = value; }
void glfwGetCursorPos(GLFWwindow* window, double* x, double* y) {
  *x = window->pointer_x;
  *y = window->pointer_y;
}
GLFWcursor* glfwCreateStandardCursor(int shape) { return new GLFWcursor{shape}; }
void glfwDestroyCursor(GLFWcursor* cursor) { delete cursor; }
void glfwSetCursor(GLFWwindow* window, GLFWcursor* cursor) {
  window->cursor_shape = cursor == nullptr ? GLFW_ARROW_CURSOR : cursor->shape;
}
const char* glfwGetKeyName(int, int) { return nullptr; }
const char* glfwGetClipboardString(GLFWwindow*) { return memory::screen().clipboard.c_str(); }
void glfwSetClipboardString(GLFWwindow*, const char* text) { memory::screen().clipboard = text; }

}  // extern "C"
