// Paths through the C library are those of slides/path and slides/region.
#include <gtest/gtest.h>

#include <array>

#include "capi_fixture.h"
#include "path/align.h"
#include "path/corners.h"
#include "path/dashes.h"
#include "path/partial.h"
#include "path/shape_key.h"
#include "path/shapes/arcs.h"
#include "path/shapes/braces.h"
#include "path/shapes/polygons.h"
#include "region/combine.h"

namespace rostrum::tests {
namespace {

class CapiPaths : public Capi {
 protected:
  path::Points circle_ = path::circle(1.5);
  path::Points square_ =
      path::closed_through_corners(std::vector<Point>{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}});
};

TEST_F(CapiPaths, AreAligned) {
  const std::array<double, 4> centers{0, 0, 1, 2};
  rostrum_points first{};
  rostrum_points second{};
  ok(rostrum_align(talk(), points_of(circle_), points_of(square_), centers.data(), &first,
                   &second));
  const path::Aligned expected = path::align(circle_, square_, {0, 0}, {1, 2});
  EXPECT_EQ(copied(first), expected.first);
  EXPECT_EQ(copied(second), expected.second);
  ok(rostrum_align(talk(), points_of(circle_), {nullptr, 0}, centers.data(), &first, &second));
  EXPECT_EQ(copied(second).at(3), Point(1, 2)) << "a path without curves is at its centre";
}

TEST_F(CapiPaths, AreCutAndSmoothed) {
  rostrum_points out{};
  ok(rostrum_insert_curves(talk(), points_of(square_), 3, &out));
  EXPECT_EQ(copied(out), path::insert_curves(square_, 3));
  ok(rostrum_partial(talk(), points_of(circle_), 0.2, 0.7, &out));
  EXPECT_EQ(copied(out), path::partial(circle_, 0.2, 0.7));
  ok(rostrum_subcurve(talk(), points_of(circle_), 0.7, 0.2, &out));
  EXPECT_EQ(copied(out), path::subcurve(circle_, 0.7, 0.2));
  ok(rostrum_smooth(talk(), points_of(square_), &out));
  EXPECT_EQ(copied(out), path::smooth(square_));
  ok(rostrum_smooth_through(talk(), points_of({{0, 0}, {1, 2}, {3, 1}}), &out));
  EXPECT_EQ(copied(out), path::smooth_through(std::vector<Point>{{0, 0}, {1, 2}, {3, 1}}));
}

TEST_F(CapiPaths, AreMeasured) {
  double length = 0;
  ok(rostrum_arc_length(talk(), points_of(circle_), &length));
  EXPECT_EQ(length, path::arc_length(circle_));
  const std::array<double, 3> fractions{0, 0.25, 1};
  rostrum_points out{};
  ok(rostrum_points_from_proportions(talk(), points_of(circle_), fractions.data(), 3, &out));
  ASSERT_EQ(out.count, 3U);
  EXPECT_EQ(copied(out)[1], path::point_from_proportion(circle_, 0.25));
  std::uint64_t key = 0;
  ok(rostrum_shape_key(talk(), points_of(circle_), &key));
  EXPECT_EQ(key, path::shape_key(circle_));
}

TEST_F(CapiPaths, AreDashedAndBraced) {
  rostrum_points out{};
  const size_t* counts = nullptr;
  size_t count = 0;
  ok(rostrum_dashes(talk(), points_of(circle_), 7, 0.4, 0.1, 1, &out, &counts, &count));
  const auto expected = path::dashed(circle_, {.dashes = 7, .ratio = 0.4, .offset = 0.1});
  ASSERT_EQ(count, expected.size());
  std::vector<Point> all;
  for (std::size_t i = 0; i < count; ++i) {
    EXPECT_EQ(counts[i], expected[i].size());
    all.insert(all.end(), expected[i].begin(), expected[i].end());
  }
  EXPECT_EQ(copied(out), all);
  const std::array<double, 2> up{0, 1};
  ok(rostrum_brace(talk(), points_of(path::anchors(square_)), up.data(), 0.2, 2, &out));
  EXPECT_EQ(copied(out), path::brace(path::anchors(square_), {.direction = UP}));
}

TEST_F(CapiPaths, ArePutTogether) {
  for (const std::uint32_t operation :
       {ROSTRUM_UNION, ROSTRUM_INTERSECTION, ROSTRUM_DIFFERENCE, ROSTRUM_EXCLUSION}) {
    rostrum_points out{};
    ok(rostrum_combine(talk(), points_of(circle_), points_of(square_), operation, &out));
    EXPECT_EQ(copied(out),
              region::combined(circle_, square_, static_cast<region::Operation>(operation)));
  }
}

}  // namespace
}  // namespace rostrum::tests
