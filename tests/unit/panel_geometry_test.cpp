// The panel's parts lie where they belong, on an axis of time and in rows, and times are written
// for people.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <vector>

#include "panel/panel_layout.h"
#include "panel/time_text.h"
#include "panel/timeline_rows.h"
#include "panel/timeline_scale.h"
#include "recorded.h"

namespace rostrum::app {
namespace {

using testing::ElementsAre;

TEST(PanelLayout, LeavesTheSlideItsPartAndNothingOverlaps) {
  for (const double scale : {1.0, 1.5, 2.0}) {
    const PanelLayout l = panel_layout(1920, 1080, {}, scale, true);
    EXPECT_EQ(l.slide.right(), l.tabs.x);
    EXPECT_EQ(l.tabs.y_end(), l.notes.y);
    EXPECT_EQ(l.notes.y_end(), l.transport.y);
    EXPECT_EQ(l.slide.y_end(), l.transport.y);
    EXPECT_EQ(l.transport.y_end(), l.timeline.y);
    EXPECT_EQ(l.timeline.y_end(), 1080);
    EXPECT_EQ(l.tabs.right(), 1920);
    const PixelRect area = slide_area(l, 1080);
    EXPECT_EQ(area.y_end(), 1080) << "GL's y points up";
    EXPECT_EQ(area.y, 1080 - static_cast<int>(l.slide.y_end()));
    EXPECT_EQ(area.width, static_cast<int>(l.slide.width));
  }
}

TEST(PanelLayout, HiddenItLeavesTheWholeWindow) {
  const PanelLayout l = panel_layout(1920, 1080, {}, 1, false);
  EXPECT_EQ(slide_area(l, 1080), (PixelRect{.width = 1920, .height = 1080}));
  EXPECT_FALSE(l.timeline.contains(100, 1000));
}

TEST(PanelLayout, ASmallWindowKeepsHalfForTheSlide) {
  for (const auto& [width, height] : {std::pair{320, 200}, {64, 64}, {1, 1}}) {
    const PanelLayout l = panel_layout(width, height, {}, 2, true);
    EXPECT_GE(l.slide.width, width / 2);
    EXPECT_GE(l.slide.height, height / 2);
    for (const PixelRect& r : {l.tabs, l.notes, l.transport, l.timeline}) {
      EXPECT_GE(r.width, 0);
      EXPECT_GE(r.height, 0);
    }
  }
}

TEST(PanelLayout, SplittersMoveTheEdgeWithThePointer) {
  const PanelSettings before;
  const auto edges = [](const PanelSettings& s) { return panel_layout(3840, 2160, s, 2, true); };
  const auto side = edges(moved(before, Splitter::Side, -50, 2));
  EXPECT_EQ(side.tabs.x, edges(before).tabs.x - 50);
  const auto timeline = edges(moved(before, Splitter::Timeline, 30, 2));
  EXPECT_EQ(timeline.timeline.y, edges(before).timeline.y + 30);
  const auto notes = edges(moved(before, Splitter::Notes, -20, 2));
  EXPECT_EQ(notes.notes.y, edges(before).notes.y - 20);
  EXPECT_GT(moved(before, Splitter::Side, 1e6, 1).side_width, 0);
}

TEST(PanelLayout, TransportsWidgetsStandSideBySide) {
  const PixelRect rect{.x = 0, .y = 700, .width = 1280, .height = 40};
  const auto widgets = transport_layout(rect, 1);
  double x = rect.x;
  for (const PixelRect& widget : widgets) {
    EXPECT_GE(widget.x, x);
    EXPECT_GE(widget.y, rect.y);
    EXPECT_LE(widget.y_end(), rect.y_end());
    x = widget.right();
  }
  EXPECT_LT(x, 1000) << "and leave room for the clock";
}

TEST(TimelineScale, TimeAndPixelsAreEachOthersInverse) {
  const TimelineScale scale{.begin = 3.25, .seconds_per_pixel = 0.0125};
  for (const double x : {-100.0, 0.0, 1.0, 640.5}) {
    EXPECT_NEAR(scale.x_of(scale.time_at(x)), x, 1e-9);
  }
  EXPECT_EQ(TimelineScale::fit(60, 600).time_at(600), 60);
}

TEST(TimelineScale, ZoomKeepsTheMomentUnderThePointer) {
  auto scale = TimelineScale::fit(1800, 900);
  for (const double x : {100.0, 450.0, 800.0}) {
    const double t = scale.time_at(x);
    scale.zoom_about(x, 3, 1800, 900);
    EXPECT_NEAR(scale.time_at(x), t, 1e-9);
  }
}

TEST(TimelineScale, StaysWithinTheDeck) {
  auto scale = TimelineScale::fit(60, 600);
  scale.zoom_about(10, 0.01, 60, 600);
  EXPECT_EQ(scale.begin, 0);
  EXPECT_DOUBLE_EQ(scale.seconds_per_pixel, 0.1) << "never farther than the whole deck";
  scale.zoom_about(300, 1e12, 60, 600);
  EXPECT_DOUBLE_EQ(scale.seconds_per_pixel, 1 / TimelineScale::kClosest);
  scale.pan(1e12, 60, 600);
  EXPECT_EQ(scale.begin, 0);
  scale.pan(-1e12, 60, 600);
  EXPECT_NEAR(scale.time_at(600), 60, 1e-9);
}

TEST(TimelineScale, FollowsWhatLeavesTheView) {
  TimelineScale scale{.begin = 0, .seconds_per_pixel = 0.01};
  scale.follow(3, 60, 600);
  EXPECT_EQ(scale.begin, 0) << "still in sight";
  scale.follow(7, 60, 600);
  EXPECT_GT(scale.x_of(7), 0);
  EXPECT_LT(scale.x_of(7), 600);
  scale.follow(1, 60, 600);
  EXPECT_GT(scale.x_of(1), 0);
}

TEST(TimelineTicks, AreRoundAndFarEnoughApart) {
  double before = 0;
  for (double per_pixel = 1e-6; per_pixel < 1000; per_pixel *= 1.3) {
    const TickSpacing s = tick_spacing(per_pixel, 74);
    EXPECT_GE(s.labelled / per_pixel, 74 * (1 - 1e-12));
    EXPECT_GE(s.labelled, before);
    const double parts = s.labelled / s.small;
    EXPECT_NEAR(parts, std::round(parts), 1e-9) << s.labelled;
    before = s.labelled;
  }
  EXPECT_EQ(tick_spacing(0.1, 74).labelled, 10);
  EXPECT_EQ(tick_spacing(0.01, 74).labelled, 1);
}

TEST(TimelineSnap, TakesTheNearestWithinReach) {
  const std::vector<double> candidates{0, 1, 1.25, 10};
  EXPECT_EQ(snapped(1.1, 0.2, candidates), 1);
  EXPECT_EQ(snapped(1.2, 0.2, candidates), 1.25);
  EXPECT_EQ(snapped(5, 0.2, candidates), 5);
  EXPECT_EQ(snapped(10.1, 0.2, candidates), 10);
  EXPECT_EQ(snapped(-0.1, 0.2, candidates), 0);
  EXPECT_EQ(snapped(3, 1, {}), 3);
}

// Two slides with objects, one of which comes again in the second, and an empty slide at the end.
// One object is animated twice at once, for 8 s and for 2 s; one is never animated.
deck::Deck small_timeline() {
  return tests::recorded([](scene::Scene& scene) {
    const auto early = scene.Text("early");
    const auto late = scene.Text("late");
    scene.slide("one", "");
    scene.add(scene.Text("never"));
    scene.play({Create(early, {.run_time = 8}), Write(early, {.run_time = 2})});
    scene.play(Create(late), {.run_time = 1});
    scene.stop(1);
    scene.slide("two", "");
    scene.wait(1);
    scene.play(Create(scene.Text("second")), {.run_time = 1});
    scene.wait(1);
    scene.play(FadeOut(early), {.run_time = 1});
    scene.wait(6);
    scene.slide("three", "");
    scene.wait(5);
  });
}

TEST(TimelineRows, GroupsObjectsBySlideInTheOrderOfTheirStart) {
  const deck::Deck timeline = small_timeline();
  const TimelineRows rows{timeline};
  std::vector<std::string> names;
  for (const TimelineRows::Row& row : rows.rows()) {
    names.emplace_back(row.kind == TimelineRows::Kind::Slide ? timeline.slides[row.index].title
                                                             : timeline.objects[row.index].name);
  }
  EXPECT_THAT(names, ElementsAre("one", "early", "late", "two", "second", "three"));
}

TEST(TimelineRows, FindsTheClipsOfAStretchOfTime) {
  const TimelineRows rows{small_timeline()};
  const TimelineRows::Row& early = rows.rows()[1];
  EXPECT_THAT(rows.clips(early, 0, 25), ElementsAre(0, 1, 4));
  EXPECT_THAT(rows.clips(early, 5, 6), ElementsAre(0, 1)) << "the long one reaches over the short";
  EXPECT_THAT(rows.clips(early, 8.5, 12.5), ElementsAre());
  EXPECT_THAT(rows.clips(early, 13.5, 99), ElementsAre(4));
  EXPECT_THAT(rows.clips(rows.rows()[0], 0, 25), ElementsAre());
}

TEST(TimelineRows, SnapsToStopsAndClips) {
  const TimelineRows rows{small_timeline()};
  EXPECT_THAT(rows.snaps(), ElementsAre(0, 2, 8, 9, 11, 12, 13, 14, 25));
}

TEST(TimelineRows, OnlyRowsInSightAreVisible) {
  EXPECT_EQ(visible_rows(0, 100, 20, 10'000), (RowRange{0, 5}));
  EXPECT_EQ(visible_rows(30, 100, 20, 10'000), (RowRange{1, 7}));
  EXPECT_EQ(visible_rows(0, 100, 20, 3), (RowRange{0, 3}));
  EXPECT_EQ(visible_rows(199'990, 100, 20, 10'000), (RowRange{9999, 10'000}));
  EXPECT_EQ(visible_rows(0, 100, 20, 0), (RowRange{0, 0}));
}

TEST(TimeText, ReadsAsAClock) {
  EXPECT_EQ(clock_text(0), "00:00.000");
  EXPECT_EQ(clock_text(8.81), "00:08.810");
  EXPECT_EQ(clock_text(59.9996), "01:00.000");
  EXPECT_EQ(clock_text(3723.4564), "62:03.456");
}

TEST(TimeText, TicksHaveTheDecimalsTheyNeed) {
  EXPECT_EQ(tick_text(65, 5), "1:05");
  EXPECT_EQ(tick_text(0.5, 0.5), "0:00.5");
  EXPECT_EQ(tick_text(1.05, 0.05), "0:01.05");
  EXPECT_EQ(tick_text(59.99999, 1), "1:00");
  EXPECT_EQ(tick_text(0.003, 0.001), "0:00.003");
}

}  // namespace
}  // namespace rostrum::app
