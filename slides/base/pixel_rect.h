// A rectangle of whole pixels: the one kind that the program has.
//
// y counts upwards from the lower edge, as in GL. Where rows are counted from the top instead, as
// in files of pictures and in the panel, the header says so; flipped() leads from one to the other.
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

  [[nodiscard]] static PixelRect whole(PixelSize size) {
    return {.x = 0, .y = 0, .width = size.width, .height = size.height};
  }

  // These lie one past the last column, and one past the last row in the direction of y.
  [[nodiscard]] int right() const { return x + width; }
  [[nodiscard]] int y_end() const { return y + height; }
  [[nodiscard]] double center_x() const { return x + width / 2.0; }
  [[nodiscard]] double center_y() const { return y + height / 2.0; }
  [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
  // True for a point within it, in pixels; (0, 0) is the corner of the first pixel.
  [[nodiscard]] bool contains(double px, double py) const {
    return px >= x && px < right() && py >= y && py < y_end();
  }
  bool operator==(const PixelRect&) const = default;
};

[[nodiscard]] inline PixelRect moved(PixelRect rect, glm::ivec2 by) {
  return {.x = rect.x + by.x, .y = rect.y + by.y, .width = rect.width, .height = rect.height};
}

// The rectangle with y counted from the other edge of a picture of that height.
[[nodiscard]] inline PixelRect flipped(PixelRect rect, int picture_height) {
  return {
      .x = rect.x, .y = picture_height - rect.y_end(), .width = rect.width, .height = rect.height};
}

// The part of both; empty, not negative, where they share nothing.
[[nodiscard]] inline PixelRect intersection(const PixelRect& a, const PixelRect& b) {
  const int left = std::max(a.x, b.x);
  const int bottom = std::max(a.y, b.y);
  return {.x = left,
          .y = bottom,
          .width = std::max(std::min(a.right(), b.right()) - left, 0),
          .height = std::max(std::min(a.y_end(), b.y_end()) - bottom, 0)};
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
          .height = std::max(a.y_end(), b.y_end()) - bottom};
}

}  // namespace rostrum
