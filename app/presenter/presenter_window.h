// The window of the speaker's view. Its context shares textures with the show's, which draws what
// is shown here.
#pragma once

#include <memory>

#include "gl/fence.h"
#include "render/canvas.h"
#include "window/window.h"

namespace rostrum::app {

// The show's window must outlive it, and its context is the current one before and after each call.
class PresenterWindow {
 public:
  static Result<std::unique_ptr<PresenterWindow>> open(const Display& display, Window& show);

  PresenterWindow(const PresenterWindow&) = delete;
  PresenterWindow& operator=(const PresenterWindow&) = delete;
  ~PresenterWindow() = default;

  [[nodiscard]] Window& window() { return window_; }
  [[nodiscard]] const Window& window() const { return window_; }

  // Shows that picture, which the show's context has drawn, from the window's lower left corner on.
  void show(const render::Canvas& picture);
  // To be called before the picture that was shown last is drawn into again or goes: what the
  // show's context draws from then on comes after the window's copy of it. Does not wait itself.
  void before_drawing();

 private:
  PresenterWindow(Window window, Window& show);

  Window window_;
  Window* show_;
  gl::Fence copied_;  // in the window's context, after the copy
};

}  // namespace rostrum::app
