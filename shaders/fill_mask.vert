// The pixels that an edge of a path, and what lies right of it, touch: FillInstance in
// batch/instances.h.
#version 330 core
#include "pixels.glsl"

layout(location = 0) in vec4 in_edge;    // its ends
layout(location = 1) in vec4 in_rect;  // left, bottom, right, top of the path's place in the mask

flat out vec4 edge;

void main() {
  edge = in_edge;
  vec2 low = floor(min(in_edge.xy, in_edge.zw));
  vec2 high = ceil(max(in_edge.xy, in_edge.zw));
  low = clamp(low, in_rect.xy, in_rect.zw);
  high = vec2(in_rect.z, clamp(high.y, in_rect.y, in_rect.w));
  gl_Position = clip_from_pixels(mix(low, high, unit_corner()));
}
