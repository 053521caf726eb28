// A straight piece of a stroke, from B to C, with its halves of the joints at both ends:
// StrokeInstance in frame/instances.h.
//
//            before \                    A joint's outer side is a wedge between the ends of both pieces.
//                    \   wedge           The line that halves it, the mitre's, says which piece draws a
//      ---------------B-----------       pixel of it. Beyond the mitre limit the wedge is cut off across
//            direction                   that line, between the outer corners of the pieces: a bevel.
#version 330 core
#include "pixels.glsl"
#include "coverage.glsl"

layout(location = 0) in vec4 in_ends;        // B and C
layout(location = 1) in vec2 in_direction;   // from B to C; unit vectors
layout(location = 2) in vec4 in_neighbours;  // directions before and after; (0, 0) for an open end,
                                             // (2, 0) twice for round ends
layout(location = 3) in float in_half_width;

flat out vec4 ends;
flat out vec2 direction;
flat out vec4 neighbours;
flat out float half_width;
flat out vec4 outward;  // unit vectors along the halving lines of both joints, for bevels; else (0, 0)
flat out vec2 bevels;   // how far the bevels lie along them

// Returns the direction of a joint's halving line out of the turn; its two pieces run along u and
// v.
vec2 halving(vec2 u, vec2 v) { return normalize(u - v); }

// Fills in a bevel and returns how far beyond its end the piece reaches.
float joint(vec2 u, vec2 v, out vec2 bevel_outward, out float bevel) {
  bevel_outward = vec2(0.0);
  bevel = 1.0;
  if (u == vec2(0.0) || v == vec2(0.0)) return kFilterRadius;
  if (u.x > 1.0 || v.x > 1.0) return in_half_width + kFilterRadius;
  float turn_cosine = dot(u, v);
  float half_turn_cosine = sqrt(max((1.0 + turn_cosine) * 0.5, 0.0));
  if (half_turn_cosine * kMiterLimit >= 1.0) {
    float half_turn_tangent = sqrt(max(1.0 - turn_cosine, 0.0) / (1.0 + turn_cosine));
    return (in_half_width + kFilterRadius) * max(half_turn_tangent, 1e-3);
  }
  bevel_outward = halving(u, v);
  bevel = in_half_width * half_turn_cosine;
  return in_half_width * 0.5 + 2.0 * kFilterRadius;
}

void main() {
  ends = in_ends;
  direction = in_direction;
  neighbours = in_neighbours;
  half_width = in_half_width;
  float before = joint(in_neighbours.xy, in_direction, outward.xy, bevels.x);
  float after = joint(in_direction, in_neighbours.zw, outward.zw, bevels.y);

  vec2 corner = unit_corner();
  vec2 along = mix(in_ends.xy - in_direction * before, in_ends.zw + in_direction * after, corner.x);
  float across = (corner.y * 2.0 - 1.0) * (in_half_width + kFilterRadius);
  gl_Position = clip_from_pixels(along + turned(in_direction) * across);
}
