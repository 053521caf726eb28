// The poses of one leaf, as parts of a deck.
#pragma once

#include <span>
#include <vector>

#include "deck/tables.h"
#include "path/points.h"

namespace rostrum::record {

// How a leaf looks at some progress of an animation.
struct Pose {
  deck::PartRecord part;   // as it would be recorded by itself
  path::PointSpan points;  // of a path, in the scene; none of a glyph or a picture
};

// The parts of the poses. A path that is only moved, turned or stretched from pose to pose is one
// outline in several places, so that what draws it keeps what it knows of it.
[[nodiscard]] std::vector<deck::PartRecord> parts_of(std::span<const Pose> poses);

}  // namespace rostrum::record
