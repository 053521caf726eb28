// The affine map between two sets of points, where there is one.
#pragma once

#include <optional>
#include <span>

#include "base/geometry.h"

namespace rostrum::record {

// A map that takes each point of `from` to the point of `to` with the same index, to within
// `tolerance` (frame units). None where there is no such map, or the counts differ.
[[nodiscard]] std::optional<Affine> affine_between(std::span<const Point> from,
                                                   std::span<const Point> to,
                                                   double tolerance = 1e-6);

}  // namespace rostrum::record
