#include "scene/typesetting/typesetter.h"

#include <algorithm>
#include <utility>

namespace rostrum::scene {

GlyphOutline::GlyphOutline(std::vector<Point> points, deck::OutlineKind kind)
    : points_(std::move(points)), floats_(points_.size()) {
  // Adding 0 makes zero's two signs one, so that equal points have equal keys.
  std::transform(points_.begin(), points_.end(), floats_.begin(),
                 [](Point p) { return glm::vec2(p) + 0.0F; });
  outline_ = deck::make_outline(floats_, kind);
}

}  // namespace rostrum::scene
