// What paths enclose together: areas add up, outlines are closed and made of the operands' curves.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

#include "path/corners.h"
#include "path/curve.h"
#include "path/shapes/arcs.h"
#include "path/transforms.h"
#include "region/combine.h"

namespace rostrum::region {
namespace {

using path::Points;

constexpr std::array kOperations{Operation::Union, Operation::Intersection, Operation::Difference,
                                 Operation::Exclusion};

Points square(double side, Point center = ORIGIN) {
  const double h = side / 2;
  return path::closed_through_corners(std::vector<Point>{
      center + Point{h, h}, center + Point{-h, h}, center + Point{-h, -h}, center + Point{h, -h}});
}

// The integral of x dy - y dx along the curves, halved: by Simpson's rule, on so many pieces that
// what it leaves is below the tolerance.
double area(path::PointSpan points) {
  constexpr int kPieces = 64;
  double twice = 0;
  for (std::size_t i = 0; i < path::curve_count(points); ++i) {
    const path::PointSpan p = path::curve(points, i);
    const auto at = [&](double t) {
      const double s = 1 - t;
      const Point place = path::point_at(p, t);
      const Point slope =
          ((p[1] - p[0]) * (s * s) + (p[2] - p[1]) * (2 * s * t) + (p[3] - p[2]) * (t * t)) * 3.0;
      return place.x * slope.y - place.y * slope.x;
    };
    for (int j = 0; j < kPieces; ++j) {
      const double from = static_cast<double>(j) / kPieces;
      const double step = 1.0 / kPieces;
      twice += (at(from) + 4 * at(from + step / 2) + at(from + step)) * step / 6;
    }
  }
  return std::abs(twice) / 2;
}

void expect_closed(path::PointSpan outline) {
  std::size_t start = 0;
  for (std::size_t i = 3; i < outline.size(); i += 4) {
    if (i + 1 < outline.size() && outline[i] == outline[i + 1]) continue;
    EXPECT_EQ(outline[i], outline[start]) << "the contour that ends with point " << i;
    start = i + 1;
  }
}

void expect_areas_that_add_up(path::PointSpan a, path::PointSpan b, double tolerance = 1e-9) {
  const double all = area(combined(a, b, Operation::Union));
  const double common = area(combined(a, b, Operation::Intersection));
  EXPECT_NEAR(all + common, area(a) + area(b), tolerance);
  EXPECT_NEAR(area(combined(a, b, Operation::Difference)), area(a) - common, tolerance);
  EXPECT_NEAR(area(combined(a, b, Operation::Exclusion)), all - common, tolerance);
  for (const Operation operation : kOperations) expect_closed(combined(a, b, operation));
}

TEST(Region, OfASquareAndACircleHasTheirCurves) {
  const Points circle = path::circle(1, RIGHT);
  const Points both = combined(square(2), circle, Operation::Union);
  ASSERT_EQ(path::curve_count(both), 7U) << "three sides of the square, four eighths of the circle";
  EXPECT_EQ(both.front(), Point(1, 1)) << "starts where the square does";
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(both[i], square(2)[i]);
  expect_areas_that_add_up(square(2), circle);
}

TEST(Region, OfPathsApartIsBothOrNothing) {
  const Points far = square(2, {5, 0});
  EXPECT_EQ(path::contours(combined(square(2), far, Operation::Union)).size(), 2U);
  EXPECT_TRUE(combined(square(2), far, Operation::Intersection).empty());
  expect_areas_that_add_up(square(2), far);
}

TEST(Region, AroundAHoleGoesTheOtherWay) {
  const Points ring = combined(path::circle(2), path::circle(1), Operation::Difference);
  const auto contours = path::contours(ring);
  ASSERT_EQ(contours.size(), 2U);
  EXPECT_EQ(path::direction(contours[0]), path::Direction::Counterclockwise);
  EXPECT_EQ(path::direction(contours[1]), path::Direction::Clockwise);
  const Points backwards = path::reversed(path::circle(2));
  const Points other = combined(backwards, path::circle(1), Operation::Difference);
  EXPECT_EQ(path::direction(path::contours(other)[0]), path::Direction::Clockwise);
}

TEST(Region, OfShapesDrawnAtRandomAddsUp) {
  std::mt19937 random(1);
  const auto between = [&](double least, double most) {
    return std::uniform_real_distribution<double>(least, most)(random);
  };
  const auto shape = [&]() -> Points {
    const Point center{between(-1, 1), between(-1, 1)};
    switch (random() % 4) {
      case 0:
        return path::circle(between(0.3, 2), center);
      case 1:
        return path::transformed(square(between(0.3, 3)),
                                 path::translation(center) * path::rotation(between(0, 6)));
      case 2:  // Corners and sides on each other.
        return square(static_cast<double>(1 + random() % 3), {std::round(center.x), 0});
      default:
        return path::circle(static_cast<double>(1 + random() % 2), {std::round(center.x), 0});
    }
  };
  for (int i = 0; i < 150; ++i) {
    SCOPED_TRACE(i);
    expect_areas_that_add_up(shape(), shape());
  }
}

// Outlines that lie on each other but are cut differently leave slivers, which are not there.
TEST(Region, OfOutlinesOnEachOtherHasNoSlivers) {
  const Points whole = path::circle(1);
  const Points cut = path::arc({.radius = 1, .angle = TAU, .components = 14});
  EXPECT_LE(path::contours(combined(whole, cut, Operation::Union)).size(), 1U);
  EXPECT_NEAR(area(combined(whole, cut, Operation::Union)), PI, 0.01);
  EXPECT_TRUE(combined(whole, whole, Operation::Exclusion).empty());
}

TEST(Region, OfWhatHasNoAreaIsHarmless) {
  const Points none;
  const Points dot(8, Point{1, 1});
  Points line;
  path::append_line(line, {-2, 0}, {2, 0});
  const Points far = square(1e9, {4e8, 0});
  const Points tiny = square(1e-9);
  for (const Points& odd : {none, dot, line, far, tiny}) {
    for (const Operation operation : kOperations) {
      expect_closed(combined(square(2), odd, operation));
      expect_closed(combined(odd, square(2), operation));
      expect_closed(combined(odd, odd, operation));
    }
  }
  EXPECT_NEAR(area(combined(square(2), line, Operation::Union)), 4, 1e-9);
  EXPECT_NEAR(area(combined(square(2), none, Operation::Difference)), 4, 1e-9);
}

}  // namespace
}  // namespace rostrum::region
