// The moments at which a deck is read, and where they lie in it.
#pragma once

#include <cstddef>
#include <vector>

#include "scene/timeline.h"

namespace rostrum::app {

// The ends of all steps and clips, in order, each once.
[[nodiscard]] std::vector<double> ends(const scene::Timeline& timeline);

// These, and the middle of every clip.
[[nodiscard]] std::vector<double> ends_and_middles(const scene::Timeline& timeline);

// The slide that a moment shows, from 0. Where one slide ends and another begins it is the first,
// which is what is still to be seen.
[[nodiscard]] std::size_t shown_slide(const scene::Timeline& timeline, double time);

// The step that a moment belongs to, from 0: step i ends at stop i, the last one at the deck's end.
[[nodiscard]] std::size_t step_of(const scene::Timeline& timeline, double time);

// From the end of the stop before to the step's own stop, in seconds.
struct StepSpan {
  double start = 0;
  double end = 0;
};
[[nodiscard]] std::vector<StepSpan> steps(const scene::Timeline& timeline);

}  // namespace rostrum::app
