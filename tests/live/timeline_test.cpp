// The timeline of the panel: the playhead, its keys, clicks on what it shows, and its zoom.
#include <gtest/gtest.h>

#include "panel_fixture.h"

namespace rostrum::tests {
namespace {

constexpr auto kAltKey = static_cast<Key>(342);  // GLFW's number of the left one

using app::PanelLayout;
using app::TransportWidget;

TEST_F(ThePanel, DraggingThePlayheadShowsEveryPlaceAtOnce) {
  const PixelRect ruler = rows().ruler;
  const std::vector<int> places{300, 420, 505, 640, 777, 901, 1033, 1250, 1544, 1801};
  std::vector<Picture> pictures;
  for (const int x : places) pictures.push_back(slide(time_at(x, true)));

  open();
  move_pointer(ruler.x + 1, ruler.center_y());
  hold_button(true);
  Picture before = slide_now();
  const auto drag_to = [&](std::size_t i) {
    move_pointer(places[i], ruler.center_y());
    if (greatest_difference(before, pictures[i]) > kTolerance) {
      EXPECT_TRUE(next_frame_shows(before, pictures[i])) << "at " << time_at(places[i], true);
    }
    EXPECT_TRUE(shows(pictures[i]));
    before = slide_now();
  };
  for (std::size_t i = 0; i < places.size(); ++i) drag_to(i);
  for (std::size_t i = places.size(); i-- > 0;) drag_to(i);
  hold_button(false);
  EXPECT_TRUE(keeps_showing(pictures[0], 0.3));
  EXPECT_EQ(quit(), "");
}

TEST_F(ThePanel, AltKeepsThePlayheadFromSnapping) {
  // The point lies a few pixels beside the first stop.
  const int x = x_of(stops()[0]) - 4;
  ASSERT_NE(time_at(x, true), time_at(x, false));
  open();
  hold_key(kAltKey, true, kAlt);
  move_pointer(x, rows().ruler.center_y());
  hold_button(true, kAlt);
  EXPECT_TRUE(shows(slide(time_at(x, false))));
  hold_key(kAltKey, false, kNothing);
  hold_button(false);
}

TEST_F(ThePanel, WithTheFocusTheTimelineHasKeysOfItsOwn) {
  open();
  focus_timeline();
  press(Key::Right, kShift);
  EXPECT_TRUE(shows(slide(1)));
  press(Key::Left);
  EXPECT_TRUE(shows(slide(59.0 / 60)));
  press(Key::Left, kShift);
  EXPECT_TRUE(shows(slide(0)));
  press(' ');
  EXPECT_TRUE(moves());
  press(' ');
  EXPECT_FALSE(moves());
  press('l');
  EXPECT_TRUE(moves());
  press('k');
  EXPECT_FALSE(moves());
  press('j');
  EXPECT_TRUE(shows(slide(0), 10)) << "back to the start";

  click_at(layout().notes.center_x(), layout().notes.y_end() - 5);
  EXPECT_TRUE(keeps_showing(slide(0), 0.3)) << "a click on the panel is no click on the slide";
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(slide(stops()[0])));
  press(Key::Backspace);
  EXPECT_TRUE(shows(slide(0)));
  press(Key::Right);
  press(Key::Right);
  EXPECT_TRUE(shows(slide(stops()[0]))) << "without the focus, Right is Next";
}

TEST_F(ThePanel, ClicksInTheTimelineGoToSlidesStopsAndBars) {
  open();
  const double second_slide = timeline().slides[1].start;
  const double slide_end = timeline().slides[2].start;
  click_at(x_of((second_slide + slide_end) / 2), rows().slides.center_y());
  EXPECT_TRUE(shows(slide(second_slide)));
  click_at(x_of(stops()[2]), rows().stops.center_y());
  EXPECT_TRUE(shows(slide(stops()[2])));
  // The second row is that of the first object, which is animated first of all.
  click_at(x_of(0) + 10, rows().rows.y + 1.5 * rows().row_height);
  EXPECT_TRUE(shows(slide(0)));
}

TEST_F(ThePanel, TheWheelZoomsAboutThePointerAndADoubleClickFits) {
  open();
  const int x = 800;
  const double t = time_at(x, false);
  move_pointer(x, rows().rows.center_y());
  for (int notch = 0; notch < 6; ++notch) {
    turn_wheel(1);
  }
  advance(0.3);
  hold_key(kAltKey, true, kAlt);
  click_at(x, rows().ruler.center_y(), kAlt);
  EXPECT_TRUE(shows(slide(t))) << "the same moment is still there";
  click_at(x + 200, rows().ruler.center_y(), kAlt);
  hold_key(kAltKey, false, kNothing);
  const auto whole = app::TimelineScale::fit(duration(), rows().ruler.width);
  auto zoomed = whole;
  zoomed.zoom_about(x - rows().ruler.x, std::pow(1.25, 6), duration(), rows().ruler.width);
  EXPECT_TRUE(shows(slide(zoomed.time_at(x + 200 - rows().ruler.x))));

  move_pointer(1500, rows().rows.y_end() - 8);
  LiveTest::click();
  LiveTest::click();
  advance(0.4);
  click_at(x_of(stops()[5]), rows().ruler.center_y());
  EXPECT_TRUE(shows(slide(stops()[5]))) << "the whole deck again";
}

}  // namespace
}  // namespace rostrum::tests
