// Lines that help to compose a slide: safe areas, thirds, boxes of what is on it.
#pragma once

#include <span>

#include "base/geometry.h"
#include "base/view.h"
#include "deck/draw_list.h"
#include "show/view_state.h"

namespace rostrum::app {

// Between these margins the picture is sure to be seen: EBU R 95 keeps action 3.5 % and graphics 5
// % off each edge of a 16:9 picture.
inline constexpr double kActionSafe = 0.035;
inline constexpr double kGraphicsSafe = 0.05;

// Appends the guides that the state asks for, as rectangles a few pixels wide at any zoom. `shown`
// are the boxes of what is on the slide.
void append_guides(const ViewState& state, const View& view, std::span<const Box> shown,
                   deck::DrawList& list);

}  // namespace rostrum::app
