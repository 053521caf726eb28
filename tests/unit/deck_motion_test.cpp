// How parts go from pose to pose: paths between points, keys, drivers.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

#include "deck/evaluate.h"
#include "deck_fixture.h"

namespace rostrum::deck {
namespace {

using Parts = std::vector<PartRecord>;

MotionRecord on_path(Path path, double angle, std::array<float, 2> center = {0, 0}) {
  return {.path = static_cast<std::uint32_t>(path),
          .angle = static_cast<float>(angle),
          .center = center};
}

// Where the start of the deck's one line is.
glm::vec2 start_at(const Deck& deck, double t) {
  const DrawList list = evaluate(deck, t);
  EXPECT_EQ(list.paths.size(), 1);
  return list.paths.at(0).placement({0, 0});
}

void expect_start(const Deck& deck, double t, Point expected) {
  const glm::vec2 start = start_at(deck, t);
  EXPECT_NEAR(start.x, expected.x, 1e-6) << "at " << t;
  EXPECT_NEAR(start.y, expected.y, 1e-6) << "at " << t;
}

// From one place to another in four seconds.
Deck moved(Point from, Point to, const MotionRecord& motion) {
  TableDeck deck;
  const std::uint32_t run = deck.run(Parts{deck.line(from), deck.line(to)}, motion);
  return deck.finish({run});
}

TEST(Motion, IsStraightWithoutMore) {
  const Deck deck = moved({-1, 0}, {1, 2}, {});
  expect_start(deck, 0, {-1, 0});
  expect_start(deck, 1, {-0.5, 0.5});
  expect_start(deck, 4, {1, 2});
}

// Counter-clockwise for a positive angle, as Manim's path_along_arc.
TEST(Motion, GoesAlongAnArc) {
  const Deck half = moved({-1, 0}, {1, 0}, on_path(Path::Arc, PI));
  expect_start(half, 0, {-1, 0});
  expect_start(half, 2, {0, -1});
  expect_start(half, 4, {1, 0});
  const Deck quarter = moved({0, 0}, {1, 0}, on_path(Path::Arc, PI / 2));
  expect_start(quarter, 2, {0.5, -(std::sqrt(0.5) - 0.5)});
  const Deck back = moved({0, 0}, {1, 0}, on_path(Path::Arc, -PI / 2));
  expect_start(back, 2, {0.5, std::sqrt(0.5) - 0.5});
  // Manim takes so small an angle for none.
  expect_start(moved({0, 0}, {1, 0}, on_path(Path::Arc, 0.009)), 2, {0.5, 0});
}

TEST(Motion, GoesAlongASpiral) {
  const Deck deck = moved({0, 0}, {1, 0}, on_path(Path::Spiral, 2 * PI));
  expect_start(deck, 0, {0, 0});
  expect_start(deck, 2, {-0.5, 0});
  expect_start(deck, 4, {1, 0});
}

TEST(Motion, TurnsAboutAPoint) {
  TableDeck tables;
  const std::uint32_t run = tables.run(Parts{tables.line({2, 0})}, on_path(Path::Turn, PI, {1, 0}));
  const Deck deck = tables.finish({run});
  expect_start(deck, 0, {2, 0});
  expect_start(deck, 2, {1, 1});
  expect_start(deck, 4, {0, 0});
  const glm::vec2 end = evaluate(deck, 2).paths.at(0).placement({1, 0});
  EXPECT_NEAR(end.x, 1, 1e-6);
  EXPECT_NEAR(end.y, 2, 1e-6);
}

TEST(Motion, GoesThroughPosesByKeys) {
  TableDeck tables;
  const std::array<PoseKey, 3> keys{PoseKey{0, 0}, PoseKey{0.5F, 2}, PoseKey{1, 1}};
  const MotionRecord motion{.pose_keys = tables.writer.keys(keys)};
  const std::uint32_t run =
      tables.run(Parts{tables.line({0, 0}), tables.line({1, 0}), tables.line({1, 1})}, motion);
  const Deck deck = tables.finish({run});
  expect_start(deck, 0.5, {0.5, 0});
  expect_start(deck, 1, {1, 0});
  expect_start(deck, 1.5, {1, 0.5});
  expect_start(deck, 2, {1, 1});
  expect_start(deck, 3, {1, 0.5});
  expect_start(deck, 4, {1, 0});
}

TEST(Motion, BetweenTwoOutlinesBothArePlaced) {
  TableDeck tables;
  const StyleRecord style{.stroke = kWhite, .stroke_width = 0.04F};
  const PartRecord from = tables.part(line_points(ORIGIN, RIGHT), OutlineKind::Path, {0, 0}, style);
  const PartRecord to = tables.part(line_points(ORIGIN, UP), OutlineKind::Path, {2, 0}, style);
  // What moves the whole moves it once, though there are two outlines.
  const std::array<PlacementKey, 2> keys{PlacementKey{0, {1, 0, 0, 1, 0, 0}},
                                         PlacementKey{1, {1, 0, 0, 1, 0, 4}}};
  const MotionRecord motion{.placement_keys = tables.writer.keys(keys)};
  const std::uint32_t run = tables.run(Parts{from, to}, motion);
  const Deck deck = tables.finish({run});
  const DrawList list = evaluate(deck, 1);
  ASSERT_EQ(list.paths.size(), 1);
  const PathItem& item = list.paths[0];
  ASSERT_TRUE(item.to);
  EXPECT_NE(item.outline, item.to);
  const auto point = [&](std::size_t i) {
    return item.placement(item.outline->points[i]) + item.to_placement(item.to->points[i]);
  };
  EXPECT_NEAR(point(0).x, 0.5, 1e-6);
  EXPECT_NEAR(point(0).y, 1, 1e-6);
  EXPECT_NEAR(point(3).x, 0.5 + 0.75, 1e-6);
  EXPECT_NEAR(point(3).y, 1 + 0.25, 1e-6);
  EXPECT_FALSE(evaluate(deck, 0).paths.at(0).to) << "it is the first one alone";
}

TEST(Motion, DrawsTheExtentBetweenKeys) {
  TableDeck tables;
  const std::array<ExtentKey, 3> keys{ExtentKey{0, 0, 0}, ExtentKey{0.5F, 0, 1},
                                      ExtentKey{1, 1, 1}};
  const MotionRecord motion{.extent_keys = tables.writer.keys(keys)};
  const std::uint32_t run = tables.run(Parts{tables.line({0, 0})}, motion);
  const Deck deck = tables.finish({run});
  EXPECT_TRUE(evaluate(deck, 0).paths.empty());
  EXPECT_FLOAT_EQ(evaluate(deck, 1).paths.at(0).end, 0.5F);
  EXPECT_FLOAT_EQ(evaluate(deck, 3).paths.at(0).begin, 0.5F);
  EXPECT_TRUE(evaluate(deck, 4).paths.empty());
}

TEST(Motion, PlacementKeysMoveTheWhole) {
  TableDeck tables;
  const std::array<PlacementKey, 2> keys{PlacementKey{0.25F, {1, 0, 0, 1, 0, 0}},
                                         PlacementKey{0.75F, {3, 0, 0, 3, 0, 2}}};
  const MotionRecord motion{.placement_keys = tables.writer.keys(keys)};
  const std::uint32_t run = tables.run(Parts{tables.line({1, 0})}, motion);
  const Deck deck = tables.finish({run});
  expect_start(deck, 0.5, {1, 0});
  expect_start(deck, 2, {2, 1});
  expect_start(deck, 4, {3, 2});
  EXPECT_FLOAT_EQ(evaluate(deck, 2).paths.at(0).placement.x_axis.x, 2);
  EXPECT_FLOAT_EQ(evaluate(deck, 2).paths.at(0).stroke_width, 0.04F) << "strokes do not scale";
}

// Manim's arithmetic: of n parts with lag r, part i is at rate(u ((n - 1) r + 1) - i r).
TEST(Drivers, PartsFollowEachOtherWithTheLag) {
  TableDeck tables;
  const DriverRecord driver{.end = 4, .a = 2, .lag = 0.5};  // n = 3, r = 0.5
  const std::vector<Parts> two{{tables.line({0, 0}), tables.line({0, 1})},
                               {tables.line({1, 0}), tables.line({1, 1})}};
  const std::vector<Parts> third{{tables.line({0, 2})}, {tables.line({1, 2})}};
  const std::uint32_t first = tables.run_of(two, {}, driver);
  const std::uint32_t second = tables.run_of(third, {}, driver, 2);
  const Deck deck = tables.finish({first, second});
  const DrawList list = evaluate(deck, 1.5);
  ASSERT_EQ(list.paths.size(), 3);
  EXPECT_NEAR(list.paths[0].placement.origin.x, 0.75, 1e-6);
  EXPECT_NEAR(list.paths[1].placement.origin.x, 0.25, 1e-6);
  EXPECT_NEAR(list.paths[2].placement.origin.x, 0, 1e-6) << "its run begins with the third part";
}

TEST(Drivers, FollowTheProgressOfTheirParent) {
  TableDeck tables;
  const std::uint32_t ease = tables.writer.ease(Ease::InQuad);
  const std::uint32_t group = tables.writer.driver({.end = 4, .ease = ease});
  const std::uint32_t half =
      tables.writer.driver({.a = 2, .b = -0.5, .parent = group, .ease = ease});
  const DriverRecord inner{.parent = half};
  const std::uint32_t run = tables.run(Parts{tables.line({0, 0}), tables.line({1, 0})}, {}, inner);
  const Deck deck = tables.finish({run});
  // The group is at (3/4)^2, the one in it at (2 x 9/16 - 1/2)^2.
  expect_start(deck, 3, {0.625 * 0.625, 0});
  expect_start(deck, 1, {0, 0});
  expect_start(deck, 4, {1, 0});
}

TEST(Drivers, MayBeSampled) {
  TableDeck tables;
  const std::array<float, 3> samples{0, 1, 0.5F};
  const DriverRecord driver{.end = 4, .ease = tables.writer.ease(samples)};
  const std::uint32_t run = tables.run(Parts{tables.line({0, 0}), tables.line({1, 0})}, {}, driver);
  const Deck deck = tables.finish({run});
  expect_start(deck, 1, {0.5, 0});
  expect_start(deck, 2, {1, 0});
  expect_start(deck, 4, {0.5, 0});
}

TEST(Drivers, MayGoBackwards) {
  TableDeck tables;
  const DriverRecord driver{.end = 4, .a = -1, .b = 1, .ease = tables.writer.ease(Ease::InQuad)};
  const std::uint32_t run = tables.run(Parts{tables.line({0, 0}), tables.line({1, 0})}, {}, driver);
  const Deck deck = tables.finish({run});
  expect_start(deck, 0, {1, 0});
  expect_start(deck, 2, {0.25, 0});
  expect_start(deck, 4, {0, 0});
}

}  // namespace
}  // namespace rostrum::deck
