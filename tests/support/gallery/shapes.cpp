#include <cmath>
#include <vector>

#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_shapes(Scene& scene) {
  scene.slide("Shapes", "All that is round, has corners, or comes from a file.");
  Mobject round = scene.VGroup({
      scene.Circle({.radius = 0.5, .color = GREEN, .fill_opacity = 0.5}),
      scene.Dot({1, 0}, {.radius = 0.2}),
      scene.AnnotationDot(),
      scene.LabeledDot("n"),
      scene.Ellipse({.width = 2, .height = 0.8}),
      scene.Arc({.radius = 0.6, .angle = PI}),
      scene.ArcBetweenPoints(LEFT, RIGHT, {.angle = PI / 2}),
      scene.Sector({.outer_radius = 0.8}),
      scene.AnnularSector({.inner_radius = 0.4, .outer_radius = 0.8}),
      scene.Annulus({.inner_radius = 0.3, .outer_radius = 0.5}),
  });
  round.arrange_in_grid(2, 5, 0.3).to_edge(UP);
  scene.play(LaggedStart(
      [&] {
        std::vector<Animation> all;
        for (const Mobject& each : round) all.push_back(Create(each));
        return all;
      }(),
      {.run_time = 2, .lag_ratio = 0.2}));

  const Mobject cornered = scene.Group({
      scene.Rectangle(1.5, 1, {.grid_xstep = 0.5, .grid_ystep = 0.5, .color = TEAL}),
      scene.Square(1, {.fill_color = BLUE, .fill_opacity = 0.4}),
      scene.RoundedRectangle({.corner_radius = 0.2, .width = 1.5, .height = 1}),
      scene.Polygon({{0, 1}, {-1, -1}, {1, -0.5}}).scale(0.5),
      scene.Polygram({{{0, 0}, {1, 0}, {0, 1}}, {{0.2, 0.2}, {0.4, 0.2}, {0.2, 0.4}}}),
      scene.Triangle().scale(0.6),
      scene.RegularPolygon(6).scale(0.6),
      scene.RegularPolygram(7, {.density = 3}).scale(0.6),
      scene.Star(5, {.outer_radius = 0.7, .fill_opacity = 1}).set_sheen(0.5, UL),
  });
  Mobject placed = cornered;
  placed.arrange_in_grid({.rows = 2, .buff = 0.3, .flow_order = "rd"}).shift(DOWN * 1.5);
  scene.play(LaggedStartMap(FadeIn, cornered));
  scene.stop();

  scene.play(FadeOut(round, {.shift = UP}), FadeOut(cornered, {.scale = 0.5}));
  Mobject picture =
      scene.ImageMobject(TEST_DATA "/pictures/color.png").set_height(2).shift(LEFT * 4);
  Mobject coarse = scene
                       .ImageMobject(TEST_DATA "/pictures/baseline.jpg",
                                     {.resampling_algorithm = deck::Resampling::Nearest})
                       .set_height(2);
  Mobject drawing = scene.SVGMobject(TEST_DATA "/drawing.svg").shift(RIGHT * 4);
  scene.play(FadeIn(picture), FadeIn(coarse, {.scale = 2}), DrawBorderThenFill(drawing));
  scene.play(picture.animate().rotate(PI / 4).set_opacity(0.5),
             coarse.animate().shift(UP).scale(0.5), Rotate(drawing, PI));
  scene.play(Succession({Wiggle(drawing), FadeOut(picture), ShrinkToCenter(coarse)}));
  scene.stop({.hold = 0.5, .auto_next = true});
  clear(scene);

  const Mobject wave = scene.ParametricFunction(
      [](double t) {
        return Point{t, std::sin(t)};
      },
      {-PI, PI, 0.1}, {.color = RED});
  const Mobject graph = scene.FunctionGraph([](double x) { return x * x / 4 - 2; }, {-3, 3, 0.1});
  const Mobject smooth_path =
      scene.VMobject({.color = GREEN})
          .set_points_smoothly(std::vector<Point>{{-5, -3}, {-2, 0}, {3, -3}, {5, 0}});
  scene.play(Create(wave), Create(graph), Create(smooth_path));
  Mobject holes = scene.Cutout(scene.Square(3), {scene.Circle(), scene.Triangle().scale(0.3)},
                               {.color = PURPLE, .fill_opacity = 1, .stroke_width = 2});
  scene.play(FadeIn(holes, {.shift = DOWN}));
  scene.play(holes.animate().stretch(0.5, 0).apply_matrix({{{1, 0.5}, {0, 1}}}));
  clear(scene);
}

}  // namespace rostrum::tests
