// Affine maps as a deck has them.
#pragma once

#include <array>

#include "base/geometry.h"

namespace rostrum::record {

// The x axis, the y axis and the origin, as PartRecord::placement.
[[nodiscard]] inline std::array<float, 6> placement_of(const Affine& map) {
  return {static_cast<float>(map.x_axis.x), static_cast<float>(map.x_axis.y),
          static_cast<float>(map.y_axis.x), static_cast<float>(map.y_axis.y),
          static_cast<float>(map.origin.x), static_cast<float>(map.origin.y)};
}

}  // namespace rostrum::record
