// The view says how the slide is looked at: zoom, background, guides. It knows neither GL nor the
// panel.
//
// Points of the window are framebuffer pixels as in base/view.h: y up, origin in the lower left.
#pragma once

#include "base/color.h"
#include "base/geometry.h"
#include "base/view.h"

namespace rostrum::app {

struct ViewState {
  static constexpr double kLeastZoom = 0.25;
  static constexpr double kMostZoom = 32;

  Color background = BLACK;
  bool safe_area = false;
  bool thirds = false;
  bool boxes = false;
  double zoom = 1;
  Point center = ORIGIN;  // the point in the middle of the window, frame units

  bool operator==(const ViewState&) const = default;

  [[nodiscard]] bool zoomed() const { return zoom != 1 || center != ORIGIN; }

  [[nodiscard]] View view(PixelRect area) const { return View::fit(area, zoom, center); }

  // Magnifies by the factor, as far as the limits allow, so that what is under the pointer stays
  // there. In an area without pixels nothing happens.
  void zoom_about(glm::dvec2 pointer, double factor, PixelRect area);
  // Moves the slide with the pointer, by so many pixels; its centre stays within the frame. In an
  // area without pixels nothing happens.
  void pan(glm::dvec2 pixels, PixelRect area);
  void reset_zoom();
};

}  // namespace rostrum::app
