// A rectangle of a mask, laid over the picture in colours that change along a line: GradientInstance in
// frame/instances.h.
#version 330 core
#include "pixels.glsl"

layout(location = 0) in vec4 in_bounds;   // left, bottom, right, top
layout(location = 1) in vec2 in_to_mask;  // from the picture's pixels to the mask's
layout(location = 2) in vec4 in_line;     // where it begins, and its direction over its length
layout(location = 3) in vec2 in_stops;    // the first and the last

flat out ivec2 to_mask;
flat out vec4 line;
flat out ivec2 stops;

void main() {
  to_mask = ivec2(round(in_to_mask));
  line = in_line;
  stops = ivec2(round(in_stops));
  gl_Position = clip_from_pixels(mix(in_bounds.xy, in_bounds.zw, unit_corner()));
}
