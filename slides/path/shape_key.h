// What tells whether two paths have the same shape.
#pragma once

#include <cstdint>

#include "path/points.h"

namespace rostrum::path {

// Equal for paths that differ in place and size alone: TransformMatchingShapes pairs parts by it.
// Points are compared at a height of 1 (those without a height, at the size they have), with their
// centre at the origin, rounded to thousandths.
[[nodiscard]] std::uint64_t shape_key(PointSpan points);

}  // namespace rostrum::path
