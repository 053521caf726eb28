// The state that says how pixels lie in our memory, set for a transfer and put back after it.
//
// glPixelStore and the pixel buffer binding are global, and other code in the process (ImGui, say)
// takes them to be what it left. So both transfers in this layer happen inside one of these guards.
#pragma once

#include <glad/gl.h>

#include <array>

#include "base/pixel_rect.h"

namespace rostrum::gl {

enum class Transfer { kUpload, kReadBack };

class PixelStoreGuard {
 public:
  // Rows lie tightly, `row_pixels` apart, with no padding, in our memory and not in a pixel buffer.
  PixelStoreGuard(Transfer transfer, int row_pixels);
  ~PixelStoreGuard();
  PixelStoreGuard(const PixelStoreGuard&) = delete;
  PixelStoreGuard& operator=(const PixelStoreGuard&) = delete;

 private:
  struct Saved {
    GLenum name;
    GLint value;
  };
  GLenum buffer_target_ = 0;
  GLint buffer_ = 0;
  std::array<Saved, 6> saved_{};
};

}  // namespace rostrum::gl
