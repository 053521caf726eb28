// Finds what a text lies over, or under.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "check/shape.h"

namespace rostrum::app {

// The shapes whose lines cross the ink of a text (the shape at `text` among `shapes`, which are in
// painter's order) or come nearer than `clearance` times its capitals' height; and so the texts,
// but only those below it, so that each pair is found once. A filled shape between the two hides
// the lower one where it is opaque and reaches round the upper one.
[[nodiscard]] std::vector<std::size_t> overlapped_by(std::span<const Shape> shapes,
                                                     std::size_t text, double clearance);

}  // namespace rostrum::app
