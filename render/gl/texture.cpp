#include "gl/texture.h"

#include <array>
#include <cassert>

namespace rostrum::gl {
namespace {

struct FormatInfo {
  GLint internal;   // how GL stores it
  GLenum channels;  // what comes in an upload,
  GLenum type;      // as numbers of this type
  std::size_t bytes;
};

const FormatInfo& info(PixelFormat format) {
  // The table is in the order of PixelFormat.
  static constexpr std::array<FormatInfo, 4> kFormats{{{GL_R8, GL_RED, GL_UNSIGNED_BYTE, 1},
                                                       {GL_R16, GL_RED, GL_UNSIGNED_SHORT, 2},
                                                       {GL_R16F, GL_RED, GL_FLOAT, 4},
                                                       {GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, 4}}};
  return kFormats.at(static_cast<std::size_t>(format));
}

}  // namespace

std::size_t bytes_per_pixel(PixelFormat format) { return info(format).bytes; }

Texture::Texture(PixelFormat format, int width, int height, Filter filter)
    : handle_(TextureHandle::create()), format_(format), width_(width), height_(height) {
  assert(width > 0 && height > 0);
  glBindTexture(GL_TEXTURE_2D, id());
  // A null pointer means "nothing yet" only while no pixel buffer is bound.
  const PixelStoreGuard guard(Transfer::kUpload, 0);
  const auto& [internal, channels, type, bytes] = info(format);
  glTexImage2D(GL_TEXTURE_2D, 0, internal, width, height, 0, channels, type, nullptr);
  const bool mipmaps = filter == Filter::kMipmaps;
  const GLint gl_filter = filter == Filter::kNearest ? GL_NEAREST : GL_LINEAR;
  if (!mipmaps) glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER,
                  mipmaps ? GL_LINEAR_MIPMAP_NEAREST : gl_filter);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, gl_filter);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
}

void Texture::bind(GLuint unit) const {
  glActiveTexture(GL_TEXTURE0 + unit);
  glBindTexture(GL_TEXTURE_2D, id());
}

void Texture::upload(const PixelRect& rect, std::span<const std::byte> pixels,
                     int row_pixels) const {
  if (rect.width == 0 || rect.height == 0) {
    return;
  }
  const int row = row_pixels == 0 ? rect.width : row_pixels;
  assert(rect.x >= 0 && rect.y >= 0 && rect.width > 0 && rect.height > 0);
  assert(rect.x + rect.width <= width_ && rect.y + rect.height <= height_ && row >= rect.width);
  // The last row need not be as long as the distance between rows.
  assert(pixels.size() >=
         (static_cast<std::size_t>(row) * static_cast<std::size_t>(rect.height - 1) +
          static_cast<std::size_t>(rect.width)) *
             bytes_per_pixel(format_));
  glBindTexture(GL_TEXTURE_2D, id());
  const PixelStoreGuard guard(Transfer::kUpload, row);
  const auto& [internal, channels, type, bytes] = info(format_);
  glTexSubImage2D(GL_TEXTURE_2D, 0, rect.x, rect.y, rect.width, rect.height, channels, type,
                  pixels.data());
}

void Texture::make_mipmaps() const {
  glBindTexture(GL_TEXTURE_2D, id());
  glGenerateMipmap(GL_TEXTURE_2D);
}

}  // namespace rostrum::gl
