// Animations by which a mobject grows out of a point, or shrinks to one.
#pragma once

#include <optional>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

struct GrowOptions {
  std::optional<Color> point_color = std::nullopt;  // that it starts with
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};

// 1 s, no lag, smooth, all of them. Strokes keep their width, but for an arrow's.
Animation GrowFromPoint(Mobject mobject, Point point, GrowOptions options = {},
                        Where where = Where::current());
Animation GrowFromCenter(Mobject mobject, GrowOptions options = {}, Where where = Where::current());
// From the point of its box in that direction, such as DOWN or UL.
Animation GrowFromEdge(Mobject mobject, Point edge, GrowOptions options = {},
                       Where where = Where::current());
// From where its first path starts.
Animation GrowArrow(Mobject arrow, GrowOptions options = {}, Where where = Where::current());
// From its centre, while it turns by the angle.
Animation SpinInFromNothing(Mobject mobject, double angle = PI / 2, GrowOptions options = {},
                            Where where = Where::current());

// It stays on the slide, as nothing.
Animation ShrinkToCenter(Mobject mobject, AnimationOptions options = {},
                         Where where = Where::current());

}  // namespace rostrum::scene
