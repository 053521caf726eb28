// Paths moved, turned and changed: by affine maps, by functions of a point.
#pragma once

#include <functional>

#include "path/points.h"

namespace rostrum::path {

[[nodiscard]] Affine translation(Point by);
[[nodiscard]] Affine rotation(double angle, Point about = ORIGIN);
[[nodiscard]] Affine scaling(Point factors, Point about = ORIGIN);
[[nodiscard]] Affine scaling(double factor, Point about = ORIGIN);

[[nodiscard]] Points transformed(PointSpan points, const Affine& map);

// Backwards: the last point is the first.
[[nodiscard]] Points reversed(PointSpan points);
// Backwards where it does not run in that direction.
[[nodiscard]] Points directed(PointSpan points, Direction wanted);

// What makes all of the points that many units wide or high, about the centre; what has no width or
// no height stays as it is. The other dimension stays, or is scaled by the same factor.
[[nodiscard]] Affine stretch_to_width(const Extent& extent, double width);
[[nodiscard]] Affine stretch_to_height(const Extent& extent, double height);
[[nodiscard]] Affine scale_to_width(const Extent& extent, double width);
[[nodiscard]] Affine scale_to_height(const Extent& extent, double height);

// The rotation and scaling that brings two points to two others: a path's ends to where they should
// be. What starts where it ends has no direction, and collapses to `to_start`.
[[nodiscard]] Affine between_ends(Point start, Point end, Point to_start, Point to_end);
[[nodiscard]] Points with_ends(PointSpan points, Point start, Point end);

using PointFunction = std::function<Point(Point)>;

// The path whose anchors the function has moved. Handles follow its slope at their anchor: they are
// moved a hundredth of their way from it and then taken a hundred times as far. Curves stay as many
// as they are, so what should bend must have enough of them: insert_curves.
[[nodiscard]] Points applied(const PointFunction& function, PointSpan points);

}  // namespace rostrum::path
