// Where the frame lies in the framebuffer.
//
// Pixel space is GL's: the origin is the framebuffer's lower left corner, y points up, and the
// centre of the first pixel is (0.5, 0.5).
#pragma once

#include <algorithm>
#include <cmath>
#include <glm/vec2.hpp>

#include "scene/geometry.h"

namespace rostrum::render {

// Whole pixels.
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

struct View {
  PixelRect area;          // the part of the framebuffer that is ours
  PixelRect frame;         // where the frame lies in it: nothing is drawn outside
  float scale = 1;         // pixels a frame unit
  glm::vec2 origin{0, 0};  // the scene's origin, in pixels

  // The largest 16:9 rectangle that fits in the area, centred. `zoom` magnifies the scene about the
  // point `center` (frame units), which comes to lie in the middle.
  static View fit(PixelRect area, double zoom = 1, scene::Point center = scene::ORIGIN) {
    const double unit =
        std::min(area.width / scene::kFrameWidth, area.height / scene::kFrameHeight);
    const scene::Point middle{area.x + area.width / 2.0, area.y + area.height / 2.0};
    const scene::Point half{unit * scene::kFrameWidth / 2, unit * scene::kFrameHeight / 2};
    const auto whole = [](double v) { return static_cast<int>(std::floor(v + 0.5)); };
    const int left = whole(middle.x - half.x);
    const int bottom = whole(middle.y - half.y);
    return {.area = area,
            .frame = {.x = left,
                      .y = bottom,
                      .width = whole(middle.x + half.x) - left,
                      .height = whole(middle.y + half.y) - bottom},
            .scale = static_cast<float>(unit * zoom),
            .origin = glm::vec2(middle - center * (unit * zoom))};
  }
  // A whole framebuffer.
  static View fit(int width, int height) {
    return fit(PixelRect{.x = 0, .y = 0, .width = width, .height = height});
  }

  [[nodiscard]] glm::vec2 to_pixels(glm::vec2 p) const { return p * scale + origin; }

  bool operator==(const View&) const = default;
};

}  // namespace rostrum::render
