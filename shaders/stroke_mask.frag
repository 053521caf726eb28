// The coverage of one piece of a stroke. The mask keeps the greatest of all pieces (GL_MAX), so that a
// stroke that crosses or touches itself covers nothing twice.
#version 330 core
#include "coverage.glsl"

flat in vec4 ends;
flat in vec2 direction;
flat in vec4 neighbours;
flat in float half_width;
flat in vec4 outward;
flat in vec2 bevels;

out float coverage;

// Returns the coverage of one end of the piece, at p from that end. `inward` runs along the piece,
// away from this end; `neighbour` along the neighbouring piece, towards it.
//
// A pixel's centre decides which of two pieces it belongs to, not softly: soft edges that meet
// would leave a notch under the maximum. Both pieces compute the same products of the same numbers,
// so no pixel falls between them, and on the halving line both are equally far away: there is no
// seam.
float end_coverage(vec2 p, vec2 inward, vec2 neighbour, vec2 bevel_outward, float bevel) {
  float x = dot(p, inward);
  if (neighbour == vec2(0.0)) return clamp(x + kFilterRadius, 0.0, 1.0);
  if (x >= 0.0) return 1.0;
  if (dot(p, neighbour) < -x) return 0.0;
  return clamp(bevel + kFilterRadius - dot(p, bevel_outward), 0.0, 1.0);
}

void main() {
  vec2 from_b = gl_FragCoord.xy - ends.xy;
  vec2 from_c = gl_FragCoord.xy - ends.zw;
  if (neighbours.x > 1.0) {
    // A line with round ends covers all that lies within half its width.
    float along = clamp(dot(from_b, direction), 0.0, dot(ends.zw - ends.xy, direction));
    coverage = slab_coverage(distance(from_b, direction * along), half_width);
    return;
  }
  float start = end_coverage(from_b, direction, neighbours.xy, outward.xy, bevels.x);
  float stop = end_coverage(from_c, -direction, -neighbours.zw, outward.zw, bevels.y);
  // Both ends in one pixel: what the one leaves out and the other leaves out add up.
  coverage = slab_coverage(dot(from_b, turned(direction)), half_width) * max(start + stop - 1.0, 0.0);
}
