#include "gl/pixel_store.h"

namespace rostrum::gl {

PixelStoreGuard::PixelStoreGuard(Transfer transfer, int row_pixels) {
  const bool upload = transfer == Transfer::kUpload;
  buffer_target_ = upload ? GL_PIXEL_UNPACK_BUFFER : GL_PIXEL_PACK_BUFFER;
  glGetIntegerv(upload ? GL_PIXEL_UNPACK_BUFFER_BINDING : GL_PIXEL_PACK_BUFFER_BINDING, &buffer_);
  glBindBuffer(buffer_target_, 0);

  // `value` holds the wanted setting here, until it is swapped for the saved one.
  saved_ = {{{upload ? GLenum{GL_UNPACK_ALIGNMENT} : GLenum{GL_PACK_ALIGNMENT}, 1},
             {upload ? GLenum{GL_UNPACK_ROW_LENGTH} : GLenum{GL_PACK_ROW_LENGTH}, row_pixels},
             {upload ? GLenum{GL_UNPACK_SKIP_ROWS} : GLenum{GL_PACK_SKIP_ROWS}, 0},
             {upload ? GLenum{GL_UNPACK_SKIP_PIXELS} : GLenum{GL_PACK_SKIP_PIXELS}, 0},
             {upload ? GLenum{GL_UNPACK_SWAP_BYTES} : GLenum{GL_PACK_SWAP_BYTES}, 0},
             {upload ? GLenum{GL_UNPACK_LSB_FIRST} : GLenum{GL_PACK_LSB_FIRST}, 0}}};
  for (Saved& state : saved_) {
    const GLint wanted = state.value;
    glGetIntegerv(state.name, &state.value);
    glPixelStorei(state.name, wanted);
  }
}

PixelStoreGuard::~PixelStoreGuard() {
  for (const Saved& state : saved_) {
    glPixelStorei(state.name, state.value);
  }
  glBindBuffer(buffer_target_, static_cast<GLuint>(buffer_));
}

}  // namespace rostrum::gl
