// The panel as a rehearsing presenter uses it: with the pointer and with keys. Where its widgets
// are is what the panel's own layout says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

#include "live_fixture.h"
#include "panel/panel_layout.h"
#include "panel/timeline_scale.h"
#include "store/settings_file.h"

namespace rostrum::tests {
namespace {

using app::PanelLayout;
using app::TransportWidget;
namespace fs = std::filesystem;

// Settings with which the slide has 1280 by 720 pixels of it.
const app::KeptSettings kSettings{
    .panel = {.side_width = 640, .timeline_height = 1080 - 720 - 40, .notes_height = 200}};
constexpr PixelSize kSlide{.width = 1280, .height = 720};

constexpr auto kAltKey = static_cast<Key>(342);  // GLFW's number of the left one

class ThePanel : public LiveTest {
 protected:
  ThePanel() {
    fs::create_directories(settings_file().parent_path());
    std::ofstream{settings_file()} << app::settings_json(kSettings);
    memory::set_monitors(
        {.sizes = {{kFullHd, kFullHd}}, .rates = {20, 20}, .largest_window = kFullHd});
    for (const auto& clip : timeline().clips) {
      snaps_.push_back(clip.start);
      snaps_.push_back(clip.end);
    }
    snaps_.insert(snaps_.end(), stops().begin(), stops().end());
    snaps_.insert(snaps_.end(), {0.0, duration()});
    std::ranges::sort(snaps_);
  }

  void open() {
    start({.size = kFullHd, .panel = app::PanelChoice::Shown});
    ASSERT_TRUE(shows(slide(0)));
    settle();
  }

  [[nodiscard]] fs::path settings_file() const {
    return home.path() / ".config/rostrum/settings.json";
  }
  [[nodiscard]] static double duration() { return timeline().duration; }
  [[nodiscard]] static const Picture& slide(double t) { return still(t, kSlide); }
  [[nodiscard]] Picture slide_now() const { return crop(seen(), kSlide.width, kSlide.height); }

  [[nodiscard]] static PixelRect rect_of(TransportWidget widget) {
    return app::transport_layout(layout().transport, 1)[static_cast<std::size_t>(widget)];
  }
  [[nodiscard]] static PanelLayout layout() {
    return app::panel_layout(kFullHd.width, kFullHd.height, kSettings.panel, 1, true);
  }
  [[nodiscard]] static app::TimelineLayout rows() {
    return app::timeline_layout(layout().timeline, 1);
  }

  void click(TransportWidget widget) {
    click_at(rect_of(widget).center_x(), rect_of(widget).center_y());
  }
  void focus_timeline() { click_at(rows().names.x + 20, rows().rows.y_end() - 5); }

  // The moment that the playhead is dragged to at that pixel, of the whole deck.
  [[nodiscard]] double time_at(int x, bool snap) const {
    const PixelRect ruler = rows().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    const double t = std::clamp(axis.time_at(x - ruler.x), 0.0, duration());
    return snap ? app::snapped(t, 6 * axis.seconds_per_pixel, snaps_) : t;
  }
  [[nodiscard]] static int x_of(double t) {
    const PixelRect ruler = rows().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    return static_cast<int>(std::lround(ruler.x + axis.x_of(t)));
  }

  // True if the slide changes, and the first picture that it changes to is this.
  [[nodiscard]] testing::AssertionResult next_frame_shows(const Picture& before,
                                                          const Picture& expected) {
    if (!comes_true([&] { return slide_now() != before; }, 1)) {
      return testing::AssertionFailure() << "nothing happens";
    }
    const int off = greatest_difference(slide_now(), expected);
    if (off <= kTolerance) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "off by " << off;
  }

  // Lets what was asked for last reach the screen first.
  [[nodiscard]] bool moves(double seconds = 1) {
    advance(0.2);
    return !keeps_showing(slide_now(), seconds);
  }

