// A fill's sum has the sign of the path's direction, and exceeds 1 where it covers itself.
#version 330 core

uniform sampler2D u_mask;

flat in ivec2 to_mask;
flat in vec4 paint;

out vec4 color;

void main() {
  float coverage = texelFetch(u_mask, ivec2(gl_FragCoord.xy) + to_mask, 0).r;
  color = paint * min(abs(coverage), 1.0);
}
