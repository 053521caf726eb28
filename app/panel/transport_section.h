// Playing and pausing, going to stops and plays, loops, speed, and where the show is.
#pragma once

#include "panel/panel_command.h"
#include "panel/panel_layout.h"
#include "panel/panel_view.h"

namespace rostrum::app {

// Into the ImGui window that is open, whose place is `rect`.
void transport_section(const PanelView& view, const PixelRect& rect, double scale,
                       PanelCommands& commands);

}  // namespace rostrum::app
