// The display in memory has two sides: screen.cpp is the person's, and glfw.cpp the program's.
#pragma once

#include <EGL/egl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "screen.h"

struct GLFWmonitor {
  const char* name;
  int x;
  GLFWvidmode mode;
};

struct GLFWcursor {
  int shape;  // GLFW_IBEAM_CURSOR and so on
};

struct GLFWwindow {
  int width = 0;
  int height = 0;
  int x = 0;
  int y = 0;
  GLFWmonitor* monitor = nullptr;
  int cursor_mode = GLFW_CURSOR_NORMAL;
  int cursor_shape = GLFW_ARROW_CURSOR;
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

namespace rostrum::memory {

// GLFW is one for a whole program, and so is this.
struct Screen {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLConfig config = nullptr;
  std::vector<std::unique_ptr<GLFWwindow>> windows;
  GLFWwindow* current = nullptr;
  std::array<GLFWmonitor, 2> monitors{
      {{"MAIN", 0, {1280, 720, 8, 8, 8, 60}}, {"PROJECTOR", 1280, {1280, 720, 8, 8, 8, 60}}}};
  std::array<GLFWmonitor*, 2> plugged{&monitors[0], &monitors[1]};
  int plugged_count = 1;
  PixelSize largest_window{.width = 1280, .height = 720};
  float scale = 1;
  std::string clipboard;
  Driver driver;
};

Screen& screen();

// Opens EGL's display; false if there is none.
[[nodiscard]] bool open_display();
// Null makes none current.
void make_current(GLFWwindow* window);
// Makes the surface that the window is drawn to, of its present size.
void make_surface(GLFWwindow& window);
void set_size(GLFWwindow& window, int width, int height);
// The clock calls this instead of sleeping.
void sleep(double seconds);

}  // namespace rostrum::memory
