#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_creation(Scene& scene) {
  scene.slide("Creation", "All ways to come and to go.");
  const auto row = [&](int n) {
    Mobject group = scene.Group();
    for (int i = 0; i < n; ++i) {
      group.add(scene.Square(0.5 + 0.1 * i, {.color = BLUE, .fill_opacity = 0.3}));
    }
    return group.arrange(RIGHT);
  };
  Mobject a = row(3);
  Mobject b = scene.Triangle({.color = GREEN, .fill_opacity = 1}).shift(UP * 2);
  scene.play(Create(a), DrawBorderThenFill(b));
  scene.play(Uncreate(a), Unwrite(b));
  scene.play(ShowIncreasingSubsets(row(4)), ShowSubmobjectsOneByOne(row(5).shift(DOWN)));
  scene.play(SpiralIn(row(3).shift(UP * 2)));
  clear(scene);

  Mobject c = scene.Star().shift(LEFT * 4);
  Mobject d = scene.Circle().shift(RIGHT * 4);
  scene.play(FadeIn(c, {.shift = UP, .scale = 0.5}), FadeIn(d, {.target_position = ORIGIN}));
  scene.play(FadeOut(c, {.target_position = d}), FadeOut(d, {.scale = 3}));
  scene.play(GrowFromCenter(c), GrowFromPoint(d, ORIGIN, {.point_color = RED}));
  Mobject e = row(2);
  Mobject f = scene.Square(1).shift(DOWN * 2);
  scene.play(GrowFromEdge(e, DL), SpinInFromNothing(f, PI));
  scene.play(ShrinkToCenter(e), Blink(f, {.blinks = 2}));
  rest(scene);
  scene.play(Add(scene.Dot({0, 3})), Succession({Add(scene.Dot({1, 3})), Wait(0.5), FadeOut(f)}));
  scene.stop();

  scene.play(AnimationGroup({Create(scene.Circle({.radius = 3})), FadeOut(c)}, {.lag_ratio = 0.5}),
             LaggedStart({FadeOut(d), FadeIn(scene.Dot({-1, 3}))}, {.lag_ratio = 0.3}));
  scene.play(
      ChangeSpeed(AnimationGroup({Create(scene.Line({-3, -3}, {3, -3}), {.rate_func = linear}),
                                  FadeIn(scene.Dot({0, -2}), {.run_time = 2})}),
                  {{0.3, 1}, {0.4, 0.2}, {0.6, 0.2}, {1, 1}}));
  clear(scene);
}

}  // namespace rostrum::tests
