#include "window/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/pixel_rect.h"
#include "system/non_fatal.h"
#include "window/window_state.h"

namespace rostrum::app {
namespace {

// None where the display has no such shape, and for the arrow: then it is the display's own.
CursorHandle create_cursor(PointerShape shape) {
  switch (shape) {
    case PointerShape::Arrow:
      break;
    case PointerShape::Text:
      return CursorHandle{glfwCreateStandardCursor(GLFW_IBEAM_CURSOR)};
    case PointerShape::ResizeAcross:
      return CursorHandle{glfwCreateStandardCursor(GLFW_HRESIZE_CURSOR)};
    case PointerShape::ResizeUpDown:
      return CursorHandle{glfwCreateStandardCursor(GLFW_VRESIZE_CURSOR)};
  }
  return nullptr;
}

std::string last_error() {
  const char* description = nullptr;
  return glfwGetError(&description) == GLFW_NO_ERROR ? "no reason given" : description;
}

WindowHandle create_window(const WindowOptions& options, GLFWwindow* shared) {
  glfwWindowHintString(GLFW_X11_CLASS_NAME, options.window_class);
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, options.window_class);
  // A show goes on when another window takes the keyboard.
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  return WindowHandle{
      glfwCreateWindow(options.size.width, options.size.height, options.title, nullptr, shared)};
}

// Why there is no context of OpenGL 3.3, naming what there is.
std::string missing_opengl(std::string_view reason) {
  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  const WindowHandle window = create_window({.size = {.width = 64, .height = 64}}, nullptr);
  std::string found = "none at all";
  if (window) {
    glfwMakeContextCurrent(window.get());
    found = gl::name_of_context(glfwGetProcAddress);
  }
  return fmt::format(
      "Rostrum needs OpenGL 3.3, and this display has {} ({}). A newer graphics driver may help; "
      "LIBGL_ALWAYS_SOFTWARE=1 draws without the graphics card.",
      found, reason);
}

// The collector and the events of the window that a callback is for. State is private to Window, so
// the callbacks, which are plain functions, are made within open().
template <class State>
State& state_of(GLFWwindow* window) {
  return *static_cast<State*>(glfwGetWindowUserPointer(window));
}

// The pointer's place is told in units of the window.
double pixels_per_unit(GLFWwindow* window) {
  int units = 0;
  int pixels = 0;
  glfwGetWindowSize(window, &units, nullptr);
  glfwGetFramebufferSize(window, &pixels, nullptr);
  return units > 0 ? static_cast<double>(pixels) / units : 1.0;
}

// GLFW is C, and what a callback throws would go through it: what cannot be kept is lost.
template <class State, class Take>
void tell(GLFWwindow* window, const Take& take) noexcept {
  (void)guarded([&] { take(state_of<State>(window)); });
}

template <class State>
void listen(GLFWwindow* window, State* state) {
  glfwSetWindowUserPointer(window, state);
  glfwSetKeyCallback(window, [](GLFWwindow* w, int key, int scancode, int action, int modifiers) {
    tell<State>(w, [=](State& s) {
      s.happened(KeyChanged{
          .key = key, .down = action != GLFW_RELEASE, .modifiers = modifiers_of(modifiers)});
      s.presses.key(key, scancode, action, modifiers);
    });
  });
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned int character) {
    tell<State>(w, [=](State& s) {
      s.events.input.emplace_back(CharacterTyped{character});
      s.events.input.emplace_back(s.presses.character(character));
    });
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int modifiers) {
    tell<State>(w, [=](State& s) {
      s.happened(ButtonChanged{
          .button = button, .down = action == GLFW_PRESS, .modifiers = modifiers_of(modifiers)});
    });
  });
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
    tell<State>(w, [=](State& s) { s.pointer_moved(x, y, pixels_per_unit(w)); });
  });
  glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
    if (entered == GLFW_FALSE) tell<State>(w, [](State& s) { s.happened(PointerLeft{}); });
  });
  glfwSetScrollCallback(window, [](GLFWwindow* w, double x, double y) {
    tell<State>(w, [=](State& s) { s.happened(WheelTurned{.x = x, .y = y}); });
  });
  glfwSetWindowRefreshCallback(window,
                               [](GLFWwindow* w) { state_of<State>(w).events.damaged = true; });
  glfwSetFramebufferSizeCallback(
      window, [](GLFWwindow* w, int, int) { state_of<State>(w).events.damaged = true; });
  glfwSetWindowCloseCallback(window, [](GLFWwindow* w) { state_of<State>(w).events.close = true; });
}

}  // namespace

Result<Window> Window::open(const Display& display, const WindowOptions& options) {
  return open(display, options, nullptr);
}

Result<Window> Window::open_beside(const Display& display, const WindowOptions& options,
                                   const Window& other) {
  return open(display, options, &other);
}

Result<Window> Window::open(const Display& display, const WindowOptions& options,
                            const Window* other) {
  auto state = std::make_unique<State>(display);
  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_VISIBLE, options.visible ? GLFW_TRUE : GLFW_FALSE);
  state->window = create_window(options, other == nullptr ? nullptr : other->state_->window.get());
  if (!state->window) return Error{missing_opengl(last_error())};

  glfwMakeContextCurrent(state->window.get());
  const auto loaded = guarded([&] { state->context = gl::load_context(glfwGetProcAddress); });
  if (!loaded) return loaded.error();
  // Against tearing, where the display heeds it; frames are paced without it (pacer.h).
  glfwSwapInterval(options.waits_for_display ? 1 : 0);
  listen(state->window.get(), state.get());
  return Window{std::move(state)};
}

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

WindowEvents Window::take_events() {
  state_->complete_press();
  return std::exchange(state_->events, {});
}

bool Window::has_events() const { return !state_->events.input.empty(); }

void Window::take_keyboard() { glfwFocusWindow(state_->window.get()); }

void Window::show_pointer(bool visible) {
  const int mode = visible ? GLFW_CURSOR_NORMAL : GLFW_CURSOR_HIDDEN;
  GLFWwindow* const window = state_->window.get();
  if (glfwGetInputMode(window, GLFW_CURSOR) == mode) return;
  glfwSetInputMode(window, GLFW_CURSOR, mode);
  // GLFW has looked where the pointer is now and will not tell of a move that led there, so that
  // a click after it would count where the pointer was before.
  double x = 0;
  double y = 0;
  glfwGetCursorPos(window, &x, &y);
  if (x != state_->pointer_x || y != state_->pointer_y) {
    state_->pointer_moved(x, y, pixels_per_unit(window));
  }
}

void Window::shape_pointer(PointerShape shape) {
  if (shape == state_->shape) return;
  state_->shape = shape;
  CursorHandle cursor = create_cursor(shape);
  glfwSetCursor(state_->window.get(), cursor.get());
  state_->cursor = std::move(cursor);  // the old one goes once it is not seen any more
}

PixelSize Window::framebuffer_size() const {
  PixelSize size;
  glfwGetFramebufferSize(state_->window.get(), &size.width, &size.height);
  return size;
}

double Window::content_scale() const {
  float scale = 1;
  glfwGetWindowContentScale(state_->window.get(), &scale, nullptr);
  return std::clamp(static_cast<double>(scale), 0.5, 8.0);
}

const gl::ContextInfo& Window::context() const { return state_->context; }

void Window::make_current() { glfwMakeContextCurrent(state_->window.get()); }

void Window::swap() { glfwSwapBuffers(state_->window.get()); }

}  // namespace rostrum::app
