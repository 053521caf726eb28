#include "gl/buffer_texture.h"

namespace rostrum::gl {

BufferTexture BufferTexture::create() {
  BufferTexture texture;
  texture.buffer_ = Buffer::create();
  texture.handle_ = TextureHandle::create();
  return texture;
}

void BufferTexture::stream(std::span<const glm::vec4> texels) {
  buffer_.stream(std::as_bytes(texels));
  // Said again for each new storage: some drivers read on from the old one.
  glBindTexture(GL_TEXTURE_BUFFER, handle_.id());
  glTexBuffer(GL_TEXTURE_BUFFER, GL_RGBA32F, buffer_.id());
}

void BufferTexture::bind(GLuint unit) const {
  glActiveTexture(GL_TEXTURE0 + unit);
  glBindTexture(GL_TEXTURE_BUFFER, handle_.id());
}

}  // namespace rostrum::gl
