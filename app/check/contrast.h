// Measures how well text stands out from what is behind it.
#pragma once

#include <glm/vec3.hpp>
#include <span>

#include "base/color.h"
#include "base/geometry.h"
#include "check/shape.h"

namespace rostrum::app {

// WCAG 2.1: of sRGB values in 0..1, (L1 + 0.05) / (L2 + 0.05) for the relative luminances L1 >= L2,
// so 1 to 21.
[[nodiscard]] double contrast_ratio(glm::dvec3 a, glm::dvec3 b);

// The least contrast of a text, the shape at `text` among `shapes`, with what surrounds its ink:
// fills below it in painter's order on the background; fills above it cover both. As they are
// drawn, colours are blended as sRGB values.
[[nodiscard]] double text_contrast(std::span<const Shape> shapes, std::size_t text,
                                   glm::dvec3 background);

}  // namespace rostrum::app
