// A stroke shades only the cells of a grid that it touches: the inside of a large outline is empty,
// and shading is what drawing costs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/view.h"
#include "frame/instances.h"

namespace rostrum::render {

// Pixels. Smaller ones waste less shading and need more rectangles.
inline constexpr int kCellSize = 32;

class CellGrid {
 public:
  // Forgets what was marked and covers the rectangle.
  void cover(const PixelRect& rect);

  // Marks what the line and its joints can touch; more, but not less.
  void mark(const StrokeInstance& line);

  // Appends the marked cells, joined along rows, clipped to the rectangle.
  void append_rects(std::vector<PixelRect>& rects) const;

 private:
  [[nodiscard]] int column_of(float x) const;
  [[nodiscard]] int row_of(float y) const;

  PixelRect rect_;
  int columns_ = 0;
  int rows_ = 0;
  std::vector<std::uint8_t> marked_;  // row by row
};

}  // namespace rostrum::render
