// What the fragment shaders of images share.
#include "coverage.glsl"

uniform sampler2D u_image;  // premultiplied; the top row comes first

flat in vec4 place_of;
flat in vec2 center;
flat in vec2 size;
flat in vec2 sharpness;
flat in vec3 fine;
flat in float opacity;

// Of the pixel's centre, in shares of the image.
vec2 place() {
  vec2 p = gl_FragCoord.xy - center;
  return vec2(dot(p, place_of.xy), dot(p, place_of.zw));
}

vec2 texture_place(vec2 place) { return vec2(0.5 + place.x, 0.5 - place.y); }

// How much of the pixel the image covers, times its opacity.
float image_coverage(vec2 place) { return overlap(place * size, size * 0.5) * opacity; }
