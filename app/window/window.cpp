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
#include "window/glfw_handles.h"
#include "window/window_input.h"
#include "window/window_place.h"

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

struct Window::State {
  explicit State(Display on) : display(std::move(on)) {}

  Display display;      // before the window, which must go first
  WindowHandle window;  // null only while open() fails
  gl::ContextInfo context;
  PointerShape shape = PointerShape::Arrow;
  CursorHandle cursor;  // of that shape
  PressCollector presses;
  WindowEvents events;
  std::optional<PixelRect> windowed;  // in full screen: its place when that is over
  PixelRect filled;                   // in full screen: what it is to lie on; else empty
  double pointer_x = 0;               // where it was last, in units of the window
  double pointer_y = 0;

  // A key whose character has not come by then types none.
  void happened(const InputEvent& event) {
    complete_press();
    events.input.push_back(event);
  }
  void complete_press() {
    if (const auto press = presses.take_key()) events.input.emplace_back(*press);
  }
  void pointer_moved(double x, double y, double pixels) {
    pointer_x = x;
    pointer_y = y;
    events.pointer_moved = true;
    happened(PointerMoved{.x = x * pixels, .y = y * pixels});
  }
};

namespace {

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

double Window::refresh_rate() const {
  GLFWmonitor* const on = glfw_monitor(monitor());
  const GLFWvidmode* const mode = on == nullptr ? nullptr : glfwGetVideoMode(on);
  return mode == nullptr ? 0 : mode->refreshRate;
}

const gl::ContextInfo& Window::context() const { return state_->context; }

void Window::make_current() { glfwMakeContextCurrent(state_->window.get()); }

void Window::swap() { glfwSwapBuffers(state_->window.get()); }

}  // namespace rostrum::app
