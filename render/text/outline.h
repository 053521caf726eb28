// The outline of a glyph, as curves.
#pragma once

#include <array>
#include <cstdint>
#include <glm/vec2.hpp>
#include <vector>

namespace rostrum::text {

// A Bezier curve of degree 1 (a line), 2 or 3; points[0] and points[degree] are its ends.
struct Curve {
  std::uint8_t degree = 1;
  std::array<glm::vec2, 4> points{};
};

// Closed contours, in ems, y up, in the order and direction of the font file. Where a contour does
// not end where it began, a last line closes it, so every contour is a closed chain of curves.
struct Outline {
  std::vector<Curve> curves;
  std::vector<std::uint32_t> contours;  // for each contour, the index of its first curve
};

}  // namespace rostrum::text
