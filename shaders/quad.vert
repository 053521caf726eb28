// Places a part of a rectangle: QuadInstance in batch/instances.h.
#version 330 core
#include "pixels.glsl"
#include "coverage.glsl"

layout(location = 0) in vec4 in_box;    // centre, half size
layout(location = 1) in vec3 in_axis;  // unit vector along the width, half the stroke's width
layout(location = 2) in vec4 in_part;   // two corners, in the rectangle's axes
layout(location = 3) in vec4 in_fill;
layout(location = 4) in vec4 in_stroke;

flat out vec4 box;
flat out vec3 axis;
flat out vec4 fill;
flat out vec4 stroke;

void main() {
  box = in_box;
  axis = in_axis;
  fill = in_fill;
  stroke = in_stroke;
  vec2 p = mix(in_part.xy, in_part.zw, unit_corner());
  gl_Position = clip_from_pixels(in_box.xy + in_axis.xy * p.x + turned(in_axis.xy) * p.y);
}
