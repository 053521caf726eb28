#include "presenter/presenter_window.h"

#include <utility>

#include "gl/fence.h"
#include "gl/framebuffer.h"

namespace rostrum::app {
namespace {

constexpr PixelSize kSize{.width = 1280, .height = 800};

// Makes the window's context the current one when it goes.
class MakeCurrent {
 public:
  explicit MakeCurrent(Window& window) : window_(&window) {}
  ~MakeCurrent() { window_->make_current(); }
  MakeCurrent(const MakeCurrent&) = delete;
  MakeCurrent& operator=(const MakeCurrent&) = delete;

 private:
  Window* window_;
};

}  // namespace

PresenterWindow::PresenterWindow(Window window, Window& show)
    : window_(std::move(window)), show_(&show) {}

Result<std::unique_ptr<PresenterWindow>> PresenterWindow::open(const Display& display,
                                                               Window& show) {
  // Whatever comes of it, the show draws on in its own context.
  const MakeCurrent show_again{show};
  auto window = Window::open_beside(display,
                                    {.size = kSize,
                                     .title = "Rostrum, the speaker's view",
                                     .window_class = "rostrum-presenter",
                                     .waits_for_display = false},
                                    show);
  if (!window) return window.error();
  return std::unique_ptr<PresenterWindow>{new PresenterWindow{std::move(window).value(), show}};
}

void PresenterWindow::show(const render::Canvas& picture) {
  // What another context has drawn is there for this one once it is done, which the fence tells,
  // and once it is bound again.
  const gl::Fence drawn = gl::Fence::after_commands();
  const MakeCurrent show_again{*show_};
  window_.make_current();
  drawn.wait();
  // Framebuffers are not shared, and the picture's texture changes with the window's size.
  const gl::Framebuffer source{picture.texture()};
  // By the pixel, which costs a software renderer a tenth of a textured rectangle.
  const PixelRect whole{.x = 0, .y = 0, .width = picture.width(), .height = picture.height()};
  source.copy_to({}, whole, whole);
  copied_ = gl::Fence::after_commands();
  window_.swap();
}

void PresenterWindow::before_drawing() { std::exchange(copied_, {}).wait(); }

}  // namespace rostrum::app
