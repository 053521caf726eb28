// The ways that points take from one place to another: Manim's path functions. What turns, turns
// counterclockwise by a positive angle; Manim's axis IN is a negative one.
#pragma once

#include "path/points.h"

namespace rostrum::path {

[[nodiscard]] Point along_line(Point from, Point to, double t);

// On the arc of that angle. One below a hundredth is a line.
[[nodiscard]] Point along_arc(Point from, Point to, double t, double angle);

// Around the start, while the distance from it grows. An angle below a hundredth is a line.
[[nodiscard]] Point along_spiral(Point from, Point to, double t, double angle);

// Each point of one path towards the same of the other; as many as both have.
[[nodiscard]] Points along_lines(PointSpan from, PointSpan to, double t);
[[nodiscard]] Points along_arcs(PointSpan from, PointSpan to, double t, double angle);
[[nodiscard]] Points along_spirals(PointSpan from, PointSpan to, double t, double angle);

}  // namespace rostrum::path
