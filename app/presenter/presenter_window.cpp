#include "presenter/presenter_window.h"

#include <utility>

#include "gl/fence.h"
#include "gl/framebuffer.h"

namespace rostrum::app {
namespace {

constexpr PixelSize kSize{.width = 1280, .height = 800};

// Makes a window's context the current one, and then the other's.
class Switch {
 public:
  Switch(Window& to, Window& back) : back_(&back) { to.make_current(); }
  ~Switch() { back_->make_current(); }
  Switch(const Switch&) = delete;
  Switch& operator=(const Switch&) = delete;

 private:
  Window* back_;
};

}  // namespace

PresenterWindow::PresenterWindow(Window window, Window& show)
    : window_(std::move(window)), show_(&show) {}

Result<std::unique_ptr<PresenterWindow>> PresenterWindow::open(const Display& display,
                                                               Window& show) {
  auto window = Window::open_beside(display,
                                    {.size = kSize,
                                     .title = "Rostrum, the speaker's view",
                                     .window_class = "rostrum-presenter",
                                     .waits_for_display = false},
                                    show);
  show.make_current();
  if (!window) return window.error();
  return std::unique_ptr<PresenterWindow>{new PresenterWindow{std::move(window).value(), show}};
}

void PresenterWindow::show(const render::Canvas& picture) {
  // What another context has drawn is there for this one once it is done, which the fence tells,
  // and once it is bound again.
  const gl::Fence drawn = gl::Fence::after_commands();
  const Switch to_window{window_, *show_};
  drawn.wait();
  // Framebuffers are not shared, and the picture's texture changes with the window's size.
  const gl::Framebuffer source{picture.texture()};
  // By the pixel, which costs a software renderer a tenth of a textured rectangle.
  const PixelRect whole{.x = 0, .y = 0, .width = picture.width(), .height = picture.height()};
  source.copy_to({}, whole, whole);
  window_.swap();
}

}  // namespace rostrum::app
