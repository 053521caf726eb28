// Zooming into a region of the slide: from the rectangle that was dragged to what is looked at, and
// the short way there. Points are the slide's own, in frame units.
#pragma once

#include "base/geometry.h"
#include "show/view_state.h"

namespace rostrum::app {

// The part of the slide that is looked at: the zoom of ViewState and the point in the middle.
struct ZoomView {
  double zoom = 1;
  Point center = ORIGIN;
  bool operator==(const ZoomView&) const = default;

  // The box of the slide that is seen, without the black beside it.
  [[nodiscard]] Box seen() const;
};

[[nodiscard]] inline ZoomView zoom_view(const ViewState& look) {
  return {.zoom = look.zoom, .center = look.center};
}

// The view that shows the whole of the region, as large as the limits of ViewState allow. It lies
// within the frame if the region does.
[[nodiscard]] ZoomView zoom_view(const Box& region);

// The way from one view to another, a function of the time.
class ZoomMotion {
 public:
  static constexpr double kSeconds = 0.25;

  ZoomMotion(ZoomView from, ZoomView to, double now) : from_(from), to_(to), since_(now) {}

  // Eased at both ends. What lies at the same place of the window in both stays there on the way,
  // and each moment magnifies by the same factor.
  [[nodiscard]] ZoomView at(double now) const;
  [[nodiscard]] bool over(double now) const { return now - since_ >= kSeconds; }
  [[nodiscard]] const ZoomView& end() const { return to_; }

 private:
  ZoomView from_;
  ZoomView to_;
  double since_;
};

}  // namespace rostrum::app
