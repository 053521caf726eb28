#include "show/view_state.h"

#include <algorithm>
#include <glm/common.hpp>

namespace rostrum::app {

void ViewState::zoom_about(glm::dvec2 pointer, double factor, PixelRect area) {
  if (area.empty()) return;
  const auto under = [&] {
    const View v = view(area);
    return (pointer - glm::dvec2(v.origin)) / static_cast<double>(v.scale);
  };
  const Point before = under();
  zoom = std::clamp(zoom * factor, kLeastZoom, kMostZoom);
  center += before - under();
  center = glm::clamp(center, -kHalfFrame, kHalfFrame);
}

void ViewState::pan(glm::dvec2 pixels, PixelRect area) {
  if (area.empty()) return;
  const Point moved = center - pixels / static_cast<double>(view(area).scale);
  center = glm::clamp(moved, -kHalfFrame, kHalfFrame);
}

void ViewState::reset_zoom() {
  zoom = 1;
  center = ORIGIN;
}

}  // namespace rostrum::app
