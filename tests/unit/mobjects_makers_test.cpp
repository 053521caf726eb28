// Makers beside Manim's: record_mobjects.py makes the same under the same names.
#include "mobjects_fixture.h"
#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

TEST_F(Mobjects, RoundShapes) {
  expect_recorded("Circle", scene.Circle());
  expect_recorded(
      "Circle blue",
      scene.Circle({.radius = 0.5, .color = BLUE, .fill_opacity = 0.5, .stroke_width = 2}));
  expect_recorded("Dot", scene.Dot());
  expect_recorded("Dot at", scene.Dot({1, 2}, {.radius = 0.2, .color = RED}));
  expect_recorded("AnnotationDot", scene.AnnotationDot());
  expect_recorded("Ellipse", scene.Ellipse({.width = 3, .height = 1, .color = GREEN}));
  expect_recorded("Arc",
                  scene.Arc({.radius = 2, .start_angle = 1, .angle = -2, .arc_center = {1, 1}}));
  expect_recorded("ArcBetweenPoints", scene.ArcBetweenPoints(LEFT, {2, 1}));
  expect_recorded("ArcBetweenPoints radius", scene.ArcBetweenPoints(LEFT, {2, 1}, {.radius = -3}));
  expect_recorded("Sector", scene.Sector({.outer_radius = 2, .angle = 1}));
  expect_recorded("AnnularSector", scene.AnnularSector());
  expect_recorded("Annulus",
                  scene.Annulus({.inner_radius = 0.5, .outer_radius = 1.5, .color = TEAL}));
}

TEST_F(Mobjects, ShapesWithCorners) {
  expect_recorded("Rectangle", scene.Rectangle(3, 1.5));
  expect_recorded("Rectangle grid",
                  scene.Rectangle(3, 1.5, {.grid_xstep = 0.5, .grid_ystep = 0.4}));
  expect_recorded("Square", scene.Square());
  expect_recorded("RoundedRectangle",
                  scene.RoundedRectangle({.corner_radius = 0.3, .width = 3, .height = 1}));
  expect_recorded("Polygon", scene.Polygon({{-1, 0}, {1, 0.5}, {0, 2}}));
  expect_recorded("Triangle", scene.Triangle());
  expect_recorded("RegularPolygon", scene.RegularPolygon(7, {.radius = 2}));
  expect_recorded("RegularPolygram", scene.RegularPolygram(6));
  expect_recorded(
      "Star", scene.Star(7, {.outer_radius = 2, .density = 3, .color = YELLOW, .fill_opacity = 1}));
  expect_recorded("Cutout", scene.Cutout(scene.Square(4), {scene.Triangle()},
                                         {.color = RED, .fill_opacity = 1}));
}

TEST_F(Mobjects, Lines) {
  const Mobject circle = scene.Circle().shift(LEFT * 3);
  const Mobject square = scene.Square().shift({3, 1});
  expect_recorded("Line", scene.Line(LEFT, {2, 1}, {.buff = 0.1}));
  expect_recorded("Line arc", scene.Line(LEFT, {2, 1}, {.path_arc = PI / 2}));
  expect_recorded("Line between mobjects", scene.Line(circle, square));
  expect_recorded("DashedLine", scene.DashedLine(LEFT * 2, {2, 1}, {.color = RED}));
  expect_recorded("DashedVMobject",
                  scene.DashedVMobject(scene.Circle({.color = BLUE}), {.num_dashes = 7}));
  expect_recorded("Elbow", scene.Elbow({.width = 0.5, .angle = 1}));
  expect_recorded("TangentLine", scene.TangentLine(scene.Circle(), 0.3, {.length = 3}));
  expect_recorded("Line with tips", scene.Line(LEFT, RIGHT, {.color = RED})
                                        .add_tip()
                                        .add_tip({.tip_length = 0.2, .at_start = true}));
  expect_recorded(
      "Line square tip",
      scene.Line(LEFT, RIGHT).add_tip({.tip_shape = TipShape::Square, .tip_length = 0.3}));
  expect_recorded("CubicBezier", scene.CubicBezier(LEFT, UP, DOWN, RIGHT));
  expect_recorded("ParametricFunction", scene.ParametricFunction(
                                            [](double t) {
                                              return Point{t, t * t};
                                            },
                                            {-1, 1}));
  expect_recorded("FunctionGraph",
                  scene.FunctionGraph([](double x) { return std::sin(x); }, {-2, 2}));
}

