// The pixels that something touches, not yet rounded to whole ones.
#pragma once

#include <algorithm>
#include <cmath>
#include <glm/vec2.hpp>

#include "base/view.h"

namespace rostrum::render {

// The conversion to an int of every float there is: cut to the range first, since what lies far
// outside does not fit in an int, and `high` for what is no number.
[[nodiscard]] inline int cut_to(float v, int low, int high) {
  const auto least = static_cast<float>(low);
  const auto most = static_cast<float>(high);
  if (!(v < most)) return high;
  return v > least ? static_cast<int>(v) : low;
}

// Grows from nothing.
struct Bounds {
  glm::vec2 min{1e30F, 1e30F};
  glm::vec2 max{-1e30F, -1e30F};

  void add(glm::vec2 p, float reach) {
    min = glm::vec2(std::min(min.x, p.x - reach), std::min(min.y, p.y - reach));
    max = glm::vec2(std::max(max.x, p.x + reach), std::max(max.y, p.y + reach));
  }

  // The part in the rectangle, in whole pixels; an empty rectangle if there is none.
  [[nodiscard]] PixelRect within(const PixelRect& rect) const {
    const int left = cut_to(std::floor(min.x), rect.x, rect.right());
    const int bottom = cut_to(std::floor(min.y), rect.y, rect.y_end());
    const int right = cut_to(std::ceil(max.x), rect.x, rect.right());
    const int top = cut_to(std::ceil(max.y), rect.y, rect.y_end());
    return {.x = left, .y = bottom, .width = right - left, .height = top - bottom};
  }

  // True if all of it lies in the rectangle.
  [[nodiscard]] bool inside(const PixelRect& rect) const {
    return min.x >= static_cast<float>(rect.x) && min.y >= static_cast<float>(rect.y) &&
           max.x <= static_cast<float>(rect.right()) && max.y <= static_cast<float>(rect.y_end());
  }
};

}  // namespace rostrum::render
