#include "live_show.h"

#include <EGL/egl.h>
#include <glad/gl.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <utility>

#include "live/live.h"
#include "order_watch.h"

namespace rostrum::tests {
namespace {

// Functions of OpenGL are one set for the whole process, so what stands in the way of them is, too.
struct OpenGL {
  PFNGLCHECKFRAMEBUFFERSTATUSPROC check_framebuffer = nullptr;
  bool no_framebuffers = false;
};

OpenGL& opengl() {
  static OpenGL the_one;
  return the_one;
}

GLenum check_framebuffer_or_fail(GLenum target) {
  return opengl().no_framebuffers ? GL_FRAMEBUFFER_UNSUPPORTED : opengl().check_framebuffer(target);
}

memory::GlFunction loaded(const std::string& name, memory::GlFunction drivers) {
  if (name != "glCheckFramebufferStatus") return watched(name, drivers);
  opengl().check_framebuffer = reinterpret_cast<PFNGLCHECKFRAMEBUFFERSTATUSPROC>(drivers);
  return reinterpret_cast<memory::GlFunction>(check_framebuffer_or_fail);
}

// Reads the window whose context is current.
Picture read_window(PixelSize size) {
  Picture picture{.width = size.width, .height = size.height, .pixels = {}};
  const auto row = static_cast<std::size_t>(size.width) * 3;
  std::vector<std::uint8_t> pixels(row * static_cast<std::size_t>(size.height));
  picture.pixels.resize(pixels.size());
  GLint bound = 0;
  glGetIntegerv(GL_READ_FRAMEBUFFER_BINDING, &bound);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, size.width, size.height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
  glPixelStorei(GL_PACK_ALIGNMENT, 4);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, static_cast<GLuint>(bound));
  // OpenGL's first row is the lowest.
  for (std::size_t y = 0; y < static_cast<std::size_t>(size.height); ++y) {
    const auto from = pixels.end() - static_cast<std::ptrdiff_t>((y + 1) * row);
    std::copy(from, from + static_cast<std::ptrdiff_t>(row),
              picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * row));
  }
  return picture;
}

}  // namespace

LiveShow::LiveShow(const app::PlayOptions& options) {
  memory::drive({.sleeps = [this](double seconds) { sleep(seconds); },
                 .shows = [this](GLFWwindow* window) { show(window); },
                 .loads = loaded});
  thread_ = std::thread{[this, options] { run(options); }};
  std::unique_lock lock{mutex_};
  changed_.wait(lock, [this] { return !shows_turn_; });
}

LiveShow::~LiveShow() {
  set_no_framebuffers(false);
  if (!ended_) act([] { memory::close(memory::window(0)); });
  for (int turns = 0; !ended_ && turns < 1000; ++turns) turn(wakes_at_);
  if (!ended_) {
    std::fputs("The show does not end.\n", stderr);
    std::abort();
  }
  thread_.join();
  memory::drive({});
}

void LiveShow::run(const app::PlayOptions& options) {
  Status status = Done{};
  try {
    status = app::play_live(options);
  } catch (const std::exception& error) {
    status = Error{error.what()};
  }
  eglReleaseThread();
  const std::lock_guard lock{mutex_};
  status_ = status;
  ended_ = true;
  shows_turn_ = false;
  changed_.notify_all();
}

Status LiveShow::status() const { return status_; }

void LiveShow::sleep(double seconds) {
  std::unique_lock lock{mutex_};
  wakes_at_ = memory::time() + std::max(seconds, 0.0);
  for (;;) {
    shows_turn_ = false;
    changed_.notify_all();
    changed_.wait(lock, [this] { return shows_turn_; });
    if (!hand_) return;
    std::exchange(hand_, nullptr)();
  }
}

void LiveShow::let_go(std::unique_lock<std::mutex>& lock) {
  shows_turn_ = true;
  changed_.notify_all();
  changed_.wait(lock, [this] { return !shows_turn_; });
}

bool LiveShow::turn(double until) {
  std::unique_lock lock{mutex_};
  if (ended_) return false;
  const double now = memory::time();
  const double next = std::min(wakes_at_, until);
  if (next > now) memory::pass(next - now);
  if (wakes_at_ > until) return false;
  let_go(lock);
  return true;
}

void LiveShow::advance(double seconds) {
  const double until = memory::time() + seconds;
  while (turn(until)) {
  }
}

void LiveShow::leap(double seconds) {
  memory::pass(seconds);
  wakes_at_ += seconds;
}

void LiveShow::act(const std::function<void()>& hand) {
  std::unique_lock lock{mutex_};
  if (ended_) throw std::runtime_error("the show has ended: " + status_.error().message);
  hand_ = hand;
  let_go(lock);  // on the show's thread, which goes on sleeping
  let_go(lock);
}

double LiveShow::sleeps() const { return wakes_at_ - memory::time(); }

void LiveShow::show(GLFWwindow* window) {
  Shown& shown = shown_[window];
  shown.picture = read_window(memory::size_of(window));
  ++shown.frames;
}

const Picture& LiveShow::picture(std::size_t window) const {
  static const Picture kNone;
  const auto found = shown_.find(memory::window(window));
  return found == shown_.end() ? kNone : found->second.picture;
}

long LiveShow::frames(std::size_t window) const {
  const auto found = shown_.find(memory::window(window));
  return found == shown_.end() ? 0 : found->second.frames;
}

void LiveShow::set_no_framebuffers(bool none) { opengl().no_framebuffers = none; }

}  // namespace rostrum::tests
