// The speaker's tools as they are drawn over a slide: marks, pen, eraser, laser, the frame of a
// region.
#pragma once

#include "base/view.h"
#include "deck/draw_list.h"
#include "show/tools/speaker_tools.h"

namespace rostrum::app {

// Appends what is seen at the moment t of the deck, in the slide's frame units. Marks grow with the
// view's zoom, since they belong to the slide; the tools themselves do not.
void append_tools(const ToolsView& tools, double t, const View& view, deck::DrawList& list);

}  // namespace rostrum::app
