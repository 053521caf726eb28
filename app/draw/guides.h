// Lines that help to compose a slide: safe areas, thirds, boxes of what is on it.
#pragma once

#include <span>

#include "base/geometry.h"
#include "base/view.h"
#include "scene/draw_list.h"
#include "show/view_state.h"

namespace rostrum::app {

// Where the frame's picture is sure to be seen: EBU R 95 keeps action 3.5 % and graphics 5 % off
// each edge of a 16:9 picture.
inline constexpr double kActionSafe = 0.035;
inline constexpr double kGraphicsSafe = 0.05;

// What the state asks to be drawn over the slide, in lines of a few pixels at any zoom: `shown` are
// the boxes of what is on the slide. Only rectangles.
void append_guides(const ViewState& state, const View& view, std::span<const Box> shown,
                   scene::DrawList& list);

}  // namespace rostrum::app
