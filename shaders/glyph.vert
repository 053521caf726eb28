// A glyph's field, or the part of it that matters: GlyphInstance in frame/instances.h.
#version 330 core
#include "pixels.glsl"

layout(location = 0) in vec3 in_place;   // lower left corner, and the field's spread in texels
layout(location = 1) in vec4 in_steps;   // pixels a texel, along the field's rows and up its columns
layout(location = 2) in vec4 in_texels;  // left, bottom, right, top in its page
layout(location = 3) in vec4 in_color;

out vec2 texel;
flat out vec4 pixel_steps;  // texels a pixel, to the right and up
flat out vec2 scale;        // pixels a texel, and the spread
flat out vec4 paint;

void main() {
  mat2 steps = mat2(in_steps.xy, in_steps.zw);
  mat2 back = inverse(steps);
  vec2 within = (in_texels.zw - in_texels.xy) * unit_corner();
  texel = in_texels.xy + within;
  pixel_steps = vec4(back[0], back[1]);
  scale = vec2(1.0 / length(back[0]), in_place.z);
  paint = in_color;
  gl_Position = clip_from_pixels(in_place.xy + steps * within);
}
