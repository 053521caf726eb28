#include "constants.glsl"

// How much of the filter, a box one pixel wide around x, lies within h of 0. Exact, also for what is
// thinner than a pixel.
float overlap(float x, float h) {
  return clamp(min(h, x + kFilterRadius) - max(-h, x - kFilterRadius), 0.0, 1.0);
}

// The same for a rectangle of half size h. Exact along the pixels; otherwise the filter is turned with
// the rectangle, which keeps its area.
float overlap(vec2 p, vec2 h) { return overlap(p.x, h.x) * overlap(p.y, h.y); }

// Counter-clockwise by a quarter turn.
vec2 turned(vec2 v) { return vec2(-v.y, v.x); }
