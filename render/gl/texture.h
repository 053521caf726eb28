// A 2D texture of one size and format for life.
#pragma once

#include <glad/gl.h>

#include <cstddef>
#include <span>

#include "gl/handle.h"
#include "gl/pixel_store.h"

namespace rostrum::gl {

// The format of a texture's pixels, and of what an upload brings for each.
enum class PixelFormat {
  kR8,    // one byte
  kR16,   // one uint16_t
  kR16F,  // one float
  kRGBA8  // four bytes
};

class Texture {
 public:
  // With mipmaps, the nearest level is read, and filtered linearly.
  enum class Filter { kNearest, kLinear, kMipmaps };

  Texture() = default;  // empty

  // Width and height are at least 1 and at most ContextInfo's limit. What it holds is undefined
  // until it is uploaded or drawn to. Beyond the edge it goes on with the edge's pixels. Leaves the
  // texture bound to the active unit, as upload() does.
  Texture(PixelFormat format, int width, int height, Filter filter);

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  [[nodiscard]] PixelFormat format() const { return format_; }
  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] int height() const { return height_; }
  void bind(GLuint unit) const;

  // Replaces a rectangle, which lies inside the texture. The pixels come row by row, each row
  // `row_pixels` after the one before (0: as wide as the rectangle), whatever glPixelStore says.
  void upload(const PixelRect& rect, std::span<const std::byte> pixels, int row_pixels = 0) const;

  // Makes the smaller levels of a texture with mipmaps anew, from what it holds.
  void make_mipmaps() const;

 private:
  TextureHandle handle_;
  PixelFormat format_ = PixelFormat::kR8;
  int width_ = 0;
  int height_ = 0;
};

// Bytes that one pixel takes up in an upload.
std::size_t bytes_per_pixel(PixelFormat format);

}  // namespace rostrum::gl
