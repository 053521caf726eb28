// Owners of what GLFW makes.
#pragma once

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <memory>

namespace rostrum::app {

struct DestroyWindow {
  void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, DestroyWindow>;

struct DestroyCursor {
  void operator()(GLFWcursor* cursor) const { glfwDestroyCursor(cursor); }
};
using CursorHandle = std::unique_ptr<GLFWcursor, DestroyCursor>;

}  // namespace rostrum::app
