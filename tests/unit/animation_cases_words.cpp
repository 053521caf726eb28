#include "animation_cases.h"

namespace rostrum::scene {

// What was left out above: words with state of their own, order by z, speeds, words of formulas.
std::map<std::string, Case> word_cases() {
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
