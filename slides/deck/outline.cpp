#include "deck/outline.h"

#include <glm/common.hpp>

#include "base/hash.h"

namespace rostrum::deck {

Outline make_outline(std::span<const glm::vec2> points, OutlineKind kind) {
  Hash hash;
  hash.add(kind);
  hash.add(std::as_bytes(points));
  Outline outline{.points = points, .key = hash.value() == 0 ? 1 : hash.value(), .kind = kind};
  if (!points.empty()) outline.box_min = outline.box_max = points[0];
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::size_t in_curve = i % kPointsPerCurve;
    if (in_curve != 0 && in_curve != kPointsPerCurve - 1) continue;
    outline.box_min = glm::min(outline.box_min, points[i]);
    outline.box_max = glm::max(outline.box_max, points[i]);
  }
  return outline;
}

}  // namespace rostrum::deck
