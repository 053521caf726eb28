#version 330 core

uniform sampler2D u_page;

in vec2 texel;
flat in mat2 texels_per_pixel;
flat in vec4 paint;

out vec4 color;

void main() {
  vec2 size = vec2(textureSize(u_page, 0));
  float d = (texture(u_page, texel / size).r * 2.0 - 1.0) * 6.0 / length(texels_per_pixel[0]);
  color = paint * clamp(d + 0.5, 0.0, 1.0);
}
