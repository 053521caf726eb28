// The cases of tests/data/record_animations.py once more: the same mobjects and animations under
// the same names.
#pragma once

#include <complex>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scene/scene.h"

namespace rostrum::scene {

// A scene in which time passes after each play, so that what it leaves is seen.
class Cases {
 public:
  explicit Cases(Scene& of) : scene(of) { scene.slide("Case", ""); }

  [[nodiscard]] Mobject triangle() const {
    return scene.Polygon({{0, 1}, {-1, -1}, {1, -0.5}}, {.color = RED, .fill_opacity = 0.5});
  }
  [[nodiscard]] Mobject square(double side = 1) const {
    return scene.Square(side, {.color = BLUE});
  }
  [[nodiscard]] Mobject row(int n) const {
    Mobject group = scene.Group();
    for (int i = 0; i < n; ++i) group.add(square(0.5 + 0.1 * i));
    return group.arrange(RIGHT);
  }
  template <class... Animations>
  void play(const Animations&... animations) const {
    play_with({}, animations...);
  }
  template <class... Animations>
  void play_with(const AnimationOptions& options, const Animations&... animations) const {
    scene.play(std::vector<Animation>{animations...}, options);
    scene.wait(0.5);
  }

  Scene& scene;
};

using Case = std::function<void(const Cases&)>;

inline std::map<std::string, Case> composition_cases() {
  return {
      {"group",
       [](const Cases& s) {
         Mobject a = s.square();
         Mobject b = s.triangle();
         s.scene.add(a);
         s.scene.add(b);
         s.play(
             AnimationGroup({a.animate().shift(RIGHT * 2.0), b.animate({.run_time = 2}).shift(UP)},
                            {.lag_ratio = 0.5}));
       }},
      {"group_overridden",
       [](const Cases& s) {
         s.play_with({.run_time = 3},
                     AnimationGroup({Create(s.square()), FadeIn(s.triangle(), {.shift = UP})},
                                    {.rate_func = smooth}));
       }},
      {"lagged",
       [](const Cases& s) {
         const Mobject row = s.row(4);
         std::vector<Animation> fades;
         for (int i = 0; i < 4; ++i) fades.push_back(FadeIn(row.at(i), {.shift = UP}));
         s.play(LaggedStart(fades, {.run_time = 3, .lag_ratio = 0.3}));
       }},
      {"lagged_map", [](const Cases& s) { s.play(LaggedStartMap(FadeIn, s.row(5))); }},
      {"succession",
       [](const Cases& s) {
         Mobject a = s.square();
         Mobject b = s.triangle();
         s.play(
             Succession({Create(a), Rotate(a, PI / 2), FadeIn(b), a.animate().shift(RIGHT * 2.0)}));
       }},
      {"nested",
       [](const Cases& s) {
         Mobject a = s.square();
         Mobject b = s.triangle();
         Mobject c = s.square(2);
         s.play(Succession(
             {AnimationGroup({FadeIn(a), Create(b, {.run_time = 2})}, {.lag_ratio = 0.5}),
              LaggedStart({Indicate(a), Create(c)}, {.lag_ratio = 0.4, .rate_func = smooth})},
             {.run_time = 5, .rate_func = smooth}));
       }},
      {"play_overrides",
       [](const Cases& s) {
         Mobject a = s.row(3);
         Mobject b = s.triangle();
         s.scene.add(b);
         s.play_with({.lag_ratio = 0.2, .rate_func = linear}, Create(a),
                     b.animate({.run_time = 3}).shift(LEFT));
       }},
  };
}

inline std::map<std::string, Case> transform_cases() {
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

inline std::map<std::string, Case> creation_cases() {
  return {
      {"growing",
       [](const Cases& s) {
         s.play(GrowFromCenter(s.triangle()),
                GrowFromPoint(s.triangle().shift(UP), RIGHT * 3.0 + UP, {.point_color = GREEN}));
         // Manim puts what was named last on top.
         Mobject line = s.scene.Line(LEFT * 2.0, RIGHT * 2.0);
         s.play(GrowFromEdge(s.row(2), DL), GrowFromPoint(line, LEFT * 2.0));
         s.play(SpinInFromNothing(s.triangle(), PI));
       }},
      {"drawing",
       [](const Cases& s) {
         Mobject a = s.triangle();
         Mobject b = s.row(3).shift(DOWN);
         Mobject c = s.scene.Square(2, {.color = BLUE, .fill_opacity = 0.5, .stroke_width = 0});
         s.play(Create(b));
         s.play(DrawBorderThenFill(a), Write(c));
         s.play(Uncreate(b), Unwrite(a));
         s.play_with({.run_time = 2}, Write(c, {.reverse = true}));
       }},
      {"subsets", [](const Cases& s) { s.play(ShowIncreasingSubsets(s.row(4))); }},
      {"one_by_one", [](const Cases& s) { s.play(ShowSubmobjectsOneByOne(s.row(4))); }},
      {"spiral_in", [](const Cases& s) { s.play(SpiralIn(s.row(3).shift(UP))); }},
      {"fade_to_target",
       [](const Cases& s) {
         Mobject a = s.square();
         s.play(FadeIn(a, {.scale = 0.5, .target_position = UP * 2.0}));
         s.play(FadeOut(a, {.target_position = RIGHT * 3.0}));
       }},
  };
}

inline std::map<std::string, Case> motion_cases() {
  return {
      {"rotating",
       [](const Cases& s) {
         Mobject a = s.triangle();
         Mobject b = s.square().shift(RIGHT * 2.0);
         s.scene.add(a);
         s.scene.add(b);
         s.play(Rotate(a, PI / 2), Rotate(b, PI, {.about_point = ORIGIN}));
         s.play(Rotating(b, {.radians = PI, .about_point = UP, .run_time = 2}));
         s.play(Rotating(a, {.run_time = 1, .rate_func = smooth}));
       }},
      {"indications",
       [](const Cases& s) {
         Mobject a = s.triangle();
         s.scene.add(a);
         s.play(Indicate(a));
         s.play(FocusOn(UP + RIGHT));
         s.play(Wiggle(a));
         s.play(Flash(LEFT * 2.0, {.num_lines = 5}));
       }},
      {"circumscribing",
       [](const Cases& s) {
         Mobject a = s.triangle();
         s.scene.add(a);
         s.play(Circumscribe(a));
         s.play(Circumscribe(a, {.fade_out = true, .run_time = 2}));
         s.play(Circumscribe(a, {.fade_in = true}));
         s.play(Circumscribe(a, {.fade_in = true, .fade_out = true}));
       }},
      {"passing",
       [](const Cases& s) { s.play(ShowPassingFlash(s.triangle(), {.time_width = 0.4})); }},
      {"waving",
       [](const Cases& s) {
         Mobject a = s.row(3);
         s.scene.add(a);
         s.play(ApplyWave(a));
         s.play(ApplyWave(a, {.direction = RIGHT, .amplitude = 0.5, .ripples = 2}));
       }},
      {"homotopy",
       [](const Cases& s) {
         Mobject a = s.triangle();
         s.scene.add(a);
         s.play(Homotopy(
             [](Point p, double t) {
               return Point{p.x + t * p.y, p.y + t * p.x * p.x};
             },
             a, {.run_time = 1}));
       }},
      {"along_path",
       [](const Cases& s) {
         Mobject a = s.square();
         s.scene.add(a);
         s.play(
             MoveAlongPath(a, s.scene.Polygon({{2, 0}, {0, 2}, {-2, 0}}), {.rate_func = linear}));
       }},
      {"broadcast", [](const Cases& s) { s.play(Broadcast(s.square(2), {.focal_point = UP})); }},
  };
}

// What was left out above: words with state of their own, order by z, speeds, words of formulas.
inline std::map<std::string, Case> word_cases() {
  return {
      {"grow_arrow",
       [](const Cases& s) {
         s.play(
             GrowArrow(s.scene.Arrow(LEFT * 2.0, RIGHT + UP)),
             GrowArrow(s.scene.Arrow(DOWN, DOWN + RIGHT * 3.0, {.buff = 0}), {.point_color = RED}));
       }},
      {"targets",
       [](const Cases& s) {
         Mobject a = s.triangle();
         Mobject b = s.row(2).shift(DOWN * 2.0);
         s.scene.add(a);
         s.scene.add(b);
         a.generate_target().shift(RIGHT * 2.0).scale(0.5).set_color(GREEN);
         b.save_state();
         s.play(MoveToTarget(a), b.animate().rotate(PI / 3).shift(UP).set_stroke(YELLOW, 8));
         s.play(Restore(b), a.animate().stretch(2, 0));
       }},
      {"z_order",
       [](const Cases& s) {
         Mobject a = s.scene.Square(2, {.color = BLUE, .fill_opacity = 1});
         Mobject b = s.triangle();
         Mobject c = s.row(2);
         a.set_z_index(1);
         s.play(FadeIn(a), Create(b), FadeIn(c));
         c.set_z_index(2);
         s.play(a.animate().set_z_index(3).shift(RIGHT), b.animate().shift(LEFT));
         s.scene.bring_to_back(a);
         s.scene.bring_to_front(b);
         s.play(Transform(b, s.square(0.5)));
       }},
      {"change_speed",
       [](const Cases& s) {
         Mobject a = s.square();
         Mobject b = s.triangle();
         s.scene.add(a);
         s.scene.add(b);
         s.play(ChangeSpeed(a.animate({.run_time = 2, .rate_func = linear}).shift(RIGHT * 4.0),
                            {{0.3, 1}, {0.4, 0.2}, {0.6, 0.2}, {1, 1}}));
         s.play(
             ChangeSpeed(AnimationGroup({Rotate(a, PI / 2), b.animate({.run_time = 2}).shift(UP)}),
                         {{0, 0.5}, {1, 1.5}}));
         s.play(ChangeSpeed(Create(s.row(3)), {{0.25, 2}, {1, 0.5}}, {.rate_func = linear}));
       }},
      {"letter_by_letter",
       [](const Cases& s) {
         Mobject a = s.scene.Text("ab cde");
         s.play(AddTextLetterByLetter(a));
         s.play(RemoveTextLetterByLetter(a, {.run_time = 2}));
       }},
      {"matching_tex",
       [](const Cases& s) {
         Mobject a = s.scene.MathTex("+", "ab");
         Mobject b = s.scene.MathTex("ab", "cd").shift(UP);
         s.scene.add(a);
         s.play(TransformMatchingTex(a, b));
         s.play(TransformMatchingTex(b, s.scene.MathTex("xyz", "ab"),
                                     {.transform_mismatches = true, .path_arc = PI / 2}));
       }},
  };
}

}  // namespace rostrum::scene
