// The stroke is a rectangle less a smaller one, and lies over the fill.
#version 330 core
#include "coverage.glsl"

flat in vec4 box;
flat in vec3 axis;
flat in vec4 fill;
flat in vec4 stroke;

out vec4 color;

void main() {
  vec2 from_center = gl_FragCoord.xy - box.xy;
  vec2 p = vec2(dot(from_center, axis.xy), dot(from_center, turned(axis.xy)));
  vec4 over = stroke * (box_coverage(p, box.zw + axis.z) - box_coverage(p, box.zw - axis.z));
  color = over + fill * (box_coverage(p, box.zw) * (1.0 - over.a));
}
