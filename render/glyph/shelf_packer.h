// Packs rectangles in a square, in shelves: rows as high as the first rectangle put in them.
#pragma once

#include <glm/vec2.hpp>
#include <optional>
#include <vector>

namespace rostrum::render {

// Does best with rectangles that come tall ones first.
class ShelfPacker {
 public:
  explicit ShelfPacker(int side) : side_(side) {}

  // The lower left corner of a place for the rectangle, one texel clear of all others and of the
  // square's edges; none when the square is full.
  [[nodiscard]] std::optional<glm::ivec2> place(int width, int height);

 private:
  struct Shelf {
    int bottom;
    int height;
    int used;  // how far along the shelf the next rectangle begins
  };

  int side_;
  int top_ = 1;
  std::vector<Shelf> shelves_;
};

}  // namespace rostrum::render
