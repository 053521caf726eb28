// Shapes that are laid around, over, under and between others: rectangles, crosses, underlines,
// angles.
#pragma once

#include <array>
#include <optional>

#include "base/result.h"
#include "path/points.h"
#include "path/shapes/lines.h"

namespace rostrum::path {

inline constexpr double kMarkBuff = 0.1;

// Around what has that extent. BackgroundRectangle's buff is 0.
[[nodiscard]] Points surrounding_rectangle(const Extent& extent, double buff = kMarkBuff,
                                           double corner_radius = 0);

// Two lines, from the upper left and the upper right; without an extent 2 units wide.
[[nodiscard]] std::array<Points, 2> cross(const std::optional<Extent>& extent = {},
                                          double scale_factor = 1);

// As wide as what is above it.
[[nodiscard]] Points underline(const Extent& extent, double buff = kMarkBuff);

struct AngleShape {
  Segment first;
  Segment second;
  std::optional<double> radius;  // from the length of the segments, at most 0.4, where not given
  std::array<int, 2> quadrant{1, 1};  // 1: on the side of the end; -1: of the start
  bool other_angle = false;           // clockwise from the first segment
  bool elbow = false;                 // a right angle's two lines: RightAngle
  bool dot = false;
  std::optional<double> dot_radius;  // a tenth of the radius where not given
  double dot_distance = 0.55;        // from the corner, in radii
};

struct AngleMark {
  Points arc;
  Points dot;        // empty without one
  double value = 0;  // of an arc's angle
};
// An error where the segments are parallel.
[[nodiscard]] Result<AngleMark> angle(const AngleShape& shape);

}  // namespace rostrum::path
