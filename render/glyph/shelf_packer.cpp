#include "glyph/shelf_packer.h"

namespace rostrum::render {

std::optional<glm::ivec2> ShelfPacker::place(int width, int height) {
  Shelf* best = nullptr;
  for (Shelf& shelf : shelves_) {
    const bool fits = height <= shelf.height && shelf.used + width + 1 <= side_;
    if (fits && (best == nullptr || shelf.height < best->height)) best = &shelf;
  }
  // A new shelf rather than one that would stay half empty, as long as there is room.
  const bool room = top_ + height + 1 <= side_ && width + 2 <= side_;
  if (room && (best == nullptr || best->height > height * 5 / 4)) {
    shelves_.push_back({.bottom = top_, .height = height, .used = 1});
    top_ += height + 1;
    best = &shelves_.back();
  }
  if (best == nullptr) return std::nullopt;
  const glm::ivec2 corner{best->used, best->bottom};
  best->used += width + 1;
  return corner;
}

}  // namespace rostrum::render