 private:
  std::vector<double> snaps_;
};

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

TEST_F(ThePanel, ButtonsGoWhereTheySay) {
  open();
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops()[1])));
  click(TransportWidget::PreviousStop);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::NextPlay);
  EXPECT_TRUE(next_frame_shows(slide(stops()[0]), slide_now())) << "one animation on";
  click(TransportWidget::PreviousPlay);
  EXPECT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::ToEnd);
  EXPECT_TRUE(shows(slide(duration())));
  click(TransportWidget::ToStart);
  EXPECT_TRUE(shows(slide(0)));
}

TEST_F(ThePanel, PlaysAndPausesAndHolds) {
  open();
  click(TransportWidget::NextStop);
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(moves());
  click(TransportWidget::PlayPause);
  EXPECT_FALSE(moves());
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(shows(slide(stops()[1]), 10)) << "plays on to the next stop";
  EXPECT_TRUE(keeps_showing(slide(stops()[1]), 1)) << "and holds there";

  click(TransportWidget::Hold);
  click(TransportWidget::PreviousStop);
  ASSERT_TRUE(shows(slide(stops()[0])));
  click(TransportWidget::PlayPause);
  advance(stops()[1] - stops()[0] + 1);
  EXPECT_TRUE(moves(2)) << "through the stop";
}

TEST_F(ThePanel, PlaysBackwards) {
  open();
  click(TransportWidget::NextStop);
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops()[1])));
  click(TransportWidget::Reverse);
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(shows(slide(stops()[0]), 10));
}

TEST_F(ThePanel, Loops) {
  for (const TransportWidget loop : {TransportWidget::LoopStep, TransportWidget::LoopSlide}) {
    SCOPED_TRACE(static_cast<int>(loop));
    open();
    click(TransportWidget::NextStop);
    click(TransportWidget::NextStop);
    ASSERT_TRUE(shows(slide(stops()[1])));
    click(loop);
    click(TransportWidget::PlayPause);
    advance(3);
    EXPECT_TRUE(moves(3)) << "where a step alone has come to its end";
    EXPECT_EQ(quit(), "");
  }
}

TEST_F(ThePanel, LoopsTheRangeOfIAndO) {
  open();
  click_at(x_of(stops()[0]), rows().ruler.center_y());
  ASSERT_TRUE(shows(slide(stops()[0])));
  press(Key::Right, kShift);
  press('i');
  press(Key::Right, kShift);
  const Picture end = slide(stops()[0] + 2);
  ASSERT_TRUE(shows(end));
  press('o');
  press(' ');
  advance(2);
  EXPECT_TRUE(moves());
  click(TransportWidget::LoopRange);
  EXPECT_TRUE(shows(slide(stops()[1]), 10)) << "without the loop it plays on to the stop";
}

TEST_F(ThePanel, SpeedIsSlowAtTheLeftAndNormalAgain) {
  open();
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops()[0])));
  const Picture end = slide(stops()[1]);
  const PixelRect speed = rect_of(TransportWidget::Speed);
  click_at(speed.x + 3, speed.center_y());
  click(TransportWidget::PlayPause);
  // A tenth of the speed is not there yet, and goes on: however late this is looked at, there are
  // many seconds to go.
  advance(stops()[1] - stops()[0] + 0.5);
  EXPECT_FALSE(sees(end));
  EXPECT_TRUE(comes_true([this, start = slide_now()] { return slide_now() != start; }, 5));
  EXPECT_FALSE(sees(end));
  click(TransportWidget::NormalSpeed);
  EXPECT_TRUE(shows(end, 5));
}

