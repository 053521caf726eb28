// The part of the pixel that lies right of the edge, between its ends' heights; negative for an edge that
// runs down. Summed over the edges of a closed path this is the path's coverage: exact for a path that
// does not cross or cover itself, whichever way round it runs.
#version 330 core

flat in vec4 edge;

out float area;

// The integral of 1 - x, cut to 0..1, from 0: what a vertical line at x leaves of the pixel to its right.
float right_of(float x) {
  float inside = clamp(x, 0.0, 1.0);
  return min(x, 0.0) + inside - 0.5 * inside * inside;
}

void main() {
  vec2 corner = gl_FragCoord.xy - 0.5;
  vec2 a = edge.xy - corner;
  vec2 b = edge.zw - corner;
  vec2 heights = clamp(vec2(a.y, b.y), 0.0, 1.0);
  float slope = (b.x - a.x) / (b.y - a.y);
  vec2 x = a.x + (heights - a.y) * slope;
  float width = x.y - x.x;
  // The quotient would be all rounding over a short stretch, whose mean is that of its middle.
  float middle = clamp(1.0 - 0.5 * (x.x + x.y), 0.0, 1.0);
  float mean = abs(width) < 0.02 ? middle : (right_of(x.y) - right_of(x.x)) / width;
  area = (heights.y - heights.x) * mean;
}
