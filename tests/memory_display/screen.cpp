#include "screen.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <algorithm>
#include <array>
#include <utility>

#include "screen_parts.h"

namespace rostrum::memory {

Screen& screen() {
  static Screen the_screen;
  return the_screen;
}

bool open_display() {
  Screen& s = screen();
  // EGL keeps the API for each thread.
  if (s.display != EGL_NO_DISPLAY) return eglBindAPI(EGL_OPENGL_API) == EGL_TRUE;
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
  std::array<EGLConfig, 64> found{};
  EGLint count = 0;
  const bool initialized =
      eglInitialize(s.display, nullptr, nullptr) == EGL_TRUE &&
      eglBindAPI(EGL_OPENGL_API) == EGL_TRUE &&
      eglChooseConfig(s.display, kConfig.data(), found.data(), found.size(), &count) == EGL_TRUE;
  // Those of more bits come first, and no projector has them.
  const auto* const config = std::find_if(found.begin(), found.begin() + count, [&](EGLConfig one) {
    EGLint bits = 0;
    return eglGetConfigAttrib(s.display, one, EGL_RED_SIZE, &bits) == EGL_TRUE && bits == 8;
  });
  const bool opened = initialized && config != found.begin() + count;
  if (opened) s.config = *config;
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

void sleep(double seconds) {
  if (screen().driver.sleeps) screen().driver.sleeps(seconds);
}

void drive(Driver driver) { screen().driver = std::move(driver); }

void set_monitors(const Monitors& monitors) {
  Screen& s = screen();
  s.largest_window = monitors.largest_window;
  for (std::size_t i = 0; i < s.monitors.size(); ++i) {
    s.monitors[i].mode = {monitors.sizes[i].width, monitors.sizes[i].height, 8, 8, 8,
                          monitors.rates[i]};
  }
  s.monitors[1].x = monitors.sizes[0].width;
}

void plug_second_monitor(bool plugged) {
  Screen& s = screen();
  s.plugged_count = plugged ? 2 : 1;
  if (plugged) return;
  for (const auto& window : s.windows) {
    if (window->monitor == &s.monitors[1]) {
      window->monitor = nullptr;  // as GLFW leaves one whose monitor goes
      set_size(*window, s.largest_window.width, s.largest_window.height);
    }
  }
}

void set_scale(float scale) { screen().scale = scale; }

std::size_t window_count() { return screen().windows.size(); }
GLFWwindow* window(std::size_t index) { return screen().windows.at(index).get(); }

Geometry geometry_of(GLFWwindow* window) {
  return {.x = window->x, .y = window->y, .size = size_of(window)};
}
PixelSize size_of(GLFWwindow* window) { return {.width = window->width, .height = window->height}; }
bool fullscreen(GLFWwindow* window) { return window->monitor != nullptr; }
bool pointer_visible(GLFWwindow* window) { return window->cursor_mode == GLFW_CURSOR_NORMAL; }

app::PointerShape pointer_shape(GLFWwindow* window) {
  switch (window->cursor_shape) {
    case GLFW_IBEAM_CURSOR:
      return app::PointerShape::Text;
    case GLFW_HRESIZE_CURSOR:
      return app::PointerShape::ResizeAcross;
    case GLFW_VRESIZE_CURSOR:
      return app::PointerShape::ResizeUpDown;
    default:
      return app::PointerShape::Arrow;
  }
}

void press(GLFWwindow* window, int key, int modifiers, unsigned character, int scancode) {
  if (window->on_key != nullptr) window->on_key(window, key, scancode, GLFW_PRESS, modifiers);
  if (character != 0 && window->on_character != nullptr) window->on_character(window, character);
  if (window->on_key != nullptr) window->on_key(window, key, scancode, GLFW_RELEASE, modifiers);
}

void repeat(GLFWwindow* window, int key, int modifiers, unsigned character) {
  if (window->on_key != nullptr) window->on_key(window, key, 0, GLFW_REPEAT, modifiers);
  if (character != 0 && window->on_character != nullptr) window->on_character(window, character);
}

void set_key(GLFWwindow* window, int key, bool down, int modifiers) {
  if (window->on_key == nullptr) return;
  window->on_key(window, key, 0, down ? GLFW_PRESS : GLFW_RELEASE, modifiers);
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

void resize(GLFWwindow* window, PixelSize size) {
  if (window->monitor == nullptr) set_size(*window, size.width, size.height);
}

}  // namespace rostrum::memory
