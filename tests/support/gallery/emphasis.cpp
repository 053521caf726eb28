#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_emphasis(Scene& scene) {
  scene.slide("Emphasis", "What points at something and leaves it as it was.");
  Mobject triangle = scene.Triangle({.color = RED, .fill_opacity = 0.5});
  Mobject text = scene.Text("emphasis").shift(DOWN * 2);
  scene.add(triangle);
  scene.add(text);
  rest(scene);
  scene.play(Indicate(triangle), Wiggle(text));
  scene.play(FocusOn(triangle));
  scene.play(Flash(UP * 2, {.num_lines = 7}), Circumscribe(text));
  scene.play(Circumscribe(triangle, {.shape = CircumscribeShape::Circle, .fade_out = true}),
             Circumscribe(text, {.fade_in = true}));
  scene.play(ShowPassingFlash(scene.Circle({.radius = 3}), {.time_width = 0.4}));
  scene.play(ApplyWave(text), Broadcast(scene.Circle({.radius = 2}), {.focal_point = UP}));
  scene.play(Homotopy(
      [](Point p, double t) {
        return Point{p.x + t * p.y, p.y};
      },
      triangle, {.run_time = 1}));
  scene.play(Rotate(triangle, PI / 2), Rotating(text, {.radians = PI, .run_time = 1}));
  scene.stop();
  clear(scene);
}

}  // namespace rostrum::tests
