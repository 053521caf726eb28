// The panel as a rehearsing presenter uses it: with a real pointer and real keys. Where its widgets
// are is what the panel's own layout says.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "panel/panel_layout.h"
#include "panel/timeline_scale.h"
#include "store/settings_file.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using app::PanelLayout;
using app::TransportWidget;
namespace fs = std::filesystem;

// Settings with which the slide has 1280 by 720 pixels of the desk.
const app::KeptSettings kSettings{
    .panel = {.side_width = 640, .timeline_height = 1080 - 720 - 40, .notes_height = 200}};
constexpr int kSlideWidth = 1280;
constexpr int kSlideHeight = 720;

void pause_for(double seconds) {
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

class ThePanel : public WindowTest {
 protected:
  ThePanel() {
    fs::create_directories(settings_file().parent_path());
    std::ofstream{settings_file()} << app::settings_json(kSettings);
    deck_ = nlohmann::json::parse(
        run({rostrum_program(), "list", "--deck", kDeck, "--json"}).out)["decks"][0];
    for (const auto& stop : deck_["stops"]) stops_.push_back(stop["time"]);
    for (const auto& clip : deck_["clips"]) {
      snaps_.push_back(clip["start"]);
      snaps_.push_back(clip["end"]);
    }
    snaps_.insert(snaps_.end(), stops_.begin(), stops_.end());
    snaps_.insert(snaps_.end(), {0.0, duration()});
    std::sort(snaps_.begin(), snaps_.end());
  }

  void open() {
    start({"--size", "1920x1080", "--panel", "shown"});
    ASSERT_TRUE(shows(slide(0)));
  }

  [[nodiscard]] fs::path settings_file() const {
    return configuration.path() / "rostrum" / "settings.json";
  }
  [[nodiscard]] double duration() const { return deck_["duration"]; }
  [[nodiscard]] static Picture slide(double t) { return still(t, kSlideWidth, kSlideHeight); }
  [[nodiscard]] Picture slide_now() const { return crop(desk.look(), kSlideWidth, kSlideHeight); }

  [[nodiscard]] static PixelRect place(TransportWidget widget) {
    return app::transport_layout(layout().transport, 1)[static_cast<std::size_t>(widget)];
  }
  [[nodiscard]] static PanelLayout layout() {
    return app::panel_layout(Desk::kWidth, Desk::kHeight, kSettings.panel, 1, true);
  }
  [[nodiscard]] static app::TimelineLayout timeline() {
    return app::timeline_layout(layout().timeline, 1);
  }

  void move_to(double x, double y) { desk.move_pointer(static_cast<int>(x), static_cast<int>(y)); }
  void click_at(double x, double y) {
    move_to(x, y);
    desk.click();
    // Two clicks within 0.3 s and on one place would be a double click.
    pause_for(0.35);
  }
  void click(TransportWidget widget) {
    click_at(place(widget).center_x(), place(widget).center_y());
  }
  void focus_timeline() { click_at(timeline().names.x + 20, timeline().rows.y_end() - 5); }

  // The moment that the playhead is dragged to at that pixel, of the whole deck.
  [[nodiscard]] double time_at(int x, bool snap) const {
    const PixelRect ruler = timeline().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    const double t = std::clamp(axis.time_at(x - ruler.x), 0.0, duration());
    return snap ? app::snapped(t, 6 * axis.seconds_per_pixel, snaps_) : t;
  }
  [[nodiscard]] int x_of(double t) const {
    const PixelRect ruler = timeline().ruler;
    const auto axis = app::TimelineScale::fit(duration(), ruler.width);
    return static_cast<int>(std::lround(ruler.x + axis.x_of(t)));
  }

  // Whether the slide changes, and what it changes to at once is this.
  [[nodiscard]] testing::AssertionResult next_frame_shows(const Picture& before,
                                                          const Picture& expected) const {
    if (!comes_true([&] { return slide_now() != before; }, 5)) {
      return testing::AssertionFailure() << "nothing happens";
    }
    // The first look may have met the frame on its way to the screen.
    const int off = greatest_difference(slide_now(), expected);
    if (off <= kTolerance) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "off by " << off;
  }

  // Once what was asked for last has reached the screen.
  [[nodiscard]] bool moves(double seconds = 1) const {
    pause_for(0.2);
    return !keeps_showing(slide_now(), seconds);
  }

  nlohmann::json deck_;
  std::vector<double> stops_;
  std::vector<double> snaps_;
};

TEST_F(ThePanel, DraggingThePlayheadShowsEveryPlaceAtOnce) {
  const PixelRect ruler = timeline().ruler;
  const std::vector<int> places{300, 420, 505, 640, 777, 901, 1033, 1250, 1544, 1801};
  std::vector<Picture> pictures;
  for (const int x : places) pictures.push_back(slide(time_at(x, true)));

  open();
  move_to(ruler.x + 1, ruler.center_y());
  desk.hold_button(1, true);
  Picture before = slide_now();
  const auto drag_to = [&](std::size_t i) {
    move_to(places[i], ruler.center_y());
    if (greatest_difference(before, pictures[i]) > kTolerance) {
      EXPECT_TRUE(next_frame_shows(before, pictures[i])) << "at " << time_at(places[i], true);
    }
    EXPECT_TRUE(shows(pictures[i]));
    before = slide_now();
  };
  for (std::size_t i = 0; i < places.size(); ++i) drag_to(i);
  for (std::size_t i = places.size(); i-- > 0;) drag_to(i);
  desk.hold_button(1, false);
  EXPECT_TRUE(keeps_showing(pictures[0], 0.3));
  EXPECT_EQ(quit(), 0);
}

TEST_F(ThePanel, AltKeepsThePlayheadFromSnapping) {
  // A few pixels beside the first stop.
  const int x = x_of(stops_[0]) - 4;
  ASSERT_NE(time_at(x, true), time_at(x, false));
  open();
  desk.hold(XK_Alt_L, true);
  move_to(x, timeline().ruler.center_y());
  desk.hold_button(1, true);
  EXPECT_TRUE(shows(slide(time_at(x, false))));
  desk.hold(XK_Alt_L, false);
  desk.hold_button(1, false);
}

TEST_F(ThePanel, ButtonsGoWhereTheySay) {
  open();
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops_[0])));
  click(TransportWidget::NextStop);
  EXPECT_TRUE(shows(slide(stops_[1])));
  click(TransportWidget::PreviousStop);
  EXPECT_TRUE(shows(slide(stops_[0])));
  click(TransportWidget::NextPlay);
  EXPECT_TRUE(next_frame_shows(slide(stops_[0]), slide_now())) << "one animation on";
  click(TransportWidget::PreviousPlay);
  EXPECT_TRUE(shows(slide(stops_[0])));
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
  EXPECT_TRUE(shows(slide(stops_[1]))) << "plays on to the next stop";
  EXPECT_TRUE(keeps_showing(slide(stops_[1]), 1)) << "and holds there";

  click(TransportWidget::Hold);
  click(TransportWidget::PreviousStop);
  ASSERT_TRUE(shows(slide(stops_[0])));
  click(TransportWidget::PlayPause);
  pause_for(stops_[1] - stops_[0] + 1);
  EXPECT_TRUE(moves(2)) << "through the stop";
}

