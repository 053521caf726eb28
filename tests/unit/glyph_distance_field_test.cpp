// Distance fields of made-up outlines, whose distances are known.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>

#include "glyph/boundary.h"
#include "glyph/distance_field.h"
#include "outlines.h"

namespace rostrum::render {
namespace {

constexpr int kTexelsPerEm = 64;
constexpr int kSpread = 6;

using Contours = std::vector<std::vector<glm::vec2>>;

std::vector<glm::vec2> square(float left, float bottom, float side) {
  return {
      {left, bottom}, {left + side, bottom}, {left + side, bottom + side}, {left, bottom + side}};
}

// Returns the distance in texels, at the texel whose centre lies nearest to a point in ems.
double distance_at(const DistanceField& field, double x, double y) {
  const int column = static_cast<int>(std::floor(x * kTexelsPerEm)) - field.origin.x;
  const int row = static_cast<int>(std::floor(y * kTexelsPerEm)) - field.origin.y;
  const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(field.width) +
                     static_cast<std::size_t>(column);
  return (field.texels.at(index) / 32768.0 - 1) * kSpread;
}

DistanceField field_of_outline(const deck::Outline& outline) {
  WorkLimit none;
  return make_distance_field(outline, kTexelsPerEm, kSpread, none);
}

DistanceField field_of(const Contours& contours) {
  tests::Outlines outlines;
  return field_of_outline(*outlines.polygons(contours));
}

std::vector<Segment> boundary_of(const Contours& contours) {
  tests::Outlines outlines;
  WorkLimit none;
  return boundary(flatten(outlines.polygons(contours)->points, 0.001), none);
}

double total_length(const Contours& contours) {
  double total = 0;
  for (const Segment& s : boundary_of(contours)) total += glm::distance(s.from, s.to);
  return total;
}

// The texel whose lower left corner is a multiple of 1/64 em has its centre half a texel further
// on.
TEST(DistanceField, MeasuresToTheNearestEdgeOrCorner) {
  const DistanceField field = field_of({square(0, 0, 0.5F)});
  EXPECT_EQ(field.origin, glm::ivec2(-kSpread, -kSpread));
  EXPECT_EQ(field.width, 32 + 2 * kSpread);
  EXPECT_EQ(field.height, 32 + 2 * kSpread);
  EXPECT_NEAR(distance_at(field, 0.25, 0), 0.5, 1e-3);
  EXPECT_NEAR(distance_at(field, 0.25, 3.0 / 64), 3.5, 1e-3);
  EXPECT_NEAR(distance_at(field, 0.25, -3.0 / 64), -2.5, 1e-3);
  EXPECT_NEAR(distance_at(field, -3.0 / 64, -3.0 / 64), -2.5 * std::sqrt(2.0), 1e-3);
  EXPECT_NEAR(distance_at(field, 0.25, 0.25), kSpread, 1e-3) << "clamped";
}

TEST(DistanceField, IsTheSameWhicheverWayTheContourRuns) {
  std::vector<glm::vec2> corners = square(0, 0, 0.5F);
  const DistanceField one = field_of({corners});
  std::reverse(corners.begin(), corners.end());
  EXPECT_EQ(one.texels, field_of({corners}).texels);
}

TEST(DistanceField, AHoleIsOutside) {
  std::vector<glm::vec2> hole = square(0.25F, 0.25F, 0.25F);
  std::reverse(hole.begin(), hole.end());
  const DistanceField field = field_of({square(0, 0, 0.75F), hole});
  EXPECT_NEAR(distance_at(field, 0.25, 0.375), -0.5, 1e-3);
  EXPECT_NEAR(distance_at(field, 0.25 - 1.0 / 64, 0.375), 0.5, 1e-3);
}

TEST(DistanceField, OverlappingSquaresAreOneShape) {
  const Contours outline{square(0, 0, 0.5F), square(0.25F, 0.25F, 0.5F)};
  const DistanceField field = field_of(outline);
  // These lie along the buried edges: (0.25..0.5, 0.5) of the first square and (0.5, 0.25..0.5).
  EXPECT_NEAR(distance_at(field, 0.375, 0.5), kSpread, 1e-3);
  EXPECT_NEAR(distance_at(field, 0.5, 0.375), kSpread, 1e-3);
  // The corner where they meet stays: just inside of it, the nearest boundary is that corner.
  EXPECT_NEAR(distance_at(field, 0.25, 0.5 - 1.0 / 64), std::sqrt(0.5), 1e-3);
  // The outline has 16 quarters of an edge, of which 4 are buried.
  EXPECT_NEAR(total_length(outline), 3.0, 1e-9);
}

TEST(DistanceField, SquaresThatShareAnEdgeAreOneShape) {
  const Contours outline{square(0, 0, 0.5F), square(0.5F, 0.125F, 0.25F)};
  EXPECT_NEAR(distance_at(field_of(outline), 0.5, 0.25), kSpread, 1e-3);
  EXPECT_NEAR(total_length(outline), 2.0 + 1.0 - 2 * 0.25, 1e-9);
}

TEST(DistanceField, ASquareInsideAnotherDoesNotCount) {
  EXPECT_NEAR(total_length({square(0, 0, 1), square(0.25F, 0.25F, 0.25F)}), 4.0, 1e-9);
}

// One contour like the letter alpha written with a broad pen: it runs over itself, in the square
// (0.25..0.5, 0.25..0.5), which its winding counts twice.
TEST(DistanceField, AContourThatOverlapsItselfIsOneShape) {
  const Contours outline{{{0, 0.25F},
                          {0.75F, 0.25F},
                          {0.75F, 0.75F},
                          {0.25F, 0.75F},
                          {0.25F, 0},
                          {0.5F, 0},
                          {0.5F, 0.5F},
                          {0, 0.5F}}};
  const DistanceField field = field_of(outline);
  int inside = 0;
  for (const std::uint16_t texel : field.texels) inside += texel > 32768 ? 1 : 0;
  double area = 0;  // by the boundary that is left, which must be closed
  for (const Segment& s : boundary_of(outline)) {
    area += (s.from.x * s.to.y - s.to.x * s.from.y) / 2;
  }
  EXPECT_NEAR(std::abs(area) * kTexelsPerEm * kTexelsPerEm, inside, 1);
  EXPECT_NEAR(distance_at(field, 0.375, 0.25), kSpread, 1e-3) << "at a buried edge";
}

TEST(DistanceField, IsEmptyForAnOutlineThatEnclosesNothing) {
  tests::Outlines outlines;
  const auto empty = [](deck::OutlineRef outline) {
    const DistanceField field = field_of_outline(*outline);
    return field.width == 0 && field.texels.empty();
  };
  EXPECT_TRUE(empty(outlines.add({})));
  EXPECT_TRUE(empty(outlines.add({{1, 1}, {1, 1}, {1, 1}, {1, 1}}))) << "a point";
  std::vector<glm::vec2> line;
  tests::append_line({0, 0}, {1, 1}, line);
  EXPECT_TRUE(empty(outlines.add(line)));
}

// What Manim closes contours with, and one that is not closed at all.
TEST(DistanceField, CurvesWithoutLengthAndAMissingLastLineChangeNothing) {
  tests::Outlines outlines;
  const std::vector<glm::vec2> corners = square(0, 0, 0.5F);
  std::vector<glm::vec2> points;
  for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
    tests::append_line(corners[i], corners[i + 1], points);
    points.insert(points.end(), 4, corners[i + 1]);
  }
  const auto texels = [](deck::OutlineRef outline) { return field_of_outline(*outline).texels; };
  EXPECT_EQ(texels(outlines.add(points)), field_of({corners}).texels);
}

}  // namespace
}  // namespace rostrum::render
