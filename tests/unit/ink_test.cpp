// Marks: smooth lines of few points, which belong to their step and can be taken away.
#include "show/tools/ink.h"

#include <gtest/gtest.h>

#include <cmath>
#include <glm/geometric.hpp>

namespace rostrum::app {
namespace {

constexpr double kWidth = 0.06;

double distance_to(std::span<const glm::vec2> line, Point p) {
  double nearest = 1e9;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Point from(line[i]);
    const Point along = Point(line[i + 1]) - from;
    const double part = std::clamp(glm::dot(p - from, along) / glm::dot(along, along), 0.0, 1.0);
    nearest = std::min(nearest, glm::distance(p, from + along * part));
  }
  return nearest;
}

void draw(Ink& ink, StepNumber step, const std::vector<Point>& way, double time = 0) {
  ink.begin(step, way.front(), kWidth, time);
  for (const Point& p : way) ink.move(p);
  ink.end();
}

TEST(SmoothLine, OfAStraightWayIsTwoPoints) {
  std::vector<Point> way;
  for (int i = 0; i <= 100; ++i) way.push_back({i * 0.05, i * 0.02});
  const auto line = smooth_line(way, 0.001);
  ASSERT_EQ(line.size(), 2U);
  EXPECT_EQ(line.front(), glm::vec2(way.front()));
  EXPECT_EQ(line.back(), glm::vec2(way.back()));
}

TEST(SmoothLine, OfACircleIsRoundAndHasFewPoints) {
  std::vector<Point> way;
  for (int i = 0; i <= 60; ++i) {
    const double angle = 2 * PI * i / 60;
    way.push_back({2 * std::cos(angle), 2 * std::sin(angle)});
  }
  const auto line = smooth_line(way, 0.001);
  EXPECT_LT(line.size(), 200U);
  EXPECT_GT(line.size(), 30U);
  // A B-spline cuts the corners by an eighth of their height, which is 0.011 here.
  for (const glm::vec2 p : line) EXPECT_NEAR(glm::length(Point(p)), 2, 0.004);
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const auto before = glm::normalize(line[i] - line[i - 1]);
    const auto after = glm::normalize(line[i + 1] - line[i]);
    EXPECT_GT(glm::dot(before, after), std::cos(0.2)) << "no corner at " << i;
  }
}

TEST(SmoothLine, StaysNearTheWayAndKeepsItsEnds) {
  const std::vector<Point> way{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0.2, 0.3}};
  const auto line = smooth_line(way, 0.0005);
  EXPECT_EQ(line.front(), glm::vec2(way.front()));
  EXPECT_EQ(line.back(), glm::vec2(way.back()));
  const auto fine = smooth_line(way, 1e-6);
  EXPECT_LT(line.size(), fine.size());
  for (const glm::vec2 p : fine) EXPECT_LE(distance_to(line, Point(p)), 0.0005 + 1e-6);
}

TEST(SmoothLine, OfOnePointIsADot) {
  const auto dot = smooth_line(std::vector<Point>{{3, 2}}, 0.001);
  ASSERT_EQ(dot.size(), 2U);
  EXPECT_NE(dot[0], dot[1]);
  EXPECT_LT(glm::distance(dot[0], dot[1]), 0.01F);
  EXPECT_TRUE(smooth_line({}, 0.001).empty());
}

TEST(Ink, MarksBelongToTheirStep) {
  Ink ink;
  draw(ink, 2, {{0, 0}, {1, 1}}, 7.5);
  draw(ink, std::nullopt, {{0, 0}, {1, 0}});
  ASSERT_TRUE(ink.marks(2));
  ASSERT_EQ(ink.marks(2)->size(), 1U);
  EXPECT_EQ(ink.marks(2)->front().time, 7.5);
  EXPECT_EQ(ink.marks(2)->front().width, static_cast<float>(kWidth));
  EXPECT_EQ(ink.marks(std::nullopt)->size(), 1U);
  EXPECT_EQ(ink.marks(1), nullptr);
  draw(ink, 2, {{0, 1}, {1, 0}});
  EXPECT_EQ(ink.marks(2)->size(), 2U);
  ink.clear(2);
  EXPECT_EQ(ink.marks(2), nullptr);
  EXPECT_EQ(ink.marks(std::nullopt)->size(), 1U);
}

TEST(Ink, TheLineIsSeenWhileItIsDrawnAndDoesNotLeapAtItsEnd) {
  Ink ink;
  ink.begin(0, {0, 0}, kWidth, 0);
  ASSERT_EQ(ink.marks(0)->size(), 1U) << "a dot at once";
  for (int i = 1; i <= 50; ++i) ink.move({i * 0.05, std::sin(i * 0.2)});
  const Marks drawing = ink.marks(0);
  ink.end();
  EXPECT_FALSE(ink.drawing());
  const Marks drawn = ink.marks(0);
  const auto& before = drawing->front().points;
  const auto& after = drawn->front().points;
  EXPECT_LT(after.size(), before.size());
  for (const glm::vec2 p : before) EXPECT_LE(distance_to(after, Point(p)), kWidth / 40);
  ink.move({9, 9});
  EXPECT_EQ(ink.marks(0), drawn) << "the pen is up";
}

TEST(Ink, WhatIsSharedDoesNotChange) {
  Ink ink;
  draw(ink, 0, {{0, 0}, {1, 0}});
  const Marks shared = ink.marks(0);
  const std::vector<Mark> copy = *shared;
  draw(ink, 0, {{0, 1}, {1, 1}});
  ink.erase(0, {0.5, 0.1}, {0.5, -0.1}, 0.1);
  EXPECT_EQ(*shared, copy);
  EXPECT_NE(ink.marks(0), shared);
}

TEST(Ink, AHandThatTremblesMakesNoPoints) {
  Ink ink;
  ink.begin(0, {0, 0}, kWidth, 0);
  for (int i = 0; i < 1000; ++i) ink.move({(i % 3) * 0.004, (i % 2) * 0.004});
  ink.end();
  EXPECT_EQ(ink.marks(0)->front().points.size(), 2U);
}

TEST(Ink, TheEraserTakesWhatItsWayTouches) {
  Ink ink;
  draw(ink, 0, {{-2, 0}, {2, 0}});
  draw(ink, 0, {{-2, 1}, {2, 1}});
  draw(ink, 0, {{5, 5}});
  ink.erase(0, {-1, 0.3}, {1, 0.7}, 0.1);
  EXPECT_EQ(ink.marks(0)->size(), 3U) << "between the lines";
  ink.erase(0, {0, -3}, {0, 0.5}, 0.1);
  ASSERT_EQ(ink.marks(0)->size(), 2U) << "across the first, in one leap";
  EXPECT_EQ(ink.marks(0)->front().points.front().y, 1);
  ink.erase(1, {0, -3}, {0, 3}, 0.1);
  EXPECT_EQ(ink.marks(0)->size(), 2U) << "of another step";
  ink.erase(0, {5, 5.1}, {5, 5.1}, 0.1);
  EXPECT_EQ(ink.marks(0)->size(), 1U) << "a dot";
  ink.erase(0, {-2, 1}, {-2, 1}, 0.1);
  EXPECT_EQ(ink.marks(0), nullptr);
}

}  // namespace
}  // namespace rostrum::app
