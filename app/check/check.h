// Reads a deck as the last row of the hall would, and finds what could not be read there.
#pragma once

#include <vector>

#include "check/finding.h"
#include "scene/timeline.h"

namespace rostrum::app {

// Two recordings of the same deck. Findings are in order of time, those about a slide or step as a
// whole at its start.
[[nodiscard]] std::vector<Finding> check(const scene::Timeline& timeline,
                                         const scene::Timeline& again, const Limits& limits = {});

}  // namespace rostrum::app
