#include "constants.glsl"

// Returns how much of the filter, a box one pixel wide around x, lies within h of 0. It is exact,
// also for what is thinner than a pixel.
float slab_coverage(float x, float h) {
  return clamp(min(h, x + kFilterRadius) - max(-h, x - kFilterRadius), 0.0, 1.0);
}

// Does the same for a rectangle of half size h. It is exact along the pixels; otherwise the filter
// is turned with the rectangle, which keeps its area.
float box_coverage(vec2 p, vec2 h) { return slab_coverage(p.x, h.x) * slab_coverage(p.y, h.y); }

// Turns a vector counter-clockwise by a quarter.
vec2 turned(vec2 v) { return vec2(-v.y, v.x); }
