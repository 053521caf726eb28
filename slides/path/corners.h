// Paths through given points: straight from one to the next, or smoothly.
#pragma once

#include "path/points.h"

namespace rostrum::path {

void append_curve(Points& path, Point start, Point handle, Point other_handle, Point end);
// Handles at the thirds.
void append_line(Points& path, Point start, Point end);
// A line from the path's last point, which there has to be.
void append_line_to(Points& path, Point end);
void append(Points& path, PointSpan more);

// Lines from each point to the next. It is closed where the last point is the first; `closed` adds
// the line that leads back.
[[nodiscard]] Points through_corners(PointSpan corners);
[[nodiscard]] Points closed_through_corners(PointSpan corners);

// A line from the end to the start of the last contour, unless the path is closed.
[[nodiscard]] Points closed(PointSpan points);

// The same with every curve a line, its handles at the thirds.
[[nodiscard]] Points jagged(PointSpan points);

// The handles of the cubic spline through all anchors of each contour: slope and curvature are
// continuous, around the start too where a contour is closed; at open ends it does not bend.
[[nodiscard]] Points smooth(PointSpan points);

// A smooth path through points.
[[nodiscard]] Points smooth_through(PointSpan anchors);

}  // namespace rostrum::path
