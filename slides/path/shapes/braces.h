// Curly braces.
#pragma once

#include "path/points.h"
#include "path/shapes/arcs.h"

namespace rostrum::path {

inline constexpr double kBraceBuff = 0.2;
inline constexpr double kBraceSharpness = 2;

struct BraceShape {
  Point direction = DOWN;  // on which side of the points it is, with its tip that way
  double buff = kBraceBuff;
  double sharpness = kBraceSharpness;  // how much of it is straight
};

// A brace along points, which are the anchors of a mobject, or the corners of its box where the
// direction is along an axis.
[[nodiscard]] Points brace(PointSpan anchors, const BraceShape& shape = {});
// On the right of the way from one point to the other, unless a direction is given.
[[nodiscard]] Points brace_between_points(Point from, Point to, Point direction = ORIGIN,
                                          double buff = kBraceBuff,
                                          double sharpness = kBraceSharpness);
// Along an arc, outside of it.
[[nodiscard]] Points arc_brace(const ArcShape& arc = {.start_angle = -1, .angle = 2},
                               Point direction = RIGHT, double buff = kBraceBuff,
                               double sharpness = kBraceSharpness);

// The tip of a brace, and the unit vector to it from its centre: where a label goes.
[[nodiscard]] Point brace_tip(PointSpan brace);
[[nodiscard]] Point brace_direction(PointSpan brace);

}  // namespace rostrum::path
