#include <cmath>

#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_motion(Scene& scene) {
  scene.slide("Motion", "Paths, updaters, the camera, and functions of progress.");
  Mobject dot = scene.Dot({.radius = 0.2, .color = YELLOW});
  Mobject circle = scene.Circle({.radius = 2});
  scene.add(circle);
  scene.add(dot.move_to(circle.get_start()));
  rest(scene);
  scene.play(MoveAlongPath(dot, circle, {.rate_func = linear}));
  rest(scene);
  ValueTracker x(1);
  dot.move_to({1, std::sin(1)});
  Mobject line = always_redraw([&] { return scene.Line(ORIGIN, dot.get_center()); });
  dot.add_updater([=](Mobject& m) { m.move_to({x.get_value(), std::sin(x.get_value())}); });
  scene.add(line);
  rest(scene);
  scene.play(x.animate({.run_time = 2}).set_value(3));
  dot.clear_updaters();
  Mobject square = scene.Square(0.5).shift(DOWN * 2);
  square.add_updater([](Mobject& m, double dt) { m.rotate(dt); });
  rest(scene);
  scene.add(square);
  scene.wait(0.5);
  scene.stop();
  square.clear_updaters();
  square.next_to(dot, DOWN);
  dot.set_fill(RED, 1);
  const Point from = dot.get_center();
  rest(scene);
  scene.play(
      UpdateFromAlphaFunc(dot,
                          [=](Mobject& m, double alpha) {
                            m.move_to(from + Point{alpha, -2 * alpha}).set_fill(RED, 1 - alpha / 2);
                          }),
      UpdateFromFunc(square, [=](Mobject& m) { m.next_to(dot, DOWN); }));
  scene.play(scene.camera.frame.animate().move_to({1, 1}).scale(0.5),
             FadeToColor(scene.camera.background, DARK_BLUE));
  scene.play(scene.camera.auto_zoom({circle}, 1));
  scene.camera.set_background(BLACK);
  scene.play(scene.camera.frame.animate().move_to(ORIGIN).set_width(kFrameWidth), FadeOut(line));
  for (const RateFunction& rate :
       {linear, smooth, rush_into, rush_from, double_smooth, there_and_back, wiggle, lingering,
        ease_in_out_elastic, ease_out_bounce, exponential_decay, running_start}) {
    scene.play(dot.animate().shift(LEFT * 0.5), {.run_time = 0.25, .rate_func = rate});
  }
  scene.play(square.animate({.rate_func = [](double t) { return t * t; }}).shift(UP));
  scene.stop();
}

}  // namespace rostrum::tests