TEST_F(ThePanel, FramesAreOfTheRateThatIsChosen) {
  open();
  focus_timeline();
  press(Key::Right);
  EXPECT_TRUE(shows(slide(1.0 / 60)));
  click(TransportWidget::FrameRate);
  // The list opens below; 24 frames a second is its first line.
  const PixelRect rate = rect_of(TransportWidget::FrameRate);
  click_at(rate.center_x(), rate.y_end() + 18);
  focus_timeline();
  press(Key::Home);
  press(Key::Right);
  EXPECT_TRUE(shows(slide(1.0 / 24)));
  EXPECT_EQ(quit(), "");
  EXPECT_EQ(app::read_settings(settings_file()).value().clock_rate,
            (FrameRate{.num = 24, .den = 1}));
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

TEST_F(ThePanel, AClickOnTheSlideIsNext) {
  open();
  click_at(600, 300);
  LiveTest::click();
  EXPECT_TRUE(shows(slide(stops()[0])));
}

TEST_F(ThePanel, WhatIsTypedIntoAFieldDoesNotStep) {
  open();
  // The slides' filter is the first line below the tabs.
  click_at(layout().tabs.center_x(), layout().tabs.y + 50);
  press('n');
  press('b');
  press(' ');
  press(Key::Right);
  EXPECT_TRUE(keeps_showing(slide(0), 0.5));
  click(TransportWidget::ToStart);
  press('n');
  press('n');
  EXPECT_TRUE(shows(slide(stops()[0])));
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

TEST_F(ThePanel, TAndFullScreenTakeItAway) {
  const Picture& whole = still(0, kFullHd);
  open();
  press('t');
  EXPECT_TRUE(shows(whole));
  press('t');
  EXPECT_TRUE(shows(slide(0)));
  EXPECT_TRUE(comes_true([&] { return !sees(whole); }));
  press('f');
  EXPECT_TRUE(shows(whole));
  press('f');
  EXPECT_TRUE(comes_true([&] { return !sees(whole); }));
}

TEST_F(ThePanel, SizesAreDraggedAndKept) {
  open();
  const PixelRect splitter = layout().side_splitter;
  move_pointer(splitter.center_x(), 300);
  hold_button(true);
  move_pointer(splitter.center_x() + 100, 300);
  hold_button(false);
  advance(0.3);
  EXPECT_EQ(quit(), "");
  const auto kept = app::read_settings(settings_file());
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().panel.side_width, kSettings.panel.side_width - 100);
}

TEST_F(ThePanel, ThePointerSaysWhatCanBeDragged) {
  using app::PointerShape;
  const auto shape = [] { return memory::pointer_shape(memory::window(0)); };
  const auto shape_at = [&](double x, double y) {
    move_pointer(x, y);
    advance(0.3);
    return shape();
  };
  open();
  EXPECT_EQ(shape_at(600, 300), PointerShape::Arrow);
  const PanelLayout at = layout();
  EXPECT_EQ(shape_at(at.side_splitter.center_x(), 300), PointerShape::ResizeAcross);
  EXPECT_EQ(shape_at(600, at.timeline_splitter.center_y()), PointerShape::ResizeUpDown);
  EXPECT_EQ(shape_at(at.notes_splitter.center_x(), at.notes_splitter.center_y()),
            PointerShape::ResizeUpDown);
  EXPECT_EQ(shape_at(at.tabs.center_x(), at.tabs.y + 50), PointerShape::Text) << "over a field";
  EXPECT_EQ(shape_at(600, 300), PointerShape::Arrow);
  move_pointer(at.side_splitter.center_x(), 300);
  hold_button(true);
  EXPECT_EQ(shape_at(at.side_splitter.center_x() - 200, 350), PointerShape::ResizeAcross)
      << "while it is dragged";
  hold_button(false);
  press('t');
  EXPECT_TRUE(comes_true([&] { return shape() == PointerShape::Arrow; })) << "without the panel";
}

TEST_F(ThePanel, ACorruptSettingsFileCostsAWarning) {
  std::ofstream{settings_file()} << "{ not json";
  start({.size = kFullHd, .panel = app::PanelChoice::Shown});
  EXPECT_THAT(quit(), testing::HasSubstr("settings.json cannot be used"));
}

TEST_F(ThePanel, AtAStopItSleepsUntilSomethingHappens) {
  open();
  move_pointer(900, 900);
  advance(3);
  EXPECT_TRUE(std::isinf(show->sleeps()));
  const long before = show->frames();
  advance(60);
  EXPECT_EQ(show->frames(), before);
}

}  // namespace
}  // namespace rostrum::tests
