// The whole deck over time: slides, stops, every animation, and the playhead.
#pragma once

#include <cstdint>
#include <optional>

#include "panel/panel_command.h"
#include "panel/panel_layout.h"
#include "panel/panel_view.h"
#include "panel/timeline_rows.h"
#include "panel/timeline_scale.h"

namespace rostrum::app {

// The section keeps this from frame to frame: the part of the deck that it shows, and what the
// pointer is doing.
struct TimelineMemory {
  enum class Drag : std::uint8_t { None, Playhead, View };

  std::optional<TimelineScale> scale;  // none: the whole deck, whatever the width
  double scroll = 0;                   // of the rows, pixels
  Drag drag = Drag::None;
  bool moved = false;    // far enough to be no click
  double pressed_x = 0;  // where the drag began
  double pressed_y = 0;
  double drag_t = 0;  // where the playhead was dragged to
  double last_t = 0;  // what was shown in the last frame
};

// The pointer snaps to what is nearer than this, in units.
inline constexpr double kSnapUnits = 6;

// Into the ImGui window that is open, whose place is `rect`.
void timeline_section(const PanelView& view, const TimelineRows& rows, const PixelRect& rect,
                      double scale, TimelineMemory& memory, PanelCommands& commands);

}  // namespace rostrum::app
