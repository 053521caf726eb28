// Packs rectangles in a square from below, shelf by shelf.
#pragma once

#include <algorithm>
#include <glm/vec2.hpp>
#include <optional>

namespace rostrum::render {

class MaskPacker {
 public:
  explicit MaskPacker(int side) : side_(side) {}

  // The lower left corner of a free place, or none when there is none. What is larger than the
  // square never has one.
  std::optional<glm::ivec2> place(int width, int height) {
    if (x_ + width > side_) {
      x_ = 0;
      y_ = used_;
    }
    if (width > side_ || y_ + height > side_) return std::nullopt;
    const glm::ivec2 corner{x_, y_};
    x_ += width;
    used_ = std::max(used_, y_ + height);
    return corner;
  }

  // The rows that are in use, from below: what has to be cleared.
  [[nodiscard]] int used_rows() const { return used_; }
  [[nodiscard]] int side() const { return side_; }

  void clear() { x_ = y_ = used_ = 0; }

 private:
  int side_;
  int x_ = 0;     // where the current shelf goes on
  int y_ = 0;     // its lower edge
  int used_ = 0;  // its upper edge
};

}  // namespace rostrum::render
