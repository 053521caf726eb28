// The window on the screen: its context, its events, full screen, the pointer. Knows GLFW, and
// nothing of decks.
#pragma once

#include <memory>
#include <vector>

#include "app/input.h"
#include "app/keys.h"
#include "app/options.h"
#include "gl/context_info.h"
#include "scene/result.h"

namespace rostrum::app {

// What happened while the window waited.
struct WindowEvents {
  std::vector<InputEvent> input;  // in their order
  bool pointer_moved = false;
  bool damaged = false;  // what it shows has to be drawn again, at a new size perhaps
  bool close = false;    // its close button
};

struct WindowOptions {
  PixelSize size;
  bool visible = true;  // an invisible one lends its context to what is drawn off-screen
};

// One at a time, on the main thread. Its context of OpenGL 3.3 core is current from open() on.
class Window {
 public:
  // Fails without a display and without OpenGL 3.3, saying what there is instead.
  static Result<Window> open(const WindowOptions& options);

  Window(Window&&) noexcept;
  Window& operator=(Window&&) noexcept;
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;
  ~Window();

  // Sleeps until something happens, at most so many seconds: 0 and less only looks, infinity waits
  // on.
  [[nodiscard]] WindowEvents wait(double seconds);

  // Full screen on the monitor that the largest part of the window is on, or back to the old place.
  // Does nothing if that is how it is.
  void set_fullscreen(bool fullscreen);
  void show_pointer(bool visible);

  // Of the framebuffer: on a dense screen more pixels than the window has units.
  [[nodiscard]] PixelSize framebuffer_size() const;
  // Pixels a unit of writing: 1 on a screen of the usual density.
  [[nodiscard]] double content_scale() const;
  // Of the monitor that the window is on, in hertz; 0 if nobody knows.
  [[nodiscard]] double refresh_rate() const;
  [[nodiscard]] const gl::ContextInfo& context() const;

  // Shows what was drawn.
  void swap();

 private:
  struct State;
  explicit Window(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rostrum::app
