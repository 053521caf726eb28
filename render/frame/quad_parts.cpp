#include "frame/quad_parts.h"

#include "frame/constants.h"

namespace rostrum::render {
namespace {

// Four more instances cost about as much as shading this many pixels.
constexpr float kWorthwhileArea = 4000;

QuadInstance part(QuadInstance quad, glm::vec2 min, glm::vec2 max) {
  quad.part_min = min;
  quad.part_max = max;
  return quad;
}

glm::vec2 outer(const QuadInstance& quad) {
  return quad.half_size + (quad.stroke_half_width + kFilterRadius);
}

}  // namespace

QuadInstance whole_quad(QuadInstance quad) { return part(quad, -outer(quad), outer(quad)); }

std::optional<glm::vec2> plain_inside(const QuadInstance& quad) {
  const glm::vec2 inside = quad.half_size - (quad.stroke_half_width + kFilterRadius);
  const bool along_pixels = quad.axis.x == 0 || quad.axis.y == 0;
  const bool worthwhile = inside.x > 0 && inside.y > 0 && 4 * inside.x * inside.y > kWorthwhileArea;
  return along_pixels && worthwhile ? std::optional(inside) : std::nullopt;
}

QuadInstance inside_quad(QuadInstance quad, glm::vec2 inside) {
  return part(quad, -inside, inside);
}

void append_border(const QuadInstance& quad, glm::vec2 inside, std::vector<QuadInstance>& quads) {
  const glm::vec2 edge = outer(quad);
  quads.push_back(part(quad, -edge, {edge.x, -inside.y}));
  quads.push_back(part(quad, {-edge.x, -inside.y}, {-inside.x, inside.y}));
  quads.push_back(part(quad, {inside.x, -inside.y}, {edge.x, inside.y}));
  quads.push_back(part(quad, {-edge.x, inside.y}, edge));
}

Bounds bounds_of(const QuadInstance& quad) {
  const glm::vec2 x = quad.axis * outer(quad).x;
  const glm::vec2 y = glm::vec2(-quad.axis.y, quad.axis.x) * outer(quad).y;
  Bounds bounds;
  for (const glm::vec2 corner : {x + y, x - y, y - x, -x - y}) bounds.add(quad.center + corner, 0);
  return bounds;
}

}  // namespace rostrum::render
