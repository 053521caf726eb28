// Parts of a path, and places along it.
#pragma once

#include "path/points.h"

namespace rostrum::path {

// The part of a path from one fraction to another, where every curve counts the same, however long
// it is, and contours follow each other. From 0 to 1 it is the path itself.
[[nodiscard]] Points partial(PointSpan points, double from, double to);

// The same, and where a closed path is asked for the part from a later to an earlier fraction, the
// one that leads over its start.
[[nodiscard]] Points subcurve(PointSpan points, double from, double to);

// The length, measured by chords, ten points a curve.
[[nodiscard]] double arc_length(PointSpan points);

// The point at a fraction of that length, within a curve by its parameter. What is outside of [0,
// 1] is taken for the nearer end; an empty path yields ORIGIN.
[[nodiscard]] Point point_from_proportion(PointSpan points, double fraction);

}  // namespace rostrum::path
