// Shapes have the points that Manim gives them.
#include <gtest/gtest.h>

#include "path/shapes/arcs.h"
#include "path/shapes/lines.h"
#include "path/shapes/rounding.h"
#include "path/transforms.h"
#include "path_fixture.h"

namespace rostrum::path {
namespace {

TEST(PathShapes, Arcs) {
  constexpr Point kStart{-1, 0.5};
  constexpr Point kEnd{2, 1};
  expect_recorded("arc", arc({}));
  expect_recorded(
      "arc of 1.5 from -0.4 by 2.5 in 3",
      arc({.radius = 1.5, .start_angle = -0.4, .angle = 2.5, .center = {1, -2}, .components = 3}));
  expect_recorded("arc backwards", arc({.angle = -PI}));
  expect_recorded("arc between points", arc_between_points(kStart, kEnd));
  expect_recorded("arc between points by -2", arc_between_points(kStart, kEnd, -2));
  expect_recorded("arc between points by 0", arc_between_points(kStart, kEnd, 0));
  for (const double radius : {2, -2}) {
    expect_recorded("arc between points of radius " + std::to_string(static_cast<int>(radius)),
                    arc_between_points(kStart, kEnd, arc_angle(kStart, kEnd, radius).value()));
  }
}

TEST(PathShapes, ARadiusThatCannotReachIsRefused) {
  const Result<double> angle = arc_angle(LEFT, RIGHT, 0.5);
  ASSERT_FALSE(angle.ok());
  EXPECT_NE(angle.error().message.find("radius"), std::string::npos);
}

TEST(PathShapes, Circles) {
  expect_recorded("circle", circle());
  expect_recorded("dot", circle(kDotRadius, {1, 2}));
  expect_recorded("annotation dot", circle(kAnnotationDotRadius));
  expect_recorded("ellipse", ellipse(3, 1.25));
  expect_recorded("annulus", annulus(0.5, 1.5));
  expect_recorded("sector", annular_sector({.inner_radius = 0, .outer_radius = 1}));
  expect_recorded(
      "annular sector",
      annular_sector({.inner_radius = 0.5, .outer_radius = 2, .angle = -2, .start_angle = 1}));
}

TEST(PathShapes, PlacesOfArcsAndCircles) {
  expect_recorded("circle through points", circle_through(LEFT, {0, 2}, {3, 0}).value());
  EXPECT_FALSE(circle_through(LEFT, ORIGIN, RIGHT).ok());
  const Points right_above = circle(2, UR);
  Points points;
  for (const double angle : {0, 1, 4, -1}) points.push_back(point_at_angle(right_above, angle));
  points.push_back(point_at_angle(transformed(circle(), rotation(1)), 0.5));
  expect_recorded("points at angles", points);
  expect_recorded("arc centers",
                  Points{arc_center(arc({.radius = 2, .angle = 1, .center = {1, 2}})).value(),
                         arc_center(arc_between_points(ORIGIN, UR)).value()});
  EXPECT_FALSE(arc_center(line({})).has_value());
  EXPECT_FALSE(arc_center({}).has_value());
  EXPECT_EQ(point_at_angle({}, 1), ORIGIN);
  expect_recorded("arc polygon", arc_polygon(Points{{0, 0}, {2, 0}, {0, 2}}));
}

TEST(PathShapes, Rectangles) {
  expect_recorded("rectangle", rectangle());
  expect_recorded("square", square(1.5));
  expect_recorded("rounded rectangle", rounded_rectangle());
  expect_recorded("rounded rectangle inwards", rounded_rectangle(3, 1.5, -0.25));
  expect_points("no radius", rounded_rectangle(3, 2, 0), rectangle(3, 2));
}

TEST(PathShapes, RegularPolygons) {
  expect_recorded("triangle", triangle());
  expect_recorded("hexagon", regular_polygram({}));
  expect_recorded("pentagon at 0.3",
                  regular_polygram({.corners = 5, .radius = 2, .start_angle = 0.3}));
  expect_recorded("polygram 5", regular_polygram({.corners = 5, .density = 2}));
  expect_recorded("polygram 6", regular_polygram({.corners = 6, .density = 2}));
  expect_recorded("polygram 9 by 6", regular_polygram({.corners = 9, .density = 6, .radius = 1.5}));
}

TEST(PathShapes, Stars) {
  expect_recorded("star", star_of_five());
  expect_recorded("star 7 by 3",
                  star({.corners = 7, .outer_radius = 2, .density = 3, .start_angle = {}}).value());
  expect_recorded("star inner", star({.corners = 4, .inner_radius = 0.2}).value());
  EXPECT_FALSE(star({.corners = 6, .density = 3}).ok());
  EXPECT_FALSE(star({.corners = 6, .density = 0}).ok());
}

TEST(PathShapes, Polygons) {
  const Points corners{{-2, -1}, {2, -1.5}, {1, 1}, {0, 0.25}, {-1.5, 1}};
  const Points path = polygon(corners);
  expect_recorded("polygon", path);
  expect_recorded("polygram of two",
                  polygram(std::vector<Points>{{corners.begin(), corners.begin() + 3},
                                               {corners.begin() + 2, corners.end()}}));
  const std::vector<double> same{0.2};
  const std::vector<double> three{0.1, -0.2, 0.3};
  expect_recorded("polygon rounded", rounded(path, {.radii = same}));
  expect_recorded("polygon rounded by three",
                  rounded(path, {.radii = three, .components_per_corner = 4}));
  expect_recorded("polygon rounded evenly", rounded(path, {.radii = same,
                                                           .evenly_distribute_anchors = true,
                                                           .components_per_corner = 3}));
  expect_recorded("cutout",
                  cutout(square(4), std::vector<Points>{triangle(), circle(0.3, {1, 1})}));
}

TEST(PathShapes, Lines) {
  constexpr Point kStart{-1, 0};
  constexpr Point kEnd{2, 1};
  expect_recorded("line", line({}));
  expect_recorded("line with buff", line({.start = kStart, .end = kEnd, .buff = 0.25}));
  expect_recorded("line with too much buff", line({.start = kStart, .end = kEnd, .buff = 2.5}));
  expect_recorded("line with arc", line({.start = kStart, .end = kEnd, .path_arc = 1.2}));
  expect_recorded("line with arc and buff",
                  line({.start = kStart, .end = kEnd, .buff = 0.3, .path_arc = -1.2}));
  expect_recorded("elbow", elbow());
  expect_recorded("elbow turned", elbow(0.5, 2));
  expect_recorded("tangent lines",
                  {tangent_line(circle(2), 0.4, 4), tangent_line(star_of_five(), 0),
                   tangent_line(star_of_five(), 1, 0.5)});
}

// A number that nobody meant costs neither time nor memory.
TEST(PathShapes, NumbersOutOfProportionAreCut) {
  EXPECT_LE(curve_count(arc({.components = 2'000'000'000})), kMaxCurves);
  EXPECT_LE(regular_vertices(2'000'000'000).size(), kMaxCurves);
  EXPECT_TRUE(regular_vertices(-3).empty());
  EXPECT_EQ(curve_count(arc({.components = -1})), 1U);
}

}  // namespace
}  // namespace rostrum::path
