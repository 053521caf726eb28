#include "animation_cases.h"

namespace rostrum::scene {

std::map<std::string, Case> composition_cases() {
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

}  // namespace rostrum::scene
