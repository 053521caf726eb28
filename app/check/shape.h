// A shape is a text or a path as it rests on a slide: what the rules of `check` look at.
#pragma once

#include <cstdint>
#include <glm/vec4.hpp>
#include <vector>

#include "base/geometry.h"
#include "deck/deck.h"

namespace rostrum::app {

// A glyph's ink, the box of its curves' ends in its own coordinates (ems), and where it is put.
struct ShapeGlyph {
  Affine placement;
  Box ink;
  bool operator==(const ShapeGlyph&) const = default;
};

// In frame units; colours are sRGB values in 0..1 with straight alpha.
struct Shape {
  std::uint32_t object = 0;        // index into Deck::objects
  std::vector<ShapeGlyph> glyphs;  // of a text, else none
  double cap_height = 0;           // of a text
  std::uint32_t missing = 0;       // how many of its characters no font has
  std::vector<Point> outline;      // of a path: its curves as short lines
  bool closed = false;             // a line leads from its last point to the first
  glm::dvec4 fill{0, 0, 0, 0};     // of a text: of its first glyph
  glm::dvec4 stroke{0, 0, 0, 0};
  double stroke_width = 0;

  [[nodiscard]] bool is_text() const { return !glyphs.empty(); }
  [[nodiscard]] bool is_stroked() const { return !is_text() && stroke_width > 0 && stroke.a > 0; }
  // Without the stroke's width.
  [[nodiscard]] Box box() const;
  bool operator==(const Shape&) const = default;
};

// The shapes that are seen at t in the look that they keep, in painter's order: all but what an
// animation is in the middle of changing. Images are none.
[[nodiscard]] std::vector<Shape> resting_shapes(const deck::Deck& deck, double t);

}  // namespace rostrum::app
