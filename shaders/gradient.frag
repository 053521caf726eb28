// Between two stops, colour and alpha are interpolated as they are, and then multiplied: what Cairo does,
// and so Manim. The stops are evenly spaced; beyond the ends it is the outer ones' colour. A gradient whose
// ends are one point is its middle everywhere, as Cairo has it.
#version 330 core

uniform sampler2D u_mask;
uniform samplerBuffer u_stops;

flat in ivec2 to_mask;
flat in vec4 line;
flat in ivec2 stops;

out vec4 color;

void main() {
  float coverage = texelFetch(u_mask, ivec2(gl_FragCoord.xy) + to_mask, 0).r;
  float share = line.zw == vec2(0.0) ? 0.5 : dot(gl_FragCoord.xy - line.xy, line.zw);
  float place = clamp(share, 0.0, 1.0) * float(stops.y - stops.x);
  int before = min(int(place), stops.y - stops.x - 1);
  vec4 straight = mix(texelFetch(u_stops, stops.x + before), texelFetch(u_stops, stops.x + before + 1),
                      place - float(before));
  color = vec4(straight.rgb * straight.a, straight.a) * min(abs(coverage), 1.0);
}
