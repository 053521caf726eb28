#include "presenter/presenter_window.h"

#include <glad/gl.h>

#include <utility>

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
  auto* const drawn = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
  glFlush();
  const Switch to_window{window_, *show_};
  glWaitSync(drawn, 0, GL_TIMEOUT_IGNORED);
  glDeleteSync(drawn);  // once it is waited for
  // Framebuffers are not shared, and the picture's texture changes with the window's size.
  const gl::Framebuffer source{picture.texture()};
  glBindFramebuffer(GL_READ_FRAMEBUFFER, source.id());
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
  glDisable(GL_SCISSOR_TEST);
  // By the pixel, which costs a software renderer a tenth of a textured rectangle.
  glBlitFramebuffer(0, 0, picture.width(), picture.height(), 0, 0, picture.width(),
                    picture.height(), GL_COLOR_BUFFER_BIT, GL_NEAREST);
  window_.swap();
}

}  // namespace rostrum::app
