// A dragged rectangle becomes a view of the slide, and the way there is smooth.
#include "show/tools/region_zoom.h"

#include <gtest/gtest.h>

#include "show/view_state.h"

namespace rostrum::app {
namespace {

void expect_within(const Box& inner, const Box& outer) {
  constexpr double kSlack = 1e-9;
  EXPECT_GE(inner.min.x, outer.min.x - kSlack);
  EXPECT_GE(inner.min.y, outer.min.y - kSlack);
  EXPECT_LE(inner.max.x, outer.max.x + kSlack);
  EXPECT_LE(inner.max.y, outer.max.y + kSlack);
}

TEST(RegionZoom, ShowsTheWholeRegionAsLargeAsItCan) {
  const Box frame{.min = {-kFrameWidth / 2, -kFrameHeight / 2},
                  .max = {kFrameWidth / 2, kFrameHeight / 2}};
  for (const Box& region : {Box{{-1, -1}, {1, 0}}, Box{{3, 2}, {3.5, 4}}, Box{{-7, -4}, {-6, -1}},
                            Box{{-7.1, -4}, {7.1, 4}}, Box{{6.9, 3.9}, {7, 4}}}) {
    const ZoomView view = zoom_view(region);
    expect_within(region, view.seen());
    expect_within(view.seen(), frame);
    const double fits = std::min(kFrameWidth / region.width(), kFrameHeight / region.height());
    EXPECT_NEAR(view.zoom, std::min(fits, ViewState::kMostZoom), 1e-9);
  }
}

TEST(RegionZoom, ALineOrAPointIsNoSmallerThanTheLimit) {
  EXPECT_EQ(zoom_view(Box{{1, 1}, {1, 1}}).zoom, ViewState::kMostZoom);
  EXPECT_EQ(zoom_view(Box{{-100, 0}, {100, 0}}).zoom, 1);
}

TEST(RegionZoom, TheWayStartsAndEndsWhereItShould) {
  const ZoomView from{.zoom = 1, .center = {0, 0}};
  const ZoomView to{.zoom = 6, .center = {3, -2}};
  const ZoomMotion motion{from, to, 10};
  EXPECT_EQ(motion.at(9), from);
  EXPECT_EQ(motion.at(10), from);
  EXPECT_EQ(motion.at(10 + ZoomMotion::kSeconds), to);
  EXPECT_EQ(motion.at(1000), to);
  EXPECT_FALSE(motion.over(10.2));
  EXPECT_TRUE(motion.over(10 + ZoomMotion::kSeconds));
  double before = 1;
  for (double t = 10.01; t < 10.25; t += 0.01) {
    EXPECT_GT(motion.at(t).zoom, before);
    before = motion.at(t).zoom;
  }
}

// One point of the slide lies in the same spot of the window in both views, and stays there on the
// way.
TEST(RegionZoom, ThePointThatStaysStays) {
  const ZoomView from{.zoom = 2, .center = {1, 1}};
  const ZoomView to{.zoom = 8, .center = {2, 0.5}};
  // (p - from.center) * 2 = (p - to.center) * 8
  const Point fixed = (8.0 * to.center - 2.0 * from.center) / 6.0;
  const Point spot = (fixed - from.center) * from.zoom;
  const ZoomMotion motion{from, to, 0};
  for (double t = 0; t <= 0.25; t += 0.025) {
    const ZoomView view = motion.at(t);
    const Point now = (fixed - view.center) * view.zoom;
    EXPECT_NEAR(now.x, spot.x, 1e-9);
    EXPECT_NEAR(now.y, spot.y, 1e-9);
  }
}

TEST(RegionZoom, APanAloneMovesEvenly) {
  const ZoomMotion motion{{.zoom = 3, .center = {0, 0}}, {.zoom = 3, .center = {2, 0}}, 0};
  EXPECT_NEAR(motion.at(ZoomMotion::kSeconds / 2).center.x, 1, 1e-9);
  EXPECT_EQ(motion.at(ZoomMotion::kSeconds / 2).zoom, 3);
}

}  // namespace
}  // namespace rostrum::app
