// Draws a glyph of kSmallText pixels an em or more.
#version 330 core
#include "glyph_coverage.glsl"

uniform sampler2D u_page;

in vec2 texel;
flat in vec2 scale;
flat in vec4 paint;

out vec4 color;

void main() {
  float distance = glyph_distance(u_page, texel, scale.y) * scale.x;
  color = paint * glyph_coverage_large(distance, vec2(dFdx(distance), dFdy(distance)));
}
