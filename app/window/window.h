// A window on the screen: its context, its events, full screen, the pointer. Knows GLFW, and
// nothing of decks.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "base/pixel_size.h"
#include "base/result.h"
#include "gl/context_info.h"
#include "show/input/input.h"
#include "show/input/keys.h"
#include "show/input/pointer_shape.h"
#include "window/display.h"

struct GLFWmonitor;

namespace rostrum::app {

// What happened to a window.
struct WindowEvents {
  std::vector<InputEvent> input;  // in their order
  bool pointer_moved = false;
  bool damaged = false;  // what it shows has to be drawn again, at a new size perhaps
  bool close = false;    // its close button
};

struct WindowOptions {
  PixelSize size;
  bool visible = true;  // an invisible one lends its context to what is drawn off-screen
  const char* title = "Rostrum";
  const char* window_class = "rostrum";  // X11's; fixed, so that capture programs and rules find it
  // The frames of one window alone may wait for the display: those of two would wait in turns.
  bool waits_for_display = true;
};

// On the main thread. Each has a context of OpenGL 3.3 core, which is current once it was opened.
class Window {
 public:
  // Fails without OpenGL 3.3, saying what there is instead.
  static Result<Window> open(const Display& display, const WindowOptions& options);
  // Its context shares textures and buffers with the other window's, which must outlive it.
  static Result<Window> open_beside(const Display& display, const WindowOptions& options,
                                    const Window& other);

  Window(Window&&) noexcept;
  Window& operator=(Window&&) noexcept;
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;
  ~Window();

  // What happened since it was last asked; Display::wait makes things happen.
  [[nodiscard]] WindowEvents take_events();
  [[nodiscard]] bool has_events() const;

  // Fills that monitor, an index into Display::monitors(), in the mode that it is in; without one,
  // becomes a window again, on the same monitor. Does nothing if that is how it is. A window
  // manager may take its time, or know better: out_of_place() tells.
  void set_fullscreen(std::optional<std::size_t> monitor);
  // True if it is to fill a monitor and does not lie on it.
  [[nodiscard]] bool out_of_place() const;
  // Fills that monitor from a window on it once more, for a window manager that did not heed it.
  void fill_again(std::size_t monitor);
  // Brings it onto that monitor, in the middle, unless it lies there already. Not for full screen.
  void bring_to(std::size_t monitor);
  void take_keyboard();
  void show_pointer(bool visible);
  void shape_pointer(PointerShape shape);

  // The monitor that shows most of it, an index into Display::monitors(); 0 where there is none.
  [[nodiscard]] std::size_t monitor() const;
  // The framebuffer's size in pixels; larger than the window's size in units on a dense screen.
  [[nodiscard]] PixelSize framebuffer_size() const;
  // Pixels a unit of writing: 1 on a screen of the usual density.
  [[nodiscard]] double content_scale() const;
  // The refresh rate of the monitor that the window is on, in hertz; 0 if nobody knows.
  [[nodiscard]] double refresh_rate() const;
  [[nodiscard]] const gl::ContextInfo& context() const;

  void make_current();

  // Shows what was drawn.
  void swap();

 private:
  struct State;
  static Result<Window> open(const Display& display, const WindowOptions& options,
                             const Window* other);
  explicit Window(std::unique_ptr<State> state);
  void fill(GLFWmonitor* monitor);
  void leave_fullscreen(GLFWmonitor* to);
  std::unique_ptr<State> state_;
};

}  // namespace rostrum::app