TEST_F(Mobjects, Arrows) {
  const Mobject circle = scene.Circle().shift(LEFT * 3);
  const Mobject square = scene.Square().shift({3, 1});
  expect_recorded("Arrow", scene.Arrow(LEFT * 2, {2, 1}));
  expect_recorded("Arrow short", scene.Arrow(ORIGIN, {0.6, 0}, {.buff = 0}));
  expect_recorded("Arrow stealth",
                  scene.Arrow(LEFT, RIGHT,
                              {.tip_shape = TipShape::Stealth, .color = GREEN, .stroke_width = 3}));
  expect_recorded("Arrow between mobjects", scene.Arrow(circle, square, {.buff = 0.1}));
  expect_recorded("DoubleArrow", scene.DoubleArrow(LEFT * 2, RIGHT));
  expect_recorded("Vector", scene.Vector({1, 2}, {.color = YELLOW}));
  expect_recorded("CurvedArrow", scene.CurvedArrow(LEFT, {2, 1}));
  expect_recorded("CurvedDoubleArrow", scene.CurvedDoubleArrow(LEFT, {2, 1}, {.angle = -1}));
}

TEST_F(Mobjects, Marks) {
  const Mobject line_1 = scene.Line(ORIGIN, RIGHT * 2);
  expect_recorded("Angle",
                  scene.Angle(line_1, scene.Line(ORIGIN, {1, 1}), {.radius = 0.6, .dot = true}));
  expect_recorded("RightAngle", scene.RightAngle(line_1, scene.Line(ORIGIN, UP), {.length = 0.3}));
  expect_recorded("SurroundingRectangle",
                  scene.SurroundingRectangle(scene.Circle(), {.buff = 0.2, .corner_radius = 0.1}));
  expect_recorded("BackgroundRectangle", scene.BackgroundRectangle(scene.Triangle()));
  expect_recorded("Cross", scene.Cross(scene.Rectangle(3, 1).shift(UP)));
  expect_recorded("Underline", scene.Underline(scene.Triangle()));
  expect_recorded("Brace", scene.Brace(scene.Square(), LEFT));
  expect_recorded("BraceBetweenPoints", scene.BraceBetweenPoints(LEFT, {1, 1}));
}

// One place catches what is no number, whichever maker it is given to.
TEST_F(Mobjects, MakersRefuseWhatIsNoNumber) {
  const double nan = std::nan("");
  EXPECT_THROW(scene.Circle({.radius = nan}), DeckError);
  EXPECT_THROW(scene.Circle({.arc_center = {nan, 0}}), DeckError);
  EXPECT_THROW(scene.Dot({INFINITY, 0}), DeckError);
  EXPECT_THROW(scene.Line(LEFT, {nan, 0}), DeckError);
  EXPECT_THROW(scene.Arrow(LEFT, RIGHT, {.buff = nan}), DeckError);
  EXPECT_THROW(scene.Arc({.angle = nan}), DeckError);
  EXPECT_THROW(scene.Square(1e9), DeckError);
  EXPECT_THROW(scene.Polygon({{0, 0}, {1, 0}, {nan, 1}}), DeckError);
  EXPECT_THROW(scene.Star(5, {.outer_radius = nan}), DeckError);
  EXPECT_THROW(scene.SurroundingRectangle(scene.Square(), -3), DeckError);
  EXPECT_THROW(scene.FunctionGraph([](double x) { return std::sqrt(x); }), DeckError);
  EXPECT_THROW(scene.Circle({.fill_opacity = nan}), DeckError);
  EXPECT_THROW(scene.Circle({.stroke_width = -1}), DeckError);
  EXPECT_THROW(scene.ImageMobject("no such file.png"), DeckError);
}

}  // namespace
}  // namespace rostrum::scene
