// A picture of any size, drawn in pieces where OpenGL cannot draw it in one.
#pragma once

#include <span>
#include <vector>

#include "base/pixel_size.h"
#include "base/result.h"
#include "base/view.h"
#include "render/canvas.h"

namespace rostrum::app {

// The rectangles that cover the picture, none wider or higher than `largest`: as few as that takes,
// row by row from the bottom, of equal size but for the last ones.
[[nodiscard]] std::vector<PixelRect> tiles_of(PixelSize picture, PixelSize largest);

// Returns the view that draws a tile of the whole picture. The tile's lower left corner is the
// origin of its own pixel space.
[[nodiscard]] View view_of_tile(const View& whole, const PixelRect& tile);

class TiledCanvas {
 public:
  // `largest_tile`, in pixels, is kept within what the current context can do.
  static Result<TiledCanvas> create(PixelSize picture, int largest_tile);

  [[nodiscard]] std::span<const PixelRect> tiles() const { return tiles_; }
  // Large enough for each of the tiles.
  [[nodiscard]] const gl::Framebuffer& framebuffer() const { return canvas_.framebuffer(); }

 private:
  TiledCanvas(std::vector<PixelRect> tiles, render::Canvas canvas)
      : tiles_(std::move(tiles)), canvas_(std::move(canvas)) {}

  std::vector<PixelRect> tiles_;
  render::Canvas canvas_;
};

}  // namespace rostrum::app
