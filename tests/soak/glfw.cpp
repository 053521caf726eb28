// GLFW's functions, on a display in memory.
#include <array>
#include <cmath>
#include <utility>

#include "gl_objects.h"
#include "screen_parts.h"

extern "C" {

namespace soak = rostrum::soak;

int glfwInit() { return soak::open_display() ? GLFW_TRUE : GLFW_FALSE; }
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
  soak::Screen& s = soak::screen();
  // Small ones are drawn faster.
  auto window = std::make_unique<GLFWwindow>();
  window->width = std::min(width, 240);
  window->height = std::min(height, 150);
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
  soak::make_surface(*window);
  s.windows.push_back(std::move(window));
  return s.windows.back().get();
}

void glfwDestroyWindow(GLFWwindow* window) {
  soak::Screen& s = soak::screen();
  if (s.current == window) soak::make_current(nullptr);
  eglDestroySurface(s.display, window->surface);
  eglDestroyContext(s.display, window->context);
  std::erase_if(s.windows, [&](const auto& one) { return one.get() == window; });
}

void glfwMakeContextCurrent(GLFWwindow* window) { soak::make_current(window); }
void glfwSwapInterval(int) {}
void glfwSwapBuffers(GLFWwindow* window) {
  if (soak::screen().driver.shows) soak::screen().driver.shows(window);
}
GLFWglproc glfwGetProcAddress(const char* name) {
  return soak::counting(name, eglGetProcAddress(name));
}

void glfwPollEvents() { soak::sleep(0); }
void glfwWaitEvents() { soak::sleep(HUGE_VAL); }
void glfwWaitEventsTimeout(double seconds) { soak::sleep(seconds); }

void glfwGetFramebufferSize(GLFWwindow* window, int* width, int* height) {
  if (width != nullptr) *width = window->width;
  if (height != nullptr) *height = window->height;
}
void glfwGetWindowSize(GLFWwindow* window, int* width, int* height) {
  glfwGetFramebufferSize(window, width, height);
}
void glfwSetWindowSize(GLFWwindow* window, int width, int height) {
  soak::set_size(*window, width, height);
}
void glfwGetWindowPos(GLFWwindow* window, int* x, int* y) {
  *x = window->x;
  *y = window->y;
}
void glfwSetWindowPos(GLFWwindow* window, int x, int y) {
  window->x = x;
  window->y = y;
}
void glfwGetWindowContentScale(GLFWwindow*, float* x, float* y) {
  if (x != nullptr) *x = soak::screen().scale;
  if (y != nullptr) *y = soak::screen().scale;
}
GLFWmonitor* glfwGetWindowMonitor(GLFWwindow* window) { return window->monitor; }
void glfwSetWindowMonitor(GLFWwindow* window, GLFWmonitor* monitor, int x, int y, int width,
                          int height, int) {
  window->monitor = monitor;
  glfwSetWindowPos(window, monitor == nullptr ? x : monitor->x, y);
  soak::set_size(*window, width, height);
}

GLFWmonitor** glfwGetMonitors(int* count) {
  *count = soak::screen().plugged_count;
  return soak::screen().plugged.data();
}
GLFWmonitor* glfwGetPrimaryMonitor() { return soak::screen().plugged[0]; }
const char* glfwGetMonitorName(GLFWmonitor* monitor) { return monitor->name; }
void glfwGetMonitorPos(GLFWmonitor* monitor, int* x, int* y) {
  *x = monitor->x;
  *y = 0;
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

int glfwGetInputMode(GLFWwindow* window, int) { return window->cursor; }
void glfwSetInputMode(GLFWwindow* window, int, int value) { window->cursor = value; }
void glfwGetCursorPos(GLFWwindow* window, double* x, double* y) {
  *x = window->pointer_x;
  *y = window->pointer_y;
}
GLFWcursor* glfwCreateStandardCursor(int) { return new GLFWcursor; }
void glfwDestroyCursor(GLFWcursor* cursor) { delete cursor; }
void glfwSetCursor(GLFWwindow*, GLFWcursor*) {}
const char* glfwGetKeyName(int, int) { return nullptr; }
const char* glfwGetClipboardString(GLFWwindow*) { return soak::screen().clipboard.c_str(); }
void glfwSetClipboardString(GLFWwindow*, const char* text) { soak::screen().clipboard = text; }

}  // extern "C"
