// Verbs beside Manim's: record_mobjects.py does the same under the same names.
#include "mobjects_fixture.h"
#include "scene/errors/deck_error.h"

namespace rostrum::scene {
namespace {

TEST_F(Mobjects, ArePlaced) {
  expect_recorded("next_to", scene.Square(1).next_to(scene.Triangle(), UP, 0.5, LEFT));
  expect_recorded("move_to edge", scene.Square(1).move_to(scene.Circle({.radius = 2}), UR));
  expect_recorded("to_corner", scene.Triangle().to_corner(UR));
  expect_recorded("to_edge", scene.Triangle().to_edge(LEFT, 1));
  expect_recorded("align_to", scene.Square(1).align_to(scene.Circle({.radius = 2}), DL));
  expect_recorded("set_x", scene.Triangle().set_x(2, LEFT).set_y(-1, UP));
  expect_recorded("match_x",
                  scene.Triangle().match_x(scene.Dot({2, 1})).match_y(scene.Dot({2, 1}), UP));
  expect_recorded("next_to index", row().arrange(RIGHT).next_to(row().arrange(DOWN), RIGHT, 0.25,
                                                                ORIGIN, SubmobjectToAlign{2}));
}

TEST_F(Mobjects, AreArranged) {
  expect_recorded("arrange", row().arrange(DOWN, 0.1, LEFT));
  expect_recorded("arrange where it is", row().arrange(RIGHT, 0.25, ORIGIN, false));
  expect_recorded("grid", row().arrange_in_grid());
  expect_recorded("grid of rows", row().shift(RIGHT).arrange_in_grid({.rows = 2, .buff = 0.5}));
  expect_recorded(
      "grid aligned",
      row().arrange_in_grid(
          {.cols = 2, .buffs = Point{0.1, 0.7}, .row_alignments = "udc", .col_alignments = "lr"}));
  expect_recorded(
      "grid flow",
      row().arrange_in_grid({.rows = 2, .cols = 3, .cell_alignment = DR, .flow_order = "ul"}));
  expect_recorded(
      "grid sizes",
      row().arrange_in_grid(
          {.rows = 2, .cols = 3, .row_heights = {2.0, {}}, .col_widths = {{}, 3.0, 1.0}}));
  EXPECT_THROW(row().arrange_in_grid(2, 2), DeckError);
}

TEST_F(Mobjects, AreSized) {
  const Mobject wide = scene.Rectangle(3, 1).shift(UP);
  expect_recorded("scale", scene.Triangle().scale(2));
  expect_recorded("scale about edge", scene.Triangle().scale(0.5, {.about_edge = LEFT}));
  expect_recorded("scale about point", scene.Triangle().scale(-2, {.about_point = UP}));
  expect_recorded("stretch", scene.Triangle().stretch(2, 0).stretch(0.5, 1, {.about_edge = DOWN}));
  expect_recorded("scale_to_fit", scene.Circle().scale_to_fit_width(5));
  expect_recorded("scale_to_fit height", scene.Triangle().scale_to_fit_height(3));
  expect_recorded("stretch_to_fit",
                  scene.Triangle().stretch_to_fit_width(5).stretch_to_fit_height(1));
  expect_recorded("match_width", scene.Triangle().match_width(scene.Circle({.radius = 3})));
  expect_recorded("replace", scene.Triangle().replace(wide));
  expect_recorded("replace stretched", scene.Triangle().replace(wide, 0, true));
  expect_recorded("surround", scene.Triangle().surround(scene.Square(1), 0, false, 0.5));
}

TEST_F(Mobjects, AreTurnedAndBent) {
  expect_recorded("rotate", scene.Triangle().rotate(0.7));
  expect_recorded(
      "rotate about",
      scene.Triangle().rotate(0.7, {.about_point = RIGHT}).rotate(1, {.about_edge = UP}));
  expect_recorded("flip", scene.Triangle().shift(RIGHT).flip({1, 2}));
  expect_recorded("apply_matrix", scene.Triangle().apply_matrix({{{1, 1}, {0, 2}}}));
  expect_recorded("apply_function", scene.Square().insert_n_curves(20).apply_function([](Point p) {
    return Point{p.x + p.y * p.y / 4, p.y};
  }));
}

TEST_F(Mobjects, TipsKeepTheirSize) {
  expect_recorded("arrow scaled", scene.Arrow(LEFT, RIGHT).scale(2));
  expect_recorded("arrow scaled with tips",
                  scene.Arrow(LEFT, RIGHT).scale(0.5, {.scale_tips = true}));
  expect_recorded("arrow in a group scaled",
                  scene.Group({scene.Arrow(LEFT, RIGHT), scene.Dot()}).scale(2));
  expect_recorded("arrow put", scene.Arrow(LEFT, RIGHT).put_start_and_end_on(DOWN, {3, 2}));
  expect_recorded("line put", scene.Line(LEFT, RIGHT).put_start_and_end_on(DOWN, {3, 2}));
  expect_recorded("set_length", scene.Line(LEFT, {2, 1}).set_length(1).set_angle(2));
}

TEST_F(Mobjects, ArePainted) {
  expect_recorded("set_color", row().set_color(TEAL));
  expect_recorded("set_fill", row().set_fill(RED, 0.3));
  expect_recorded("set_stroke", row().set_stroke(GREEN, 7, 0.5));
  expect_recorded("set_opacity", row().set_opacity(0.2));
  expect_recorded("fade", row().set_opacity(0.8).fade(0.25));
  expect_recorded("background stroke", scene.Square().set_background_stroke(RED, 3));
  expect_recorded("gradient", row().set_color_by_gradient({RED, GREEN, BLUE}));
  expect_recorded("gradient of one", scene.Square().set_color_by_gradient({RED, BLUE}));
  expect_recorded("gradient within", scene.Square().set_color({RED, GREEN, BLUE}));
  expect_recorded("gradient ended", scene.Square().set_color({RED, GREEN}).set_color(YELLOW));
  expect_recorded("sheen", scene.Circle({.fill_opacity = 1}).set_sheen(0.4, UR));
  expect_recorded("sheen colored",
                  scene.Circle({.fill_opacity = 1}).set_sheen(-0.3, DOWN).set_color(BLUE));
  expect_recorded("match_style", scene.Square().match_style(scene.Dot({.color = RED})));
  expect_recorded("match_color", scene.Square().match_color(scene.Dot({.color = GOLD})));
  expect_recorded("z", scene.Group({scene.Square(), scene.Dot()}).set_z_index(3));
}

TEST_F(Mobjects, PathsAreBuilt) {
  expect_recorded("corners", scene.VMobject().set_points_as_corners(path::Points{LEFT, UP, RIGHT}));
  expect_recorded("smooth",
                  scene.VMobject().set_points_smoothly(path::Points{LEFT, UP, RIGHT, {3, 2}}));
  expect_recorded("rounded", scene.Triangle().round_corners(0.1));
  Mobject built = scene.VMobject();
  EXPECT_THROW(built.add_line_to(UP), DeckError);
  built.start_new_path(LEFT).add_line_to(UP).add_line_to(RIGHT).close_path();
  EXPECT_EQ(built.get_points().size(), 12U);
  EXPECT_EQ(built.get_end(), LEFT);
}

TEST_F(Mobjects, PathsAreMeasured) {
  const Mobject arc = scene.Arc({.angle = 2});
  const Mobject line = scene.Line(LEFT, {2, 1});
  const Mobject arrow = scene.Arrow(LEFT, {2, 1});
  const Mobject brace = scene.Brace(scene.Square(), LEFT);
  const Mobject triangle = scene.Triangle().shift(RIGHT);
  std::vector<double> numbers;
  const auto point = [&](Point p) { numbers.insert(numbers.end(), {p.x, p.y}); };
  point(arc.get_start());
  point(arc.get_end());
  numbers.insert(numbers.end(), {arc.get_arc_length(), line.get_length(), line.get_angle()});
  point(scene.Circle().point_from_proportion(0.3));
  point(arrow.get_start());
  point(arrow.get_end());
  point(scene.DashedLine(LEFT, {2, 1}).get_end());
  point(triangle.get_center_of_mass());
  point(triangle.get_boundary_point(DR));
  point(brace.get_tip());
  point(brace.get_direction());
  numbers.push_back(
      scene.Angle(scene.Line(ORIGIN, RIGHT * 2), scene.Line(ORIGIN, {1, 1})).get_value());
  point(scene.Circle({.radius = 2}).point_at_angle(1));
  const auto expected = recorded("ends").get<std::vector<double>>();
  ASSERT_EQ(numbers.size(), expected.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    EXPECT_NEAR(numbers[i], expected[i], 1e-6) << "number " << i;
  }
}

TEST_F(Mobjects, VerbsRefuseWhatIsNoNumber) {
  const double nan = std::nan("");
  const double inf = INFINITY;
  Mobject square = scene.Square();
  EXPECT_THROW(square.shift({nan, 0}), DeckError);
  EXPECT_THROW(square.move_to({inf, 0}), DeckError);
  EXPECT_THROW(square.next_to(ORIGIN, RIGHT, nan), DeckError);
  EXPECT_THROW(square.to_edge(UP, inf), DeckError);
  EXPECT_THROW(square.rotate(nan), DeckError);
  EXPECT_THROW(square.scale(nan), DeckError);
  EXPECT_THROW(square.scale(1e12), DeckError);
  EXPECT_THROW(square.stretch(inf, 0), DeckError);
  EXPECT_THROW(square.set_x(nan), DeckError);
  EXPECT_THROW(square.set_opacity(nan), DeckError);
  EXPECT_THROW(square.set_fill(RED, 2), DeckError);
  EXPECT_THROW(square.set_stroke(RED, nan), DeckError);
  EXPECT_THROW(square.apply_function([](Point p) { return Point{std::log(p.x), p.y}; }), DeckError);
  EXPECT_THROW(square.set_points_as_corners(path::Points{LEFT, {nan, 0}}), DeckError);
  EXPECT_THROW(scene.Group({scene.Square(), scene.Square()}).arrange(RIGHT, nan), DeckError);
  EXPECT_EQ(square.get_center(), ORIGIN);
}

}  // namespace
}  // namespace rostrum::scene
