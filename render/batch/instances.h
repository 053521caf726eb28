// The shaders read one record an instance, in pixels (view.h). Colours are premultiplied.
//
// Each record is floats without gaps; the passes describe them to GL attribute by attribute, in the
// order of the members here and of the locations in the vertex shaders.
#pragma once

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

namespace rostrum::render {

[[nodiscard]] inline glm::vec4 premultiplied(const glm::vec4& c) {
  return {c.r * c.a, c.g * c.a, c.b * c.a, c.a};
}

// A part of a rectangle (quad.vert). Most rectangles are one instance that draws them whole.
struct QuadInstance {
  glm::vec2 center;
  glm::vec2 half_size;
  glm::vec2 axis;  // unit vector along the width
  float stroke_half_width;
  glm::vec2 part_min;  // the part that is drawn, in the rectangle's own axes, from its centre
  glm::vec2 part_max;
  glm::vec4 fill;
  glm::vec4 stroke;
};

// A glyph's field (glyph.vert).
struct GlyphInstance {
  glm::vec2 corner;  // the field's lower left
  float spread;      // texels (text::DetailMetrics)
  glm::vec2 x_step;  // pixels a texel of the field, along its rows
  glm::vec2 y_step;  // and up its columns
  glm::vec4 texels;  // left, bottom, right, top in its page
  glm::vec4 color;
};

// A piece with round ends has this in the place of both neighbours' directions.
inline constexpr glm::vec2 kRoundEnd{2, 0};

// A straight piece of a stroke with what it needs to know of its neighbours (stroke_mask.vert).
// A neighbour's direction of (0, 0) stands for an open end, which gets a butt cap.
struct StrokeInstance {
  glm::vec2 from;
  glm::vec2 to;
  glm::vec2 direction;  // unit vectors
  glm::vec2 direction_before;
  glm::vec2 direction_after;
  float half_width;
};

// An edge of a filled path (fill_mask.vert). The winding grows in the pixels to its right.
struct FillInstance {
  glm::vec2 from;
  glm::vec2 to;
  glm::vec4 rect;  // left, bottom, right, top of the path's rectangle in the mask
};

// A rectangle of a mask, laid over the picture in a colour (composite.vert).
struct CompositeInstance {
  glm::vec4 rect;     // left, bottom, right, top, whole pixels
  glm::vec2 to_mask;  // from the picture's pixels to the mask's, whole pixels
  glm::vec4 color;
};

}  // namespace rostrum::render
