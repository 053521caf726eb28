// A view says where the frame lies in the framebuffer.
//
// Pixel space is GL's: the origin is the framebuffer's lower left corner, y points up, and the
// centre of the first pixel is (0.5, 0.5).
#pragma once

#include <algorithm>
#include <cmath>
#include <glm/vec2.hpp>

#include "base/geometry.h"
#include "base/pixel_rect.h"

namespace rostrum {

struct View {
  PixelRect area;          // the part of the framebuffer that is ours
  PixelRect frame;         // where the frame lies in it: nothing is drawn outside
  float scale = 1;         // pixels a frame unit
  glm::vec2 origin{0, 0};  // the scene's origin, in pixels

  // The largest 16:9 rectangle that fits in the area, centred. `zoom` magnifies the scene about the
  // point `center` (frame units), which comes to lie in the middle.
  static View fit(PixelRect area, double zoom = 1, Point center = ORIGIN) {
    const double unit = std::min(area.width / kFrameWidth, area.height / kFrameHeight);
    const Point middle{area.x + area.width / 2.0, area.y + area.height / 2.0};
    const Point half{unit * kFrameWidth / 2, unit * kFrameHeight / 2};
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

}  // namespace rostrum