TEST_F(ThePanel, PlaysBackwards) {
  open();
  click(TransportWidget::NextStop);
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops_[1])));
  click(TransportWidget::Reverse);
  click(TransportWidget::PlayPause);
  EXPECT_TRUE(shows(slide(stops_[0])));
}

TEST_F(ThePanel, Loops) {
  for (const TransportWidget loop : {TransportWidget::LoopStep, TransportWidget::LoopSlide}) {
    SCOPED_TRACE(static_cast<int>(loop));
    open();
    click(TransportWidget::NextStop);
    click(TransportWidget::NextStop);
    ASSERT_TRUE(shows(slide(stops_[1])));
    click(loop);
    click(TransportWidget::PlayPause);
    pause_for(3);
    EXPECT_TRUE(moves(3)) << "where a step alone has come to its end";
    EXPECT_EQ(quit(), 0);
  }
}

TEST_F(ThePanel, LoopsTheRangeOfIAndO) {
  open();
  click_at(x_of(stops_[0]), timeline().ruler.center_y());
  ASSERT_TRUE(shows(slide(stops_[0])));
  desk.type(XK_Right, {XK_Shift_L});
  desk.type(XK_i);
  desk.type(XK_Right, {XK_Shift_L});
  const Picture end = slide(stops_[0] + 2);
  ASSERT_TRUE(shows(end));
  desk.type(XK_o);
  desk.type(XK_space);
  pause_for(2);
  EXPECT_TRUE(moves());
  click(TransportWidget::LoopRange);
  EXPECT_TRUE(shows(slide(stops_[1]))) << "without the loop it plays on to the stop";
}

