// A glyph's field, or the part of it that matters: GlyphInstance in batch/instances.h.
#version 330 core
#include "pixels.glsl"

layout(location = 0) in vec2 in_origin;  // lower left corner
layout(location = 1) in vec4 in_steps;   // pixels a texel, along the field's rows and up its columns
layout(location = 2) in vec4 in_texels;  // left, bottom, right, top in its page
layout(location = 3) in vec4 in_color;

out vec2 texel;
flat out mat2 texels_per_pixel;
flat out vec4 paint;

void main() {
  mat2 steps = mat2(in_steps.xy, in_steps.zw);
  vec2 within = (in_texels.zw - in_texels.xy) * unit_corner();
  texel = in_texels.xy + within;
  texels_per_pixel = inverse(steps);
  paint = in_color;
  gl_Position = clip_from_pixels(in_origin + steps * within);
}
