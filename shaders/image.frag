// An image with no more texels than pixels. Where texels keep their edges, what is read is what lies under
// the pixel of both texels beside an edge.
#version 330 core
#include "image.glsl"

out vec4 color;

void main() {
  vec2 p = place();
  vec2 texels = vec2(textureSize(u_image, 0));
  vec2 texel = texture_place(p) * texels;
  vec2 edge = floor(texel + 0.5);
  vec2 sharp = edge + clamp((texel - edge) * sharpness, -0.5, 0.5);
  color = textureLod(u_image, sharp / texels, 0.0) * image_coverage(p);
}
