#include "batch/quad_parts.h"

#include "batch/constants.h"

namespace rostrum::render {
namespace {

// In pixels. Three more instances cost about as much as shading this many.
constexpr float kWorthwhileArea = 2500;

bool along_pixels(glm::vec2 axis) { return axis.x == 0 || axis.y == 0; }

}  // namespace

QuadInstance whole_quad(QuadInstance quad) {
  quad.part_max = quad.half_size + (quad.stroke_half_width + kFilterRadius);
  quad.part_min = -quad.part_max;
  return quad;
}

void append_hollow(const QuadInstance& quad, std::vector<QuadInstance>& quads) {
  const glm::vec2 outer = quad.half_size + (quad.stroke_half_width + kFilterRadius);
  const glm::vec2 inner = quad.half_size - (quad.stroke_half_width + kFilterRadius);
  const bool worthwhile = inner.x > 0 && inner.y > 0 && 4 * inner.x * inner.y > kWorthwhileArea;
  if (quad.fill.a > 0 || !worthwhile || !along_pixels(quad.axis)) {
    quads.push_back(whole_quad(quad));
    return;
  }
  const auto add = [&](glm::vec2 min, glm::vec2 max) {
    quads.push_back(quad);
    quads.back().part_min = min;
    quads.back().part_max = max;
  };
  add(-outer, {outer.x, -inner.y});
  add({-outer.x, -inner.y}, {-inner.x, inner.y});
  add({inner.x, -inner.y}, {outer.x, inner.y});
  add({-outer.x, inner.y}, outer);
}

}  // namespace rostrum::render
