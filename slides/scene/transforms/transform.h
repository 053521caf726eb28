// Animations by which a mobject becomes another one, or itself in another place and look: all of
// them 1 s, no lag, smooth, unless told otherwise.
#pragma once

#include <array>
#include <complex>
#include <functional>
#include <optional>
#include <vector>

#include "scene/recipes/animation.h"

namespace rostrum::scene {

// The mobject looks as the target does afterwards, which itself is not put on the slide. Families
// of different sizes are matched as Manim matches them: the mobject then has members more, faded.
Animation Transform(Mobject mobject, Mobject target, TransformOptions options = {},
                    Where where = Where::current());
// Afterwards the target is on the slide, where the mobject was.
Animation ReplacementTransform(Mobject mobject, Mobject target, TransformOptions options = {},
                               Where where = Where::current());
// The mobject stays as it is; the target comes out of it.
Animation TransformFromCopy(Mobject mobject, Mobject target, TransformOptions options = {},
                            Where where = Where::current());
// On half a circle.
Animation ClockwiseTransform(Mobject mobject, Mobject target, TransformOptions options = {},
                             Where where = Where::current());
Animation CounterclockwiseTransform(Mobject mobject, Mobject target, TransformOptions options = {},
                                    Where where = Where::current());
// To what generate_target() yielded, as it is when this is called.
Animation MoveToTarget(Mobject mobject, TransformOptions options = {},
                       Where where = Where::current());
// To how it was at save_state().
Animation Restore(Mobject mobject, TransformOptions options = {}, Where where = Where::current());

// To what the function makes of a copy.
Animation ApplyFunction(const std::function<void(Mobject&)>& function, Mobject mobject,
                        TransformOptions options = {}, Where where = Where::current());
Animation ScaleInPlace(Mobject mobject, double factor, TransformOptions options = {},
                       Where where = Where::current());
Animation FadeToColor(Mobject mobject, Color color, TransformOptions options = {},
                      Where where = Where::current());

// The three below move each point by a function: 3 s, the second but 1 s.
Animation ApplyPointwiseFunction(const std::function<Point(Point)>& function, Mobject mobject,
                                 TransformOptions options = {}, Where where = Where::current());
Animation ApplyComplexFunction(
    const std::function<std::complex<double>(std::complex<double>)>& function, Mobject mobject,
    TransformOptions options = {}, Where where = Where::current());
// Rows of the matrix. About the origin of the scene, or another point.
Animation ApplyMatrix(const std::array<std::array<double, 2>, 2>& matrix, Mobject mobject,
                      TransformOptions options = {}, Point about_point = ORIGIN,
                      Where where = Where::current());

// Each goes to where the next one is, the last to the first, on a quarter of a circle.
Animation CyclicReplace(const std::vector<Mobject>& mobjects, TransformOptions options = {},
                        Where where = Where::current());
Animation Swap(Mobject mobject, Mobject other, TransformOptions options = {},
               Where where = Where::current());

struct FadeTransformOptions {
  bool stretch = true;   // both to the size of the other; else only to its height or width
  int dim_to_match = 1;  // 0 is the width, 1 the height
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// The one fades into the other, each at the size and place of both; afterwards the target is on the
// slide.
Animation FadeTransform(Mobject mobject, Mobject target, FadeTransformOptions options = {},
                        Where where = Where::current());
// The same member by member.
Animation FadeTransformPieces(Mobject mobject, Mobject target, FadeTransformOptions options = {},
                              Where where = Where::current());

struct MatchingOptions {
  bool transform_mismatches = false;       // what has no match becomes what has none
  bool fade_transform_mismatches = false;  // the same, fading
  double path_arc = 0;
  std::optional<double> run_time = std::nullopt;
  std::optional<double> lag_ratio = std::nullopt;
  std::optional<RateFunction> rate_func = std::nullopt;
};
// Parts of the same shape go to each other's places; others fade out and in.
Animation TransformMatchingShapes(Mobject mobject, Mobject target, MatchingOptions options = {},
                                  Where where = Where::current());
// Parts of formulas that were written the same.
Animation TransformMatchingTex(Mobject mobject, Mobject target, MatchingOptions options = {},
                               Where where = Where::current());

}  // namespace rostrum::scene
