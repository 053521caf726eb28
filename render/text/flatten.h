// Curves as straight lines.
#pragma once

#include <glm/vec2.hpp>
#include <vector>

#include "text/outline.h"

namespace rostrum::text {

// t runs from 0 at the curve's start to 1 at its end.
[[nodiscard]] glm::dvec2 point_at(const Curve& curve, double t);

// Appends points of the curve, without its first and with its last, such that the lines between
// them stray from it by no more than the tolerance. Both in ems.
void flatten(const Curve& curve, double tolerance, std::vector<glm::dvec2>& points);

}  // namespace rostrum::text
