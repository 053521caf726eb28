#include <complex>

#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_transforms(Scene& scene) {
  scene.slide("Transforms", "What becomes something else.");
  const auto square = [&] { return scene.Square(1.5, {.color = BLUE, .fill_opacity = 0.5}); };
  const auto triangle = [&] { return scene.Triangle({.color = RED, .fill_opacity = 0.5}); };
  Mobject a = square().shift(LEFT * 4);
  Mobject b = triangle();
  scene.add(a);
  scene.add(b);
  rest(scene);
  scene.play(Transform(a, triangle().shift(LEFT * 2 + UP), {.path_arc = PI / 3}),
             ReplacementTransform(b, scene.Group({square(), square().shift(RIGHT * 2)})));
  Mobject c = scene.Circle().shift(UP * 2.5);
  scene.play(TransformFromCopy(a, c));
  scene.play(ClockwiseTransform(a, square().shift(DOWN * 2)),
             CounterclockwiseTransform(c, triangle().shift(RIGHT * 3)));
  a.generate_target().shift(UP * 2).scale(0.5).set_color(GREEN);
  c.save_state();
  scene.play(MoveToTarget(a), c.animate({.path_arc = PI / 2}).shift(DOWN).rotate(PI / 3));
  scene.play(Restore(c), FadeToColor(a, YELLOW));
  scene.play(ScaleInPlace(a, 2), Swap(a, c, {.run_time = 2}));
  scene.play(FadeTransform(a, scene.Text("faded").shift(UP)));
  scene.stop();
  clear(scene);

  Mobject row =
      scene.Group({square(), triangle().shift(RIGHT * 2), scene.Circle().shift(LEFT * 2)});
  scene.add(row);
  rest(scene);
  scene.play(CyclicReplace({row[0], row[1], row[2]}));
  scene.play(FadeTransformPieces(row, scene.Group({triangle().shift(UP), square().shift(DOWN)})));
  clear(scene);
  Mobject d = square().insert_n_curves(8);
  Mobject e = triangle().shift(RIGHT * 3);
  scene.add(d);
  scene.add(e);
  rest(scene);
  scene.play(ApplyMatrix({{{1, 1}, {0, 0.5}}}, d, {.run_time = 1}),
             ApplyFunction([](Mobject& each) { each.shift(UP).set_fill(GREEN, 1); }, e));
  scene.play(ApplyPointwiseFunction(
      [](Point p) {
        return Point{p.x + p.y * p.y / 2, p.y};
      },
      d, {.run_time = 1}));
  scene.play(ApplyComplexFunction([](std::complex<double> z) { return z * z / 2.0; }, e));
  scene.stop();
  clear(scene);
}

}  // namespace rostrum::tests
