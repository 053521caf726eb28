// What no number of a deck may be, checked in the few places that all verbs and makers end in. Part
// of the scene's inside.
#pragma once

#include <string_view>

#include "path/points.h"
#include "scene/errors/where.h"
#include "scene/mobjects/style.h"

namespace rostrum::scene {

// How far from the origin anything may be, in frame units: beyond it a float knows no hundredths.
inline constexpr double kFarthest = 100'000;
// How wide a stroke may be, in Manim's measure.
inline constexpr double kWidestStroke = 1'000'000;

// A DeckError where a point is NaN, infinite or farther than kFarthest.
void require_points(path::PointSpan points, std::string_view call, Where where);
void require_point(Point point, std::string_view call, Where where);
// Where it would move what is in the box there.
void require_map(const Affine& map, const Box& box, std::string_view call, Where where);
// Opacities in [0, 1], widths from 0 to kWidestStroke.
void require_opacity(double opacity, std::string_view call, Where where);
void require_stroke_width(double width, std::string_view call, Where where);
// Neither NaN nor infinite.
void require_finite(double value, std::string_view name, std::string_view call, Where where);

}  // namespace rostrum::scene
