// Draws a glyph under kSmallText pixels an em.
#version 330 core
#include "glyph_coverage.glsl"

uniform sampler2D u_page;

in vec2 texel;
flat in vec4 pixel_steps;
flat in vec2 scale;
flat in vec4 paint;

out vec4 color;

void main() {
  color = paint * glyph_coverage_small(u_page, texel, pixel_steps.xy, pixel_steps.zw, scale.x, scale.y);
}
