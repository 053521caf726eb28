// An image: ImageInstance in frame/instances.h.
//
// Places in it are counted from its centre, in shares of its width and height.
#version 330 core
#include "pixels.glsl"
#include "constants.glsl"

uniform sampler2D u_image;

layout(location = 0) in vec2 in_center;
layout(location = 1) in vec4 in_axes;  // its width and its height
layout(location = 2) in vec2 in_look;  // opacity; 1 if texels keep their edges when they are magnified

flat out vec4 place_of;  // of a pixel: the place along the width is the product with xy, along the height with zw
flat out vec2 center;
flat out vec2 size;         // pixels, across the edges
flat out vec2 sharpness;    // pixels a texel where texels keep their edges, else 1
flat out vec3 fine;         // the level that is read, and how far apart: in shares, to each side
flat out float opacity;

void main() {
  mat2 axes = mat2(in_axes.xy, in_axes.zw);
  mat2 back = transpose(inverse(axes));
  place_of = vec4(back[0], back[1]);
  center = in_center;
  size = vec2(1.0 / length(back[0]), 1.0 / length(back[1]));
  opacity = in_look.x;

  vec2 texels = vec2(textureSize(u_image, 0));
  vec2 texels_per_pixel = texels / size;
  sharpness = in_look.y > 0.5 ? max(1.0 / texels_per_pixel, vec2(1.0)) : vec2(1.0);
  // Of the levels, each half as large as the one before, the last that still has a texel for every pixel.
  // A pixel then has one to two texels each way, which four samples average.
  float level = max(floor(log2(max(texels_per_pixel.x, texels_per_pixel.y))), 0.0);
  vec2 in_level = texels_per_pixel * exp2(-level);
  fine = vec3(level, max(in_level - 1.0, vec2(0.0)) * 0.5 * exp2(level) / texels);

  vec2 corner = (unit_corner() * 2.0 - 1.0) * (0.5 + kFilterRadius / size);
  gl_Position = clip_from_pixels(in_center + axes * corner);
}
