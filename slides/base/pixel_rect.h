// A rectangle of whole pixels: the one kind that the program has.
//
// y counts upwards from the lower edge, as in GL. Where rows are counted from the top instead, as
// in files of pictures, the header says so.
#pragma once

#include <algorithm>
#include <glm/vec2.hpp>

#include "base/pixel_size.h"

namespace rostrum {

struct PixelRect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int top() const { return y + height; }
  [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
  bool operator==(const PixelRect&) const = default;
};

[[nodiscard]] inline PixelRect moved(PixelRect rect, glm::ivec2 by) {
  return {.x = rect.x + by.x, .y = rect.y + by.y, .width = rect.width, .height = rect.height};
}

// The part of both; empty, not negative, where they share nothing.
[[nodiscard]] inline PixelRect intersection(const PixelRect& a, const PixelRect& b) {
  const int left = std::max(a.x, b.x);
  const int bottom = std::max(a.y, b.y);
  return {.x = left,
          .y = bottom,
          .width = std::max(std::min(a.right(), b.right()) - left, 0),
          .height = std::max(std::min(a.top(), b.top()) - bottom, 0)};
}

// The smallest rectangle that holds both; an empty one adds nothing.
[[nodiscard]] inline PixelRect hull(const PixelRect& a, const PixelRect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const int left = std::min(a.x, b.x);
  const int bottom = std::min(a.y, b.y);
  return {.x = left,
          .y = bottom,
          .width = std::max(a.right(), b.right()) - left,
          .height = std::max(a.top(), b.top()) - bottom};
}

}  // namespace rostrum
