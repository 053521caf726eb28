#include "frame/cell_grid.h"

#include <algorithm>
#include <cmath>

#include "frame/path_instances.h"

namespace rostrum::render {
namespace {

int cells(int pixels) { return (pixels + kCellSize - 1) / kCellSize; }

}  // namespace

void CellGrid::cover(const PixelRect& rect) {
  rect_ = rect;
  columns_ = cells(rect.width);
  rows_ = cells(rect.height);
  marked_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
}

int CellGrid::column_of(float x) const {
  return cut_to(std::floor((x - static_cast<float>(rect_.x)) / kCellSize), -1, columns_);
}

int CellGrid::row_of(float y) const {
  return cut_to(std::floor((y - static_cast<float>(rect_.y)) / kCellSize), -1, rows_);
}

// Row by row, the columns between the line's ends within the row, all grown by how far it reaches.
void CellGrid::mark(const StrokeInstance& line) {
  const float reach = std::max(joint_reach(line.direction_before, line.direction, line.half_width),
                               joint_reach(line.direction, line.direction_after, line.half_width));
  const glm::vec2 low = line.from.y <= line.to.y ? line.from : line.to;
  const glm::vec2 high = line.from.y <= line.to.y ? line.to : line.from;
  const float rise = high.y - low.y;
  const int last_row = std::min(row_of(high.y + reach), rows_ - 1);
  for (int row = std::max(row_of(low.y - reach), 0); row <= last_row; ++row) {
    const auto bottom = static_cast<float>(rect_.y + row * kCellSize) - reach;
    const float top = bottom + kCellSize + 2 * reach;
    const auto x_at = [&](float y) {
      return rise > 0 ? low.x + (high.x - low.x) * std::clamp((y - low.y) / rise, 0.0F, 1.0F)
                      : low.x;
    };
    const float a = x_at(bottom);
    const float b = rise > 0 ? x_at(top) : high.x;
    const int first = std::max(column_of(std::min(a, b) - reach), 0);
    const int last = std::min(column_of(std::max(a, b) + reach), columns_ - 1);
    const auto cells_of_row = marked_.begin() + static_cast<std::ptrdiff_t>(row) * columns_;
    if (first <= last) std::fill(cells_of_row + first, cells_of_row + last + 1, std::uint8_t{1});
  }
}

void CellGrid::append_rects(std::vector<PixelRect>& rects) const {
  for (int row = 0; row < rows_; ++row) {
    const auto begin = marked_.begin() + static_cast<std::ptrdiff_t>(row) * columns_;
    const auto end = begin + columns_;
    for (auto it = begin; (it = std::find(it, end, 1)) != end;) {
      const auto stop = std::find(it, end, 0);
      const int left = rect_.x + static_cast<int>(it - begin) * kCellSize;
      const int right = rect_.x + static_cast<int>(stop - begin) * kCellSize;
      const int bottom = rect_.y + row * kCellSize;
      rects.push_back({.x = left,
                       .y = bottom,
                       .width = std::min(right, rect_.right()) - left,
                       .height = std::min(bottom + kCellSize, rect_.y_end()) - bottom});
      it = stop;
    }
  }
}

}  // namespace rostrum::render
