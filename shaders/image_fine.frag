// An image with more texels than pixels.
#version 330 core
#include "image.glsl"

out vec4 color;

void main() {
  vec2 p = place();
  vec2 at = texture_place(p);
  vec4 sum = textureLod(u_image, at + fine.yz, fine.x) + textureLod(u_image, at - fine.yz, fine.x) +
             textureLod(u_image, at + vec2(fine.y, -fine.z), fine.x) +
             textureLod(u_image, at + vec2(-fine.y, fine.z), fine.x);
  color = sum * (0.25 * image_coverage(p));
}
