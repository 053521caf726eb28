// What the slide looks like at a moment.
#pragma once

#include "base/geometry.h"
#include "deck/deck.h"
#include "deck/draw_list.h"

namespace rostrum::deck {

// What of the scene fills the frame. The frame unit (base/geometry.h) is that of a camera of
// kFrameWidth at the origin.
struct Camera {
  Point center{0, 0};
  double width = kFrameWidth;
  Rgba background{0, 0, 0, 1};
};

// Fills the list with what is seen at t, which is clamped to [0, duration]. A moment at which one
// epoch ends and another begins belongs to the one that begins. The list is in frame units, with
// the camera applied (widths of strokes are not scaled by it, as in Manim); it refers to the deck's
// memory, and its own is reused: once it has its size nothing is allocated. The cost is that of the
// parts on the slide.
void evaluate(const Deck& deck, double t, DrawList& out);
[[nodiscard]] DrawList evaluate(const Deck& deck, double t);

// The camera at t.
[[nodiscard]] Camera camera_at(const Deck& deck, double t);

}  // namespace rostrum::deck
