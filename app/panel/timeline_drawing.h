// The pictures of the section Timeline.
#pragma once

#include "panel/panel_layout.h"
#include "panel/panel_view.h"
#include "panel/timeline_rows.h"
#include "panel/timeline_scale.h"

struct ImDrawList;

namespace rostrum::app {

// Pixels: shorter animations are drawn as wide as this.
inline constexpr double kLeastBar = 3;

// Draws into the ImGui window that is open. What lies outside of the layout's strips is not drawn.
class TimelineDrawing {
 public:
  TimelineDrawing(const PanelView& view, const TimelineLayout& layout, const TimelineScale& axis,
                  double unit);

  void background() const;
  void ruler(const TickSpacing& spacing) const;
  void slides() const;
  void stops() const;
  void rows(const TimelineRows& rows, double scroll) const;
  void range() const;
  void playhead(double t) const;
  void focus(const PixelRect& rect) const;
  void tooltip(const deck::Clip& clip) const;
  void tooltip(const deck::Stop& stop) const;

 private:
  // The pixel of the window at which a moment lies.
  [[nodiscard]] double x(double t) const { return layout_.ruler.x + axis_.x_of(t); }
  [[nodiscard]] double first_t() const { return axis_.begin; }
  [[nodiscard]] double last_t() const { return axis_.time_at(layout_.ruler.width); }
  void stop_mark(double at, double y, double half, deck::AfterStop after) const;
  // `y`: of the row's upper edge.
  void row(const TimelineRows& rows, const TimelineRows::Row& row, double y) const;

  const PanelView& view_;
  const TimelineLayout& layout_;
  const TimelineScale& axis_;
  double unit_;  // pixels
  ImDrawList* list_;
};

}  // namespace rostrum::app
