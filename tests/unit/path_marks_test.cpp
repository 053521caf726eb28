// Braces, rectangles around, crosses, angles, and which shapes match: Manim's numbers.
#include <gtest/gtest.h>

#include "path/shape_key.h"
#include "path/shapes/arcs.h"
#include "path/shapes/braces.h"
#include "path/shapes/marks.h"
#include "path/transforms.h"
#include "path_fixture.h"

namespace rostrum::path {
namespace {

TEST(PathBraces, BesideShapes) {
  expect_recorded("brace", brace(square()));
  expect_recorded("brace, narrow", brace(square(0.3), {.buff = 0.4, .sharpness = 0.5}));
  expect_recorded("brace up", brace(anchors(circle(1.5)), {.direction = UP}));
  expect_recorded("brace aslant", brace(anchors(star_of_five()), {.direction = {1, 2}}));
}

// The corners of a box do for a direction along an axis.
TEST(PathBraces, BesideABox) {
  const Extent round = extent(circle(1.5));
  expect_recorded("brace up", brace(Points{round.at(DL), round.at(UR)}, {.direction = UP}));
}

TEST(PathBraces, BetweenPointsAndAlongArcs) {
  expect_recorded("brace between points", {brace_between_points(ORIGIN, {1, 2}),
                                           brace_between_points({1, 2}, ORIGIN, LEFT)});
  expect_recorded(
      "arc braces",
      {arc_brace(), arc_brace({.radius = 2, .start_angle = 0.5, .angle = 1.5, .center = {1, 2}}),
       arc_brace({.radius = 0.2, .angle = 2}), arc_brace({.radius = 0.6}, LEFT)});
}

TEST(PathBraces, TheirTip) {
  const Points beside = brace(square(), {.direction = RIGHT});
  expect_recorded("brace's tip and direction", Points{brace_tip(beside), brace_direction(beside)});
  EXPECT_EQ(brace_tip({}), ORIGIN);
  EXPECT_EQ(brace_direction({}), ORIGIN);
}

TEST(PathMarks, RectanglesCrossesUnderlines) {
  expect_recorded("surrounding rectangles",
                  {surrounding_rectangle(extent(curvy())),
                   surrounding_rectangle(extent(two_contours()), 0.3, 0.2),
                   surrounding_rectangle(extent(curvy()), 0)});
  std::vector<Points> crosses;
  for (const auto& lines : {cross(), cross(extent(curvy())), cross(extent(square()), 0.5)}) {
    crosses.insert(crosses.end(), lines.begin(), lines.end());
  }
  expect_recorded("crosses", crosses);
  expect_recorded("underlines", {underline(extent(curvy())), underline(extent(square()), 0.25)});
}

constexpr Segment kFirst{{-1, 0}, {2, 1}};
constexpr Segment kSecond{{0, -1}, {0.5, 2}};

TEST(PathMarks, Angles) {
  std::vector<Points> arcs;
  std::vector<double> values;
  for (const AngleShape& shape : std::vector<AngleShape>{
           {.first = kFirst, .second = kSecond},
           {.first = kFirst, .second = kSecond, .other_angle = true},
           {.first = kFirst, .second = kSecond, .radius = 0.7, .quadrant = {-1, 1}},
           {.first = {ORIGIN, {0.3, 0.1}}, .second = {ORIGIN, {-0.1, 0.4}}},
           {.first = kSecond, .second = kFirst},
           {.first = kFirst, .second = kSecond, .quadrant = {-1, -1}, .other_angle = true}}) {
    const AngleMark mark = angle(shape).value();
    arcs.push_back(mark.arc);
    values.push_back(mark.value);
    EXPECT_TRUE(mark.dot.empty());
  }
  expect_recorded("angles", arcs);
  expect_numbers("angles' values", values);
}

TEST(PathMarks, AnglesWithDotsAndRightAngles) {
  const AngleMark dotted = angle({.first = kFirst, .second = kSecond, .dot = true}).value();
  const AngleMark large = angle({.first = kFirst,
                                 .second = kSecond,
                                 .radius = 1,
                                 .dot = true,
                                 .dot_radius = 0.1,
                                 .dot_distance = 0.3})
                              .value();
  expect_recorded("angles with dots", {dotted.arc, dotted.dot, large.arc, large.dot});
  expect_recorded(
      "right angles",
      {angle({.first = kFirst, .second = kSecond, .elbow = true}).value().arc,
       angle(
           {.first = kFirst, .second = kSecond, .radius = 0.3, .quadrant = {-1, 1}, .elbow = true})
           .value()
           .arc});
}

TEST(PathMarks, ParallelLinesHaveNoAngle) {
  const Result<AngleMark> mark = angle({.first = {ORIGIN, RIGHT}, .second = {UP, UP + RIGHT}});
  ASSERT_FALSE(mark.ok());
  EXPECT_NE(mark.error().message.find("parallel"), std::string::npos);
}

// Which of Manim's keys are equal is recorded as the place of the first of the equal ones.
TEST(PathShapeKey, EqualWhereManimsIs) {
  std::vector<std::uint64_t> keys;
  std::vector<double> firsts;
  for (const Points& shape : recorded_paths("shapes")) {
    keys.push_back(shape_key(shape));
    firsts.push_back(static_cast<double>(std::ranges::find(keys, keys.back()) - keys.begin()));
  }
  expect_numbers("shapes that match", firsts);
}

}  // namespace
}  // namespace rostrum::path
