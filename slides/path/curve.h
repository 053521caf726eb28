// One cubic Bézier curve: `points` are its four points.
#pragma once

#include <array>

#include "path/points.h"

namespace rostrum::path {

using Curve = std::array<Point, kPointsPerCurve>;

[[nodiscard]] Point point_at(PointSpan points, double t);

// The piece of the curve from `from` to `to`, as a curve.
[[nodiscard]] Curve piece(PointSpan points, double from, double to);

// How many points of a curve Manim measures its length by.
inline constexpr int kLengthSamples = 10;

// The lengths of the chords between points at equal steps of the parameter.
[[nodiscard]] std::array<double, kLengthSamples - 1> chords(PointSpan points);
// Their sum.
[[nodiscard]] double curve_length(PointSpan points);

}  // namespace rostrum::path
