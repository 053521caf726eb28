#include "export/tiled_canvas.h"

#include <algorithm>
#include <utility>

#include "gl/context_info.h"

namespace rostrum::app {
namespace {

// Returns the length of each piece but the last, for as few pieces as possible.
int piece_length(int whole, int largest) {
  const int pieces = (whole + largest - 1) / largest;
  return (whole + pieces - 1) / pieces;
}

}  // namespace

std::vector<PixelRect> tiles_of(PixelSize picture, PixelSize largest) {
  const int width = piece_length(picture.width, largest.width);
  const int height = piece_length(picture.height, largest.height);
  std::vector<PixelRect> tiles;
  for (int y = 0; y < picture.height; y += height) {
    for (int x = 0; x < picture.width; x += width) {
      tiles.push_back({.x = x,
                       .y = y,
                       .width = std::min(width, picture.width - x),
                       .height = std::min(height, picture.height - y)});
    }
  }
  return tiles;
}

View view_of_tile(const View& whole, const PixelRect& tile) {
  const PixelRect frame = moved(whole.frame, {-tile.x, -tile.y});
  const int left = std::clamp(frame.x, 0, tile.width);
  const int bottom = std::clamp(frame.y, 0, tile.height);
  return {.area = {.x = 0, .y = 0, .width = tile.width, .height = tile.height},
          .frame = {.x = left,
                    .y = bottom,
                    .width = std::clamp(frame.right(), 0, tile.width) - left,
                    .height = std::clamp(frame.y_end(), 0, tile.height) - bottom},
          .scale = whole.scale,
          .origin = whole.origin - glm::vec2(tile.x, tile.y)};
}

Result<TiledCanvas> TiledCanvas::create(PixelSize picture, int largest_tile) {
  const gl::ContextInfo info = gl::read_context_info();
  const int largest = std::min(largest_tile, info.max_texture_size);
  auto tiles = tiles_of(picture, {.width = std::min(largest, info.max_viewport_width),
                                  .height = std::min(largest, info.max_viewport_height)});
  auto canvas = render::Canvas::create(tiles.front().width, tiles.front().height);
  if (!canvas) return canvas.error();
  return TiledCanvas(std::move(tiles), std::move(canvas).value());
}

}  // namespace rostrum::app
