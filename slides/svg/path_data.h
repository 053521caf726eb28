// The outline that a path element describes.
#pragma once

#include <string_view>

#include "path/points.h"

namespace rostrum::svg {

// The `d` attribute, y as it stands there. What comes before a mistake counts, the rest does not.
[[nodiscard]] path::Points parse_path(std::string_view d);

// An elliptical arc from the path's last point: in pieces of a tenth of a turn, each a quadratic
// curve.
void append_arc(path::Points& points, Point from, Point radii, double rotation, bool large,
                bool sweep, Point to);

}  // namespace rostrum::svg
