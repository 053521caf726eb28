// Pixels (origin at the framebuffer's lower left corner, as gl_FragCoord has them) to clip space.
uniform vec4 u_viewport;  // lower left corner, and 2 over the size

vec4 clip_from_pixels(vec2 pixels) { return vec4((pixels - u_viewport.xy) * u_viewport.zw - 1.0, 0.0, 1.0); }

// Returns the corners of a triangle strip: (0,0), (1,0), (0,1), (1,1).
vec2 unit_corner() { return vec2(gl_VertexID & 1, gl_VertexID >> 1); }