TEST_F(ThePanel, SpeedIsSlowAtTheLeftAndNormalAgain) {
  open();
  click(TransportWidget::NextStop);
  ASSERT_TRUE(shows(slide(stops_[0])));
  const Picture end = slide(stops_[1]);
  const PixelRect speed = place(TransportWidget::Speed);
  click_at(speed.x + 3, speed.center_y());
  click(TransportWidget::PlayPause);
  // A tenth of the speed is not there yet, and goes on: however late this is looked at, there are
  // many seconds to go.
  pause_for(stops_[1] - stops_[0] + 0.5);
  EXPECT_FALSE(sees(end));
  EXPECT_TRUE(comes_true([this, start = slide_now()] { return slide_now() != start; }, 5));
  EXPECT_FALSE(sees(end));
  click(TransportWidget::NormalSpeed);
  EXPECT_TRUE(shows(end, 5));
}

TEST_F(ThePanel, FramesAreOfTheRateThatIsChosen) {
  open();
  focus_timeline();
  desk.type(XK_Right);
  EXPECT_TRUE(shows(slide(1.0 / 60)));
  click(TransportWidget::FrameRate);
  // The list opens below; 24 frames a second is its first line.
  const PixelRect rate = place(TransportWidget::FrameRate);
  click_at(rate.center_x(), rate.y_end() + 18);
  focus_timeline();
  desk.type(XK_Home);
  desk.type(XK_Right);
  EXPECT_TRUE(shows(slide(1.0 / 24)));
  EXPECT_EQ(quit(), 0);
  EXPECT_EQ(app::read_settings(settings_file()).value().clock_rate,
            (FrameRate{.num = 24, .den = 1}));
}

TEST_F(ThePanel, WithTheFocusTheTimelineHasKeysOfItsOwn) {
  open();
  focus_timeline();
  desk.type(XK_Right, {XK_Shift_L});
  EXPECT_TRUE(shows(slide(1)));
  desk.type(XK_Left);
  EXPECT_TRUE(shows(slide(59.0 / 60)));
  desk.type(XK_Left, {XK_Shift_L});
  EXPECT_TRUE(shows(slide(0)));
  desk.type(XK_space);
  EXPECT_TRUE(moves());
  desk.type(XK_space);
  EXPECT_FALSE(moves());
  desk.type(XK_l);
  EXPECT_TRUE(moves());
  desk.type(XK_k);
  EXPECT_FALSE(moves());
  desk.type(XK_j);
  EXPECT_TRUE(shows(slide(0))) << "back to the start";

  click_at(layout().notes.center_x(), layout().notes.y_end() - 5);
  EXPECT_TRUE(keeps_showing(slide(0), 0.3)) << "a click on the panel is no click on the slide";
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(slide(stops_[0])));
  desk.type(XK_BackSpace);
  EXPECT_TRUE(shows(slide(0)));
  desk.type(XK_Right);
  desk.type(XK_Right);
  EXPECT_TRUE(shows(slide(stops_[0]))) << "without the focus, Right is Next";
}

TEST_F(ThePanel, AClickOnTheSlideIsNext) {
  open();
  click_at(600, 300);
  desk.click();
  EXPECT_TRUE(shows(slide(stops_[0])));
}

TEST_F(ThePanel, WhatIsTypedIntoAFieldDoesNotStep) {
  open();
  // The slides' filter is the first line below the tabs.
  click_at(layout().tabs.center_x(), layout().tabs.y + 50);
  desk.type(XK_n);
  desk.type(XK_b);
  desk.type(XK_space);
  desk.type(XK_Right);
  EXPECT_TRUE(keeps_showing(slide(0), 0.5));
  click(TransportWidget::ToStart);
  desk.type(XK_n);
  desk.type(XK_n);
  EXPECT_TRUE(shows(slide(stops_[0])));
}

TEST_F(ThePanel, ClicksInTheTimelineGoToSlidesStopsAndBars) {
  open();
  const double second_slide = deck_["slides"][1]["start"];
  const double slide_end = deck_["slides"][2]["start"];
  click_at(x_of((second_slide + slide_end) / 2), timeline().slides.center_y());
  EXPECT_TRUE(shows(slide(second_slide)));
  click_at(x_of(stops_[2]), timeline().stops.center_y());
  EXPECT_TRUE(shows(slide(stops_[2])));
  // The second row is that of the first object, which is animated first of all.
  click_at(x_of(0) + 10, timeline().rows.y + 1.5 * timeline().row_height);
  EXPECT_TRUE(shows(slide(0)));
}

