#include <complex>

#include "animation_cases.h"

namespace rostrum::scene {

std::map<std::string, Case> transform_cases() {
  return {
      {"transform",
       [](const Cases& s) {
         Mobject a = s.square(2);
         s.scene.add(a);
         s.play(Transform(a, s.triangle().shift(RIGHT * 3.0)));
         s.play(a.animate().shift(DOWN));
       }},
      {"transform_arc",
       [](const Cases& s) {
         Mobject a = s.square(2);
         s.scene.add(a);
         s.play(Transform(a, s.triangle().shift(RIGHT * 3.0), {.path_arc = PI / 3}));
         s.play(ClockwiseTransform(a, s.square().shift(LEFT * 2.0)));
         s.play(CounterclockwiseTransform(a, s.triangle()));
       }},
      {"replacement",
       [](const Cases& s) {
         Mobject a = s.row(2);
         Mobject b = s.row(3).shift(UP * 2.0);
         Mobject c = s.triangle();
         s.scene.add(a);
         s.scene.add(c);
         s.play(ReplacementTransform(a, b));
         s.play(b.animate().shift(DOWN), FadeOut(c));
       }},
      {"one_to_many",
       [](const Cases& s) {
         Mobject a = s.square(2);
         s.scene.add(a);
         s.play(Transform(a, s.row(3).shift(UP), {.lag_ratio = 0.3}));
       }},
      {"many_to_one",
       [](const Cases& s) {
         Mobject a = s.row(3).shift(UP);
         s.scene.add(a);
         s.play(ReplacementTransform(a, s.triangle()));
       }},
      {"from_copy",
       [](const Cases& s) {
         Mobject a = s.square(2);
         s.scene.add(a);
         s.play(TransformFromCopy(a, s.row(2).shift(RIGHT * 3.0),
                                  {.lag_ratio = 0.5, .rate_func = rush_into}));
       }},
      {"fade_transform",
       [](const Cases& s) {
         Mobject a = s.square(2);
         Mobject b = s.triangle().shift(RIGHT * 3.0);
         s.scene.add(a);
         s.play(FadeTransform(a, b));
         s.play(FadeTransform(b, s.square(3).shift(LEFT), {.stretch = false, .dim_to_match = 0}));
       }},
      {"fade_transform_pieces",
       [](const Cases& s) {
         Mobject a = s.row(2);
         s.scene.add(a);
         s.play(FadeTransformPieces(a, s.row(3).shift(UP * 2.0)));
       }},
      {"matching_shapes",
       [](const Cases& s) {
         Mobject a = s.scene.Group({s.square(), s.triangle().shift(RIGHT * 2.0)});
         s.scene.add(a);
         s.play(
             TransformMatchingShapes(a, s.scene.Group({s.triangle().scale(2).shift(LEFT * 3.0),
                                                       s.square(1).rotate(0.4).shift(UP * 2.0)})));
       }},
      {"chained",
       [](const Cases& s) {
         Mobject a = s.square();
         s.scene.add(a);
         s.play(a.animate({.run_time = 2}).shift(RIGHT).scale(2).rotate(PI / 4));
       }},
      {"applied",
       [](const Cases& s) {
         Mobject a = s.square();
         Mobject b = s.triangle();
         s.scene.add(a);
         s.scene.add(b);
         s.play(ApplyMatrix({{{1, 1}, {0, 0.5}}}, a, {.run_time = 1}));
         s.play(ApplyPointwiseFunction([](Point p) { return Point{p.x + p.y * p.y, p.y}; }, b));
         s.play(ApplyComplexFunction([](std::complex<double> z) { return z * z + 1.0; }, a));
         s.play(ScaleInPlace(a, 0.5), FadeToColor(b, GREEN));
         s.play(ShrinkToCenter(b));
       }},
      {"cyclic",
       [](const Cases& s) {
         Mobject g = s.row(3);
         s.scene.add(g);
         s.play(CyclicReplace({g.at(0), g.at(1), g.at(2)}));
         s.play(Swap(g.at(0), g.at(2), {.run_time = 2}));
       }},
  };
}

}  // namespace rostrum::scene
