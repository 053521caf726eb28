#include <vector>

#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_verbs(Scene& scene) {
  scene.slide("Verbs", "What changes a mobject, animated and at once.");
  Mobject a = scene.Square(1, {.fill_opacity = 0.5, .z_index = 2}).shift(LEFT);
  Mobject b = scene.Circle({.fill_opacity = 0.5});
  Mobject c = scene.Rectangle(3, 1, {.fill_color = GREEN, .fill_opacity = 1, .z_index = -1});
  scene.play(FadeIn(a), FadeIn(b), FadeIn(c));
  scene.play(a.animate().set_color({RED, YELLOW, BLUE}), b.animate().set_stroke(WHITE, 10, 0.5),
             c.animate().set_fill(GOLD, 0.3).set_z_index(5));
  rest(scene);
  b.set_z_index(4);
  scene.bring_to_back(b);
  scene.wait(0.5);
  scene.play(a.animate().set_background_stroke(RED, 8).fade(0.3), b.animate().set_sheen(0.5, UL),
             c.animate().round_corners(0.3));
  Mobject group = scene.Group({a, b, c});
  scene.play(group.animate().arrange(DOWN).to_corner(DR));
  scene.play(group.animate().set_color_by_gradient({RED, BLUE}).arrange_in_grid(2, 2), Wait(1));
  Mobject copy = a.copy().move_to({4, 2}).set_opacity(0.5);
  rest(scene);
  scene.add(copy);
  rest(scene);
  scene.play(copy.animate().become(scene.Star(5).shift(RIGHT * 2)));
  rest(scene);
  copy.match_color(c).match_width(c).align_to(c, UP).flip();
  group.invert().shuffle(3).sort();
  scene.wait(0.5);
  scene.play(copy.animate().next_to(group, UP).surround(group).set_x(0),
             a.animate().scale_to_fit_height(2).stretch_to_fit_width(0.5),
             b.animate().rotate(PI, {.about_point = ORIGIN}).set_opacity(0.7));
  Mobject path = scene.VMobject({.color = YELLOW});
  path.set_points_as_corners(std::vector<Point>{{-3, -3}, {-1, -2}})
      .add_line_to({0, -3})
      .add_cubic_bezier_curve_to({1, -3}, {1, -1}, {2, -2})
      .close_path();
  scene.play(Create(path));
  scene.play(path.animate().make_smooth().reverse_direction());
  rest(scene);
  scene.bring_to_front(a);
  scene.remove(b);
  scene.stop();
  clear(scene);
}

}  // namespace rostrum::tests
