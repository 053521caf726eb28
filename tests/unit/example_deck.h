// A small deck of three steps for tests of the player: only what the player reads.
#pragma once

#include "scene/timeline.h"

namespace rostrum::tests {

// Steps [0, 2], [3, 6] and [7, 10], a play past the last stop, and a pause within the first two
// steps.
inline scene::Timeline example_deck() {
  scene::Timeline timeline;
  timeline.slides = {{.title = "one", .notes = "", .start = 0},
                     {.title = "two", .notes = "", .start = 7}};
  timeline.stops = {{.time = 2, .hold = 1}, {.time = 6, .hold = 1}, {.time = 10, .hold = 1}};
  timeline.plays = {{.start = 0.5, .end = 1},  {.start = 1, .end = 2}, {.start = 3, .end = 4},
                    {.start = 4.25, .end = 6}, {.start = 7, .end = 9}, {.start = 9, .end = 10},
                    {.start = 11, .end = 12}};
  timeline.duration = 12;
  return timeline;
}

}  // namespace rostrum::tests
