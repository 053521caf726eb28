#include "show/tools/region_zoom.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

namespace rostrum::app {
namespace {

double smooth(double u) { return u * u * (3 - 2 * u); }

}  // namespace

Box ZoomView::seen() const {
  return {.min = center - kHalfFrame / zoom, .max = center + kHalfFrame / zoom};
}

ZoomView zoom_view(const Box& region) {
  const double least = kFrameHeight / ViewState::kMostZoom;
  const double zoom = std::clamp(std::min(kFrameWidth / std::max(region.width(), least),
                                          kFrameHeight / std::max(region.height(), least)),
                                 1.0, ViewState::kMostZoom);
  const Point room = kHalfFrame * (1 - 1 / zoom);
  return {.zoom = zoom, .center = glm::clamp(region.center(), -room, room)};
}

ZoomView ZoomMotion::at(double now) const {
  const double u = (now - since_) / kSeconds;
  if (u <= 0) return from_;
  if (u >= 1) return to_;
  const double part = smooth(u);
  const double zoom = from_.zoom * std::pow(to_.zoom / from_.zoom, part);
  // The centre moves as the width of what is seen shrinks; with equal zooms, evenly.
  const double width_change = 1 / to_.zoom - 1 / from_.zoom;
  const double moved =
      std::abs(width_change) > 1e-9 ? (1 / zoom - 1 / from_.zoom) / width_change : part;
  return {.zoom = zoom, .center = from_.center + (to_.center - from_.center) * moved};
}

}  // namespace rostrum::app
