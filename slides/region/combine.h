// What two paths enclose, put together: Manim's Union, Intersection, Difference and Exclusion.
#pragma once

#include <cstdint>

#include "path/points.h"

namespace rostrum::region {

enum class Operation : std::uint8_t { Union, Intersection, Difference, Exclusion };

// The outline of what both enclose together. Contours that are open are closed by a line; what a
// contour goes around is inside, in whichever direction it does.
//
// The curves of the result are pieces of those of the operands, each of them as long as it can be.
// A contour starts where one of the operands does, if it passes there. Outlines go round in the
// direction of the first operand, the outlines of holes in the other one. Where outlines of the
// operands lie on each other, which of their curves the result has is not defined.
[[nodiscard]] path::Points combined(path::PointSpan first, path::PointSpan second,
                                    Operation operation);

}  // namespace rostrum::region
