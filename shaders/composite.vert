// Lays a rectangle of a mask over the picture: CompositeInstance in batch/instances.h.
#version 330 core
#include "pixels.glsl"

layout(location = 0) in vec4 in_rect;   // left, bottom, right, top
layout(location = 1) in vec2 in_to_mask;  // from the picture's pixels to the mask's
layout(location = 2) in vec4 in_color;

flat out ivec2 to_mask;
flat out vec4 paint;

void main() {
  to_mask = ivec2(round(in_to_mask));
  paint = in_color;
  gl_Position = clip_from_pixels(mix(in_rect.xy, in_rect.zw, unit_corner()));
}
