#include "show/input/slide_pointer.h"

#include <cmath>
#include <utility>

namespace rostrum::app {
namespace {

constexpr double kWheelZoom = 1.15;  // of one notch
constexpr double kClickUnits = 4;    // a press that moves less is a click

using Kind = PointerOnSlide::Kind;

// This point lies beside the frame, where the slide has no pixels.
constexpr Point kBeside{2 * kFrameWidth, 2 * kFrameHeight};

Point units(glm::dvec2 pixels, const View& view) {
  if (view.area.empty()) return kBeside;
  return (pixels - glm::dvec2(view.origin)) / static_cast<double>(view.scale);
}

bool in_frame(Point p) {
  return std::abs(p.x) <= kFrameWidth / 2 && std::abs(p.y) <= kFrameHeight / 2;
}

}  // namespace

glm::dvec2 SlidePointer::pixels(const SlideViewport& viewport) const {
  return {pointer_.x, viewport.window_height - pointer_.y};
}

Point SlidePointer::on_slide(const SlideViewport& viewport, const Show& show) const {
  // The overview is looked at as a whole, whatever the slide is zoomed to.
  return units(pixels(viewport), show.state().overview.open
                                     ? View::fit(viewport.area)
                                     : show.state().look.view(viewport.area));
}

bool SlidePointer::over(const SlideViewport& viewport) const {
  // From the top, as the pointer counts: the first row of pixels is one of the window's.
  return flipped(viewport.area, viewport.window_height).contains(pointer_.x, pointer_.y);
}

void SlidePointer::moved(const PointerMoved& to, const SlideViewport& viewport, Show& show,
                         double now) {
  const glm::dvec2 by{to.x - pointer_.x, pointer_.y - to.y};
  if (panning_ && !panned_ && std::hypot(by.x, by.y) <= kClickUnits * viewport.scale) {
    return;  // not far enough yet: counted from where the button went down
  }
  pointer_ = to;
  if (panning_) {
    panned_ = true;
    ViewState look = show.state().look;
    look.pan(by, viewport.area);
    show.look(look);
    return;
  }
  const Point at = on_slide(viewport, show);
  if (show.state().overview.open) {
    if (viewport.overview) show.point_in_overview({.kind = Kind::Moved, .at = at}, now);
  } else if (in_frame(units(pixels(viewport), View::fit(viewport.area)))) {
    // Pointing lets time pass, and a zoom go on.
    pointed_in_ = show.state().look.view(viewport.area);
    show.point({.kind = Kind::Moved, .at = at}, now);
  } else {
    left(show, now);
  }
}

void SlidePointer::follow(const SlideViewport& viewport, Show& show, double now) {
  if (!pointed_in_ || panning_ || show.state().overview.open) return;
  // Lets time pass before it points: pointing would, and so move the slide further.
  show.update(now);
  if (*pointed_in_ != show.state().look.view(viewport.area)) moved(pointer_, viewport, show, now);
}

void SlidePointer::left(Show& show, double now) {
  pointed_in_.reset();
  if (!show.state().overview.open) show.point({.kind = Kind::Left, .at = {}}, now);
}

bool SlidePointer::button(bool down, bool on_slide_too, const SlideViewport& viewport, Show& show,
                          double now) {
  const PointerOnSlide what{.kind = down ? Kind::Pressed : Kind::Released,
                            .at = on_slide(viewport, show)};
  if (!down && std::exchange(panning_, false)) return !panned_;
  if (down && !on_slide_too) return false;
  if (show.state().overview.open) {
    if (viewport.overview) show.point_in_overview(what, now);
    return false;
  }
  if (show.point(what, now) || !down) return false;
  if (!show.state().look.zoomed()) return true;
  panning_ = true;
  panned_ = false;
  return false;
}

void SlidePointer::wheel(const WheelTurned& turned, bool zooms, const SlideViewport& viewport,
                         Show& show) {
  if (show.state().overview.open) {
    if (!viewport.overview) return;
    wheel_rows_ -= turned.y;
    const double whole = std::trunc(wheel_rows_);
    wheel_rows_ -= whole;
    show.scroll_overview(static_cast<int>(whole));
    return;
  }
  ViewState look = show.state().look;
  if (!zooms && !look.zoomed() && !show.state().tools.choosing_region) return;
  look.zoom_about(pixels(viewport), std::pow(kWheelZoom, turned.y), viewport.area);
  // The speaker's stage shows nothing smaller than the whole frame.
  if (!zooms && look.zoom <= 1) look.reset_zoom();
  show.look(look);
}

}  // namespace rostrum::app
