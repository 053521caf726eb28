#include "gl/framebuffer.h"

#include <cassert>
#include <string>

#include "gl/error.h"

namespace rostrum::gl {
namespace {

// Binds a framebuffer to one of the two targets while it lives.
class BindingGuard {
 public:
  BindingGuard(GLenum target, GLuint id) : target_(target) {
    glGetIntegerv(
        target == GL_READ_FRAMEBUFFER ? GL_READ_FRAMEBUFFER_BINDING : GL_DRAW_FRAMEBUFFER_BINDING,
        &before_);
    glBindFramebuffer(target, id);
  }
  ~BindingGuard() { glBindFramebuffer(target_, static_cast<GLuint>(before_)); }
  BindingGuard(const BindingGuard&) = delete;
  BindingGuard& operator=(const BindingGuard&) = delete;

 private:
  GLenum target_;
  GLint before_ = 0;
};

std::string status_name(GLenum status) {
  switch (status) {
    case GL_FRAMEBUFFER_INCOMPLETE_ATTACHMENT:
      return "GL_FRAMEBUFFER_INCOMPLETE_ATTACHMENT";
    case GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT:
      return "GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT";
    case GL_FRAMEBUFFER_INCOMPLETE_DRAW_BUFFER:
      return "GL_FRAMEBUFFER_INCOMPLETE_DRAW_BUFFER";
    case GL_FRAMEBUFFER_INCOMPLETE_READ_BUFFER:
      return "GL_FRAMEBUFFER_INCOMPLETE_READ_BUFFER";
    case GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE:
      return "GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE";
    case GL_FRAMEBUFFER_UNSUPPORTED:
      return "GL_FRAMEBUFFER_UNSUPPORTED";
    default:
      return "status " + std::to_string(status);
  }
}

}  // namespace

Framebuffer::Framebuffer(const Texture& color) : handle_(FramebufferHandle::create()) {
  const BindingGuard guard(GL_DRAW_FRAMEBUFFER, id());
  glFramebufferTexture2D(GL_DRAW_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, color.id(), 0);
  const GLenum status = glCheckFramebufferStatus(GL_DRAW_FRAMEBUFFER);
  if (status != GL_FRAMEBUFFER_COMPLETE) {
    throw StartupError("OpenGL cannot draw to a texture of " + std::to_string(color.width()) + "x" +
                       std::to_string(color.height()) + " pixels: " + status_name(status) + ".");
  }
}

void Framebuffer::copy_to(const Framebuffer& target, const PixelRect& from,
                          const PixelRect& to) const {
  const BindingGuard source(GL_READ_FRAMEBUFFER, id());
  const BindingGuard destination(GL_DRAW_FRAMEBUFFER, target.id());
  glDisable(GL_SCISSOR_TEST);
  const bool same_size = from.width == to.width && from.height == to.height;
  glBlitFramebuffer(from.x, from.y, from.x + from.width, from.y + from.height, to.x, to.y,
                    to.x + to.width, to.y + to.height, GL_COLOR_BUFFER_BIT,
                    same_size ? GL_NEAREST : GL_LINEAR);
}

void Framebuffer::read_rgba(const PixelRect& rect, std::span<std::byte> pixels) const {
  assert(rect.width > 0 && rect.height > 0);
  assert(pixels.size() >=
         4 * static_cast<std::size_t>(rect.width) * static_cast<std::size_t>(rect.height));
  const BindingGuard binding(GL_READ_FRAMEBUFFER, id());
  const PixelStoreGuard store(Transfer::kReadBack, rect.width);
  glReadPixels(rect.x, rect.y, rect.width, rect.height, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
}

void Framebuffer::begin_reading(const PixelRect& rect, Buffer& buffer) const {
  assert(rect.width > 0 && rect.height > 0);
  buffer.reserve_for_reading(4 * static_cast<std::size_t>(rect.width) *
                             static_cast<std::size_t>(rect.height));
  const BindingGuard binding(GL_READ_FRAMEBUFFER, id());
  const PixelStoreGuard store(Transfer::kReadBack, rect.width);  // puts the buffer back, too
  buffer.bind(GL_PIXEL_PACK_BUFFER);
  glReadPixels(rect.x, rect.y, rect.width, rect.height, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
}

}  // namespace rostrum::gl
