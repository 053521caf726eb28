#include "screen.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/clock.h"
#include "gl_objects.h"

struct GLFWmonitor {
  const char* name;
  int x;
  GLFWvidmode mode;
};

struct GLFWcursor {};

struct GLFWwindow {
  int width = 0;
  int height = 0;
  int x = 0;
  int y = 0;
  GLFWmonitor* monitor = nullptr;
  int cursor = GLFW_CURSOR_NORMAL;
  double pointer_x = 0;
  double pointer_y = 0;
  EGLContext context = EGL_NO_CONTEXT;
  EGLSurface surface = EGL_NO_SURFACE;
  void* user = nullptr;
  GLFWkeyfun on_key = nullptr;
  GLFWcharfun on_character = nullptr;
  GLFWmousebuttonfun on_button = nullptr;
  GLFWcursorposfun on_move = nullptr;
  GLFWcursorenterfun on_enter = nullptr;
  GLFWscrollfun on_wheel = nullptr;
  GLFWwindowrefreshfun on_damage = nullptr;
  GLFWframebuffersizefun on_resize = nullptr;
  GLFWwindowclosefun on_close = nullptr;
};

namespace rostrum::soak {
namespace {

// GLFW is one for a whole program, and so is this.
struct Screen {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLConfig config = nullptr;
  std::vector<std::unique_ptr<GLFWwindow>> windows;
  GLFWwindow* current = nullptr;
  std::array<GLFWmonitor, 2> monitors{
      {{"MAIN", 0, {320, 180, 8, 8, 8, 60}}, {"PROJECTOR", 320, {240, 135, 8, 8, 8, 50}}}};
  std::array<GLFWmonitor*, 2> plugged{&monitors[0], &monitors[1]};
  int plugged_count = 1;
  float scale = 1;
  double skipped = 0;
  std::string clipboard;
  Driver driver;
};

Screen& screen() {
  static Screen the_screen;
  return the_screen;
}

bool open_display() {
  Screen& s = screen();
  if (s.display != EGL_NO_DISPLAY) return true;
  s.display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
  constexpr std::array<EGLint, 11> kConfig{EGL_SURFACE_TYPE,
                                           EGL_PBUFFER_BIT,
                                           EGL_RENDERABLE_TYPE,
                                           EGL_OPENGL_BIT,
                                           EGL_RED_SIZE,
                                           8,
                                           EGL_GREEN_SIZE,
                                           8,
                                           EGL_BLUE_SIZE,
                                           8,
                                           EGL_NONE};
  EGLint count = 0;
  const bool opened =
      eglInitialize(s.display, nullptr, nullptr) == EGL_TRUE &&
      eglBindAPI(EGL_OPENGL_API) == EGL_TRUE &&
      eglChooseConfig(s.display, kConfig.data(), &s.config, 1, &count) == EGL_TRUE && count == 1;
  if (!opened) s.display = EGL_NO_DISPLAY;
  return opened;
}

void make_current(GLFWwindow* window) {
  Screen& s = screen();
  s.current = window;
  if (window == nullptr) {
    eglMakeCurrent(s.display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
  } else {
    eglMakeCurrent(s.display, window->surface, window->surface, window->context);
  }
}

void make_surface(GLFWwindow& window) {
  Screen& s = screen();
  const std::array<EGLint, 5> size{EGL_WIDTH, std::max(window.width, 1), EGL_HEIGHT,
                                   std::max(window.height, 1), EGL_NONE};
  void* const before = window.surface;
  window.surface = eglCreatePbufferSurface(s.display, s.config, size.data());
  if (s.current == &window) make_current(&window);
  if (before != EGL_NO_SURFACE) eglDestroySurface(s.display, before);
}

void set_size(GLFWwindow& window, int width, int height) {
  if (window.width == width && window.height == height) return;
  window.width = width;
  window.height = height;
  make_surface(window);
  if (window.on_resize != nullptr) window.on_resize(&window, width, height);
}

double real_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void sleep(double seconds) {
  if (screen().driver.sleeps) screen().driver.sleeps(seconds);
}

}  // namespace

void drive(Driver driver) { screen().driver = std::move(driver); }
void skip(double seconds) { screen().skipped += seconds; }

std::size_t window_count() { return screen().windows.size(); }
GLFWwindow* window(std::size_t index) { return screen().windows.at(index).get(); }
app::PixelSize size_of(GLFWwindow* window) {
  return {.width = window->width, .height = window->height};
}

void press(GLFWwindow* window, int key, int modifiers, unsigned character) {
  if (window->on_key != nullptr) window->on_key(window, key, 0, GLFW_PRESS, modifiers);
  if (character != 0 && window->on_character != nullptr) window->on_character(window, character);
  if (window->on_key != nullptr) window->on_key(window, key, 0, GLFW_RELEASE, modifiers);
}

void move_pointer(GLFWwindow* window, double x, double y) {
  window->pointer_x = x;
  window->pointer_y = y;
  if (window->on_move != nullptr) window->on_move(window, x, y);
}

void leave(GLFWwindow* window) {
  if (window->on_enter != nullptr) window->on_enter(window, GLFW_FALSE);
}

void press_button(GLFWwindow* window, int button, bool down, int modifiers) {
  if (window->on_button == nullptr) return;
  window->on_button(window, button, down ? GLFW_PRESS : GLFW_RELEASE, modifiers);
}

void turn_wheel(GLFWwindow* window, double x, double y) {
  if (window->on_wheel != nullptr) window->on_wheel(window, x, y);
}

void close(GLFWwindow* window) {
  if (window->on_close != nullptr) window->on_close(window);
}

void damage(GLFWwindow* window) {
  if (window->on_damage != nullptr) window->on_damage(window);
}

void resize(GLFWwindow* window, app::PixelSize size) {
  if (window->monitor == nullptr) set_size(*window, size.width, size.height);
}

void plug_second_monitor(bool plugged) {
  Screen& s = screen();
  s.plugged_count = plugged ? 2 : 1;
  if (plugged) return;
  for (const auto& window : s.windows) {
    if (window->monitor == &s.monitors[1]) {
      window->monitor = nullptr;  // as GLFW leaves one whose monitor goes
      set_size(*window, 240, 135);
    }
  }
}

void set_scale(float scale) { screen().scale = scale; }

}  // namespace rostrum::soak

namespace rostrum::app {

double clock_seconds() { return soak::real_seconds() + soak::screen().skipped; }

double calendar_seconds() { return 1.8e9 + clock_seconds(); }

WallTime wall_time() {
  const auto minutes = static_cast<long>(clock_seconds() / 60);
  return {.hour = static_cast<int>(minutes / 60 % 24),
          .minute = static_cast<int>(minutes % 60),
          .seconds_to_next = 60 - std::fmod(clock_seconds(), 60)};
}

}  // namespace rostrum::app

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
