// What is done with paths, with Manim's numbers.
#include <gtest/gtest.h>

#include <cmath>

#include "path/align.h"
#include "path/partial.h"
#include "path/shapes/arcs.h"
#include "path/transforms.h"
#include "path_fixture.h"

namespace rostrum::path {
namespace {

TEST(PathAlgebra, ThroughPoints) {
  Points loop = kCurvyCorners;
  loop.push_back(loop.front());
  Points nearly = kCurvyCorners;
  nearly.emplace_back(-2.00001, 0);
  expect_recorded("corners", through_corners(kCurvyCorners));
  expect_recorded("corners smooth", curvy());
  expect_recorded("loop smooth", smooth_through(loop));
  expect_recorded("nearly closed smooth", smooth_through(nearly));
  expect_recorded("two points smooth", smooth_through(PointSpan(kCurvyCorners).first(2)));
  expect_recorded("there and back smooth", smooth_through(Points{{-1, 0}, {2, 1}, {-1, 0}}));
  expect_recorded("dot smooth", smooth_through(Points{{3, 1.5}, {3, 1.5}}));
  expect_points("closed corners", closed_through_corners(kCurvyCorners), through_corners(loop));
}

TEST(PathAlgebra, AnchorModes) {
  expect_recorded("two contours smooth", smooth(two_contours()));
  expect_recorded("circle jagged", jagged(circle()));
}

TEST(PathAlgebra, Contours) {
  const Points both = two_contours();
  std::vector<Points> parts;
  for (const PointSpan part : contours(both)) parts.emplace_back(part.begin(), part.end());
  expect_recorded("contours", parts);
  EXPECT_TRUE(is_closed(parts[0]));
  EXPECT_FALSE(is_closed(parts[1]));
  expect_recorded("closed", closed(both));
  EXPECT_EQ(closed(parts[0]), parts[0]);
}

TEST(PathAlgebra, SamePoints) {
  std::vector<double> same;
  for (const auto& [a, b] : std::vector<std::pair<Point, Point>>{{{0, 0}, {9e-7, 0}},
                                                                 {{0, 0}, {0, 2e-6}},
                                                                 {{3, 0}, {3.00003, 0}},
                                                                 {{3, 0}, {3.00004, 0}},
                                                                 {{1, 1}, {2, 1}}}) {
    same.push_back(same_point(a, b) ? 1 : 0);
  }
  expect_numbers("same points", same);
}

TEST(PathAlgebra, Partials) {
  std::vector<Points> parts;
  for (const auto& [from, to] : std::vector<std::pair<double, double>>{{0, 1},
                                                                       {0, 0.3},
                                                                       {0.25, 0.75},
                                                                       {0.4, 0.45},
                                                                       {0.9, 1},
                                                                       {0, 0},
                                                                       {1, 1},
                                                                       {0.5, 0.2},
                                                                       {-0.5, 0.6},
                                                                       {0.7, 1.5}}) {
    parts.push_back(partial(two_contours(), from, to));
  }
  expect_recorded("partials of two contours", parts);
  expect_recorded("subcurves of a circle",
                  {subcurve(circle(), 0.1, 0.6), subcurve(circle(), 0.8, 0.15)});
}

TEST(PathAlgebra, Lengths) {
  expect_numbers("arc lengths",
                 {arc_length(circle()), arc_length(curvy()), arc_length(two_contours())});
  Points points;
  for (const double fraction : {0.0, 0.1, 0.25, 0.5, 0.77, 1.0}) {
    points.push_back(point_from_proportion(two_contours(), fraction));
  }
  expect_recorded("points from proportions of two contours", points);
}

TEST(PathAlgebra, InsertedCurves) {
  std::vector<Points> paths;
  for (const std::size_t more : {0U, 1U, 3U, 9U}) paths.push_back(insert_curves(curvy(), more));
  expect_recorded("inserted", paths);
}

TEST(PathAlgebra, Aligned) {
  for (const std::string name : {"aligned circle and square", "aligned square and two contours",
                                 "aligned annulus and polygrams", "aligned with nothing",
                                 "aligned dots at the end", "aligned as many"}) {
    const std::vector<Points> before = recorded_paths(name + ", before");
    const Aligned both = align(before[0], before[1]);
    expect_recorded(name + ", after", {both.first, both.second});
  }
}

// Manim counts the two as aligned already.
TEST(PathAlgebra, AsManyPointsAreLeftAlone) {
  const Points triangles = regular_polygram({.corners = 6, .density = 2});
  const Points hexagon = regular_polygram({});
  ASSERT_NE(contours(triangles).size(), contours(hexagon).size());
  EXPECT_EQ(align(triangles, hexagon).first, triangles);
  EXPECT_EQ(align(triangles, hexagon).second, hexagon);
}

TEST(PathAlgebra, NothingBecomesADotAtItsCentre) {
  const Aligned both = align(Points{}, triangle(), {2, 3});
  expect_points("a dot", both.first, Points(both.second.size(), Point(2, 3)));
}

TEST(PathAlgebra, Moved) {
  expect_recorded("reversed", reversed(curvy()));
  expect_recorded("with ends",
                  {with_ends(curvy(), {1, 1}, {-1, 2}), with_ends(arc({}), {0, 0}, {0, -2})});
  EXPECT_EQ(with_ends(circle(0), {1, 2}, {3, 4}), Points(32, Point(1, 2)));
  const auto bend = [](Point p) { return Point{p.x + p.y * p.y, std::sin(p.y + p.x)}; };
  expect_recorded("applied", applied(bend, insert_curves(square(), 4)));
}

TEST(PathAlgebra, Extents) {
  for (const auto& [name, path] : std::vector<std::pair<std::string, Points>>{
           {"curvy", curvy()}, {"two contours", two_contours()}, {"circle", circle()}}) {
    const Extent all = extent(path);
    expect_numbers("extent of " + name, {all.at(DL).x, all.at(DL).y, all.at(UR).x, all.at(UR).y,
                                         all.width(), all.height()});
  }
  Points points;
  for (const Point to : {LEFT, UP, DR, RIGHT}) points.push_back(boundary_point(star_of_five(), to));
  expect_recorded("boundary points", points);
}

TEST(PathAlgebra, EmptyPathsStayEmpty) {
  const Points none;
  EXPECT_TRUE(contours(none).empty());
  EXPECT_FALSE(is_closed(none));
  EXPECT_TRUE(smooth(none).empty());
  EXPECT_TRUE(jagged(none).empty());
  EXPECT_TRUE(closed(none).empty());
  EXPECT_TRUE(reversed(none).empty());
  EXPECT_TRUE(partial(none, 0.2, 0.7).empty());
  EXPECT_TRUE(insert_curves(none, 3).empty());
  EXPECT_TRUE(with_ends(none, LEFT, RIGHT).empty());
  EXPECT_TRUE(closed_through_corners(none).empty());
  EXPECT_EQ(point_from_proportion(none, 0.5), ORIGIN);
  EXPECT_EQ(boundary_point(none, UP), ORIGIN);
  EXPECT_TRUE(extent(none).anchors.empty());
}

}  // namespace
}  // namespace rostrum::path
