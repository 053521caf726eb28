#include "animation_cases.h"

namespace rostrum::scene {

std::map<std::string, Case> creation_cases() {
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

std::map<std::string, Case> motion_cases() {
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

}  // namespace rostrum::scene
