// The outlines of the elements that have one.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "path/points.h"

namespace rostrum::svg {

// The value of an attribute by its name; empty where there is none.
using Attributes = std::function<std::string_view(std::string_view name)>;

// In Manim's order of points, y as in the file; nothing for elements that are no shapes, an empty
// path for one that is degenerate. Percentages are of the document's size.
[[nodiscard]] std::optional<path::Points> outline(std::string_view element,
                                                  const Attributes& attributes, Point size);

// A number with a unit, in pixels of which 96 make an inch, or a percentage of `whole`; nothing for
// all else.
[[nodiscard]] std::optional<double> parse_length(std::string_view text, double whole);

}  // namespace rostrum::svg
