#include "gallery/gallery.h"

namespace rostrum::tests {

using namespace scene;

void gallery_lines(Scene& scene) {
  scene.slide("Lines", "Lines, arrows, and marks around others.");
  Mobject square = scene.Square(1, {.color = BLUE}).shift(LEFT * 4);
  Mobject circle = scene.Circle({.radius = 0.5}).shift(RIGHT * 4);
  scene.add(square);
  scene.add_foreground(circle);
  rest(scene);
  Mobject line = scene.Line(square, circle);
  scene.play(Create(line));
  scene.play(ReplacementTransform(line, scene.DashedLine(square, circle).shift(DOWN)));

  Mobject arrow = scene.Arrow(square, circle);
  Mobject both =
      scene
          .DoubleArrow(LEFT * 3, RIGHT * 3,
                       {.tip_shape = TipShape::Stealth, .tip_shape_start = TipShape::Circle})
          .shift(UP);
  Mobject vector = scene.Vector({2, 1}).shift(DOWN * 3);
  scene.play(GrowArrow(arrow), GrowFromCenter(both), Create(vector));
  Mobject curved = scene.CurvedArrow({-3, 2}, {3, 2}, {.angle = -PI / 2});
  Mobject curved_both = scene.CurvedDoubleArrow({-3, -2}, {3, -2});
  Mobject tipped = scene.Line({-6, 3}, {-3, 3}).add_tip();
  scene.play(Create(curved), Create(curved_both), FadeIn(tipped));
  scene.play(arrow.animate().put_start_and_end_on({-3, -1}, {0, 1}), both.animate().scale(0.5),
             vector.animate().rotate(PI / 2));
  scene.stop({.loop = true});
  clear(scene);

  Mobject base = scene.Line(ORIGIN, RIGHT * 3);
  Mobject side = scene.Line(ORIGIN, {2, 2});
  Mobject upright = scene.Line(ORIGIN, UP * 2);
  Mobject angle = scene.Angle(base, side, {.radius = 0.8, .dot = true});
  Mobject right_angle = scene.RightAngle(base, upright, {.length = 0.4});
  scene.play(Create(base), Create(side), Create(upright));
  scene.play(Create(angle), Create(right_angle), Create(scene.Elbow().shift(LEFT)));
  scene.play(Create(scene.TangentLine(scene.Circle(), 0.3, {.length = 3})),
             Create(scene.CubicBezier({-5, -3}, {-4, 0}, {-3, -4}, {-2, -1})),
             Create(scene.Polyline({{-6, 2}, {-5, 3}, {-4, 2}})));
  clear(scene);

  Mobject text = scene.Text("marked");
  scene.add(scene.BackgroundRectangle(text, {.buff = 0.5}));
  scene.add(text);
  rest(scene);
  Mobject brace = scene.Brace(text, DOWN);
  scene.play(GrowFromCenter(brace), FadeIn(scene.BraceLabel(text, "n^2", UP)));
  scene.play(Write(scene.BraceText(text, "width", LEFT)),
             Create(scene.SurroundingRectangle(text, 0.2, {.color = YELLOW})));
  scene.play(Create(scene.Cross(text)), Create(scene.Underline(text)),
             Create(scene.BraceBetweenPoints({2, -2}, {4, 0})),
             Create(scene.ArcBrace(scene.Arc({.radius = 1.5, .angle = PI / 2}))));
  scene.play(Create(scene.DashedVMobject(scene.Circle({.radius = 3}), {.num_dashes = 20})));
  scene.stop();
  clear(scene);
}

}  // namespace rostrum::tests
