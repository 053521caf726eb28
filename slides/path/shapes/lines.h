// Straight and bent lines without tips. Defaults are Manim's; tips are in arrows.h.
#pragma once

#include <optional>

#include "path/points.h"

namespace rostrum::path {

struct Segment {
  Point start;
  Point end;
};
// Where the lines through two segments meet; nowhere if they are parallel.
[[nodiscard]] std::optional<Point> line_intersection(const Segment& first, const Segment& second);

struct LineShape {
  Point start = LEFT;
  Point end = RIGHT;
  double buff = 0;      // how much of its length is left out at each end, if it has as much
  double path_arc = 0;  // the angle of an arc from start to end
};
[[nodiscard]] Points line(const LineShape& shape);

// Two sides of a right angle, from the top to the right, turned about ORIGIN.
[[nodiscard]] Points elbow(double width = 0.2, double angle = 0);

// A line of that length along the path at a fraction of it, centred there.
[[nodiscard]] Points tangent_line(PointSpan points, double fraction, double length = 1,
                                  double step = 1e-6);

}  // namespace rostrum::path