TEST_F(ThePanel, TheWheelZoomsAboutThePointerAndADoubleClickFits) {
  open();
  const int x = 800;
  const double t = time_at(x, false);
  move_to(x, timeline().rows.center_y());
  for (int notch = 0; notch < 6; ++notch) {
    desk.hold_button(4, true);
    desk.hold_button(4, false);
  }
  pause_for(0.3);
  desk.hold(XK_Alt_L, true);
  click_at(x, timeline().ruler.center_y());
  EXPECT_TRUE(shows(slide(t))) << "the same moment is still there";
  click_at(x + 200, timeline().ruler.center_y());
  desk.hold(XK_Alt_L, false);
  const auto whole = app::TimelineScale::fit(duration(), timeline().ruler.width);
  auto zoomed = whole;
  zoomed.zoom_about(x - timeline().ruler.x, std::pow(1.25, 6), duration(), timeline().ruler.width);
  EXPECT_TRUE(shows(slide(zoomed.time_at(x + 200 - timeline().ruler.x))));

  move_to(1500, timeline().rows.y_end() - 8);
  desk.click();
  desk.click();
  pause_for(0.4);
  click_at(x_of(stops_[5]), timeline().ruler.center_y());
  EXPECT_TRUE(shows(slide(stops_[5]))) << "the whole deck again";
}

TEST_F(ThePanel, TAndFullScreenTakeItAway) {
  const Picture whole = still(0);
  open();
  desk.type(XK_t);
  EXPECT_TRUE(shows(whole));
  desk.type(XK_t);
  EXPECT_TRUE(shows(slide(0)));
  EXPECT_FALSE(sees(whole));
  desk.type(XK_f);
  EXPECT_TRUE(shows(whole));
  desk.type(XK_f);
  EXPECT_TRUE(comes_true([&] { return !sees(whole); }));
}

TEST_F(ThePanel, SizesAreDraggedAndKept) {
  open();
  const PixelRect splitter = layout().side_splitter;
  move_to(splitter.center_x(), 300);
  desk.hold_button(1, true);
  move_to(splitter.center_x() + 100, 300);
  desk.hold_button(1, false);
  pause_for(0.3);
  EXPECT_EQ(quit(), 0);
  const auto kept = app::read_settings(settings_file());
  ASSERT_TRUE(kept.ok());
  EXPECT_EQ(kept.value().panel.side_width, kSettings.panel.side_width - 100);
}

TEST_F(ThePanel, ThePointerSaysWhatCanBeDragged) {
  open();
  const auto shape_at = [&](double x, double y) {
    move_to(x, y);
    pause_for(0.3);
    return desk.pointer_shape();
  };
  const auto arrow = shape_at(600, 300);
  const PanelLayout at = layout();
  const auto across = shape_at(at.side_splitter.center_x(), 300);
  EXPECT_NE(across, arrow);
  const auto up_down = shape_at(600, at.timeline_splitter.center_y());
  EXPECT_NE(up_down, arrow);
  EXPECT_NE(up_down, across);
  EXPECT_EQ(shape_at(at.notes_splitter.center_x(), at.notes_splitter.center_y()), up_down);
  const auto text = shape_at(at.tabs.center_x(), at.tabs.y + 50);
  EXPECT_NE(text, arrow) << "over a field";
  EXPECT_NE(text, across);
  EXPECT_EQ(shape_at(600, 300), arrow);
  desk.hold_button(1, false);
  desk.move_pointer(static_cast<int>(at.side_splitter.center_x()), 300);
  desk.hold_button(1, true);
  EXPECT_EQ(shape_at(at.side_splitter.center_x() - 200, 350), across) << "while it is dragged";
  desk.hold_button(1, false);
  desk.type(XK_t);
  EXPECT_TRUE(comes_true([&] { return desk.pointer_shape() == arrow; })) << "without the panel";
}

TEST_F(ThePanel, ACorruptSettingsFileCostsAWarning) {
  std::ofstream{settings_file()} << "{ not json";
  start({"--size", "1920x1080", "--panel", "shown"});
  desk.type(XK_q, {XK_Control_L});
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
  EXPECT_THAT(finished->error, testing::HasSubstr("settings.json cannot be used"));
}

TEST_F(ThePanel, AtAStopItCostsNothing) {
  open();
  move_to(900, 900);
  pause_for(3);
  const double before = program->processor_seconds();
  pause_for(3);
  EXPECT_LT(program->processor_seconds() - before, 0.02 * 3);
}

}  // namespace
}  // namespace rostrum::tests
