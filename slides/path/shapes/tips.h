// The tips of arrows.
#pragma once

#include "path/points.h"

namespace rostrum::path {

enum class TipShape {
  TriangleFilled,
  Triangle,
  CircleFilled,
  Circle,
  SquareFilled,
  Square,
  Stealth
};

inline constexpr double kTipLength = 0.35;
inline constexpr double kStealthTipLength = kTipLength / 2;

// A tip somewhere: it is put in its place by tip_placed. The length runs from its base to its
// point; the width is that of triangles alone. Filled and unfilled tips have the same points.
[[nodiscard]] Points tip(TipShape shape, double length = kTipLength, double width = kTipLength);

// Where a tip points: the first of its points; and where the line that it ends begins.
[[nodiscard]] Point tip_point(PointSpan tip);
[[nodiscard]] Point tip_base(PointSpan tip);

// The tip with its point at the end of a line that comes there from `handle`.
[[nodiscard]] Points tip_placed(PointSpan tip, Point handle, Point end);

}  // namespace rostrum::path
