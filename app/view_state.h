// How the slide is looked at: zoom, background, guides. Knows neither GL nor the panel.
//
// Points of the window are framebuffer pixels as in batch/view.h: y up, origin in the lower left.
#pragma once

#include <span>

#include "batch/view.h"
#include "scene/color.h"
#include "scene/draw_list.h"
#include "scene/geometry.h"

namespace rostrum::app {

struct ViewState {
  static constexpr double kLeastZoom = 0.25;
  static constexpr double kMostZoom = 32;

  scene::Color background = scene::BLACK;
  bool safe_area = false;
  bool thirds = false;
  bool boxes = false;
  double zoom = 1;
  scene::Point center = scene::ORIGIN;  // the point in the middle of the window, frame units

  bool operator==(const ViewState&) const = default;

  [[nodiscard]] bool zoomed() const { return zoom != 1 || center != scene::ORIGIN; }

  [[nodiscard]] render::View view(render::PixelRect area) const {
    return render::View::fit(area, zoom, center);
  }

  // Magnifies by the factor, as far as the limits allow, so that what is under the pointer stays
  // there. In an area without pixels nothing happens.
  void zoom_about(glm::dvec2 pointer, double factor, render::PixelRect area);
  // Moves the slide with the pointer, by so many pixels; its centre stays within the frame. In an
  // area without pixels nothing happens.
  void pan(glm::dvec2 pixels, render::PixelRect area);
  void reset_zoom();
};

// Where the frame's picture is sure to be seen: EBU R 95 keeps action 3.5 % and graphics 5 % off
// each edge of a 16:9 picture.
inline constexpr double kActionSafe = 0.035;
inline constexpr double kGraphicsSafe = 0.05;

// What the state asks to be drawn over the slide, in lines of a few pixels at any zoom: `shown` are
// the boxes of what is on the slide. Only rectangles.
void append_guides(const ViewState& state, const render::View& view,
                   std::span<const scene::Box> shown, scene::DrawList& list);

}  // namespace rostrum::app
