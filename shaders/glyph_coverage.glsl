// These functions return how much of a pixel a glyph covers, from its distance field.
//
// Two ways, by the pixels that an em measures:
//   glyph_coverage_small   under kSmallText, where strokes are thin and several edges share a pixel
//   glyph_coverage_large   above, where an edge is straight within a pixel
// The tests compile this very file as C++ (hence the f of the numbers) and measure how far each is from
// the truth; the benchmark text_accuracy prints a table of it.
//
// A position in the field is counted in texels of its page: a texel's centre is at a half. The map from
// pixels to texels may turn, mirror and scale evenly.

// The signed distance to the outline in texels, positive inside. Texels hold [-spread, spread) as
// [0, 65536), 16 bits normalised; the page is sampled bilinearly, without mipmaps.
float glyph_distance(sampler2D page, vec2 texel, float spread) {
  float level = textureLod(page, texel / vec2(textureSize(page, 0)), 0.0f).r;
  return (level * (65535.0f / 32768.0f) - 1.0f) * spread;
}

// The exact areas of four unit squares, each around its own origin, that lie in half-planes, whose edges
// are that far from the origins (positive: the origin is inside) and at right angles to one direction.
//
// An edge runs through two opposite sides of its square, or cuts off a corner: the area it leaves is then
// linear in the distance, or a triangle that shrinks with the square of what is left to the corner.
vec4 half_plane_coverage(vec4 distances, vec2 direction) {
  vec2 steep = abs(direction) / max(length(direction), 1e-6f);
  float major = max(max(steep.x, steep.y), 0.7f);  // of no direction: between two edges
  float minor = max(min(steep.x, steep.y), 1e-4f);
  vec4 away = abs(distances);
  vec4 to_corner = max(0.5f * (major + minor) - away, vec4(0.0f));
  vec4 triangle = to_corner * to_corner / (2.0f * major * minor);
  vec4 linear = 0.5f - away / major;
  vec4 less = mix(linear, triangle, step(vec4(0.5f * (major - minor)), away));
  return mix(less, 1.0f - less, step(vec4(0.0f), distances));
}

// Four quarters of the pixel, each with the distance at its centre.
//   texel             where the pixel's centre lies
//   right, up         what one pixel to the right and one up are in texels
//   pixels_per_texel  1 / length(right)
float glyph_coverage_small(sampler2D page, vec2 texel, vec2 right, vec2 up, float pixels_per_texel,
                           float spread) {
  vec2 rising = 0.25f * (right + up);
  vec2 falling = 0.25f * (right - up);
  float lower_left = glyph_distance(page, texel - rising, spread);
  float upper_right = glyph_distance(page, texel + rising, spread);
  float upper_left = glyph_distance(page, texel - falling, spread);
  float lower_right = glyph_distance(page, texel + falling, spread);
  vec2 change = vec2(upper_right - upper_left + lower_right - lower_left,
                     upper_right - lower_right + upper_left - lower_left);
  vec4 in_quarters = vec4(lower_left, upper_right, upper_left, lower_right) * (2.0f * pixels_per_texel);
  return dot(half_plane_coverage(in_quarters, change), vec4(0.25f));
}

// The whole pixel, with the distance at its centre, in pixels, and how that changes a pixel to the right
// and a pixel up, of which only the direction counts:
//   float d = glyph_distance(...) * pixels_per_texel;
//   glyph_coverage_large(d, vec2(dFdx(d), dFdy(d)))
float glyph_coverage_large(float distance, vec2 change) {
  return half_plane_coverage(vec4(distance), change).x;
}
