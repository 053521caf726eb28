// The panel is used in the speaker's view with pointer and keys, while the audience sees nothing
// but the slide.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "panel/panel_layout.h"
#include "panel/timeline_scale.h"
#include "speaker_fixture.h"
#include "store/settings_file.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using app::PanelBeside;
using app::TransportWidget;

class PanelInTheView : public SpeakersView {
 protected:
  static constexpr PixelSize kWindow{.width = 1280, .height = 800};  // of each monitor

  PanelInTheView() {
    memory::set_monitors(
        {.sizes = {{kWindow, kWindow}}, .rates = {20, 20}, .largest_window = kWindow});
    memory::plug_second_monitor(true);
  }

  // The show fills the second monitor, the view with the panel the first.
  void open(app::PlayOptions options = {}) {
    options.presenter = true;
    options.panel = app::PanelChoice::Shown;
    start(options);
    ASSERT_TRUE(comes_true([] { return SpeakersView::open(); }));
    ASSERT_TRUE(comes_true([] { return memory::size_of(memory::window(1)) == kWindow; }));
    ASSERT_TRUE(panel_is_in_view(true));
    give_pointer(1);
    give_keyboard(1);
    settle();
  }

  [[nodiscard]] static app::PanelLayout panel_layout() {
    return app::panel_layout(kWindow.width, kWindow.height, {}, 1, true, PanelBeside::SpeakersView);
  }
  [[nodiscard]] static app::TimelineLayout rows() {
    return app::timeline_layout(panel_layout().timeline, 1);
  }
  [[nodiscard]] static int x_of(double t) {
    const PixelRect ruler = rows().ruler;
    const auto axis = app::TimelineScale::fit(timeline().duration, ruler.width);
    return static_cast<int>(std::lround(ruler.x + axis.x_of(t)));
  }
  void click(TransportWidget widget) {
    const PixelRect place =
        app::transport_layout(panel_layout().transport, 1)[static_cast<std::size_t>(widget)];
    click_at(place.center_x(), place.center_y());
  }

  // The picture of now lies there beside the panel, or where the view has all of its window.
  [[nodiscard]] static PixelRect now_beside_panel() {
    const PixelRect place = app::slide_area(panel_layout(), kWindow.height);
    return moved(app::presenter_layout({.width = place.width, .height = place.height}, 1).now,
                 {place.x, place.y});
  }
  [[nodiscard]] static PixelRect now_alone() { return app::presenter_layout(kWindow, 1).now; }

  // The file of a frame that was shown at that moment has this name.
  [[nodiscard]] static std::string shown_frame(double t) {
    return fmt::format("rostrum-{}-{:07.3f}.png", kDeck, t);
  }

  // Where the picture of now lies tells.
  [[nodiscard]] testing::AssertionResult panel_is_in_view(bool there, double time = 0) {
    return part_shows(there ? now_beside_panel() : now_alone(), time);
  }
  [[nodiscard]] testing::AssertionResult audience_sees(double time, double within = 0.5) {
    return shows(still(time, kWindow), within);
  }
};

TEST_F(PanelInTheView, TShowsAndHidesItThereAndTheAudienceKeepsItsSlide) {
  start({.presenter = true});
  ASSERT_TRUE(panel_is_in_view(false));
  for (const std::size_t with_keys : {1U, 0U}) {
    give_keyboard(with_keys);
    press(Key::Home);
    press(Key::Right, kAlt);
    ASSERT_TRUE(audience_sees(stops()[0]));
    for (const int held : {kNothing, kCtrl}) {
      press('t', held);
      EXPECT_TRUE(keeps_showing(after(1, kWindow), 0.3)) << "the audience";
      EXPECT_TRUE(panel_is_in_view(true, stops()[0]));
      press('t', held);
      EXPECT_TRUE(panel_is_in_view(false, stops()[0]));
      EXPECT_TRUE(sees(after(1, kWindow)));
    }
  }
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, ItsButtonsAndItsTimelineMoveTheShow) {
  open();
  click(TransportWidget::NextStop);
  EXPECT_TRUE(audience_sees(stops()[0]));
  EXPECT_TRUE(panel_is_in_view(true, stops()[0]));
  // The playhead is dragged along the ruler, and let go at a stop.
  const double y = rows().ruler.center_y();
  drag(x_of(1), y, x_of(stops()[3]), y);
  EXPECT_TRUE(audience_sees(stops()[3]));
  EXPECT_TRUE(panel_is_in_view(true, stops()[3]));
  press(Key::Home);
  press(Key::Right, kShift);
  EXPECT_TRUE(audience_sees(1)) << "the timeline has keys of its own";
  // A click on the second step of the list goes there.
  click_at(panel_layout().tabs.x + 100, panel_layout().tabs.y + 205);
  EXPECT_TRUE(audience_sees(stops()[1]));
  press(Key::Right, kAlt);
  EXPECT_TRUE(audience_sees(stops()[2])) << "and now keys are the show's";
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, PlayingItFollowsTheShow) {
  open();
  const auto playhead = [this](double t) {
    const PixelRect ruler = flipped(rows().ruler, kWindow.height);
    return part({.x = x_of(t) - 2, .y = ruler.y, .width = 4, .height = ruler.height});
  };
  press(Key::Right, kAlt);
  ASSERT_TRUE(panel_is_in_view(true, stops()[0]));
  settle();
  const Picture there = playhead(stops()[0]);
  const Picture not_yet = playhead(stops()[1]);
  press(Key::Right);
  EXPECT_TRUE(audience_sees(stops()[1], 10));
  EXPECT_TRUE(comes_true([&] { return playhead(stops()[1]) != not_yet; }));
  EXPECT_NE(playhead(stops()[0]), there);
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, WhatIsTypedIntoItsFieldDoesNotStep) {
  open();
  click_at(panel_layout().tabs.center_x(), panel_layout().tabs.y + 50);
  type("n ");
  press(Key::Right);
  EXPECT_TRUE(keeps_showing(after(0, kWindow), 0.5));
  give_keyboard(0);
  press(Key::Right, kAlt);
  EXPECT_TRUE(audience_sees(stops()[0])) << "in the show's window nothing is being typed";
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, ThePointerActsOnThePictureOfNowBesideIt) {
  open();
  const PixelRect now = flipped(now_beside_panel(), kWindow.height);
  click_at(now.center_x(), now.center_y());
  EXPECT_TRUE(audience_sees(stops()[0], 10));
  click_at(now.right() + 30, now.center_y());
  EXPECT_TRUE(keeps_showing(after(1, kWindow), 0.5)) << "beside it a click is none";
  EXPECT_EQ(memory::pointer_shape(memory::window(1)), app::PointerShape::Arrow);
  move_pointer(panel_layout().side_splitter.center_x(), 200);
  EXPECT_TRUE(comes_true(
      [] { return memory::pointer_shape(memory::window(1)) == app::PointerShape::ResizeAcross; }));
  EXPECT_EQ(memory::pointer_shape(memory::window(0)), app::PointerShape::Arrow);
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, WritesFramesFromThere) {
  const fs::path folder = home.path() / "frames";
  app::KeptSettings settings;
  settings.panel.tab = app::PanelTab::Frames;
  settings.panel.frames = {.width = 1280, .height = 720, .folder = folder.string()};
  ASSERT_TRUE(app::write_settings(settings, home.path() / ".config/rostrum/settings.json").ok());
  open();
  press(Key::Right, kAlt);
  ASSERT_TRUE(audience_sees(stops()[0]));
  // The button Write is here while the frame shown is chosen.
  click_at(panel_layout().tabs.x + 34, panel_layout().tabs.y + 229);
  const fs::path file = folder / shown_frame(stops()[0]);
  ASSERT_TRUE(happens([&] { return fs::exists(file); }));
  EXPECT_EQ(read_png(file), still(stops()[0], {.width = 1280, .height = 720}));
  EXPECT_TRUE(sees(after(1, kWindow)));
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, GoesThereWhenTheViewOpensAndComesBackWhenItCloses) {
  memory::plug_second_monitor(false);
  start({.size = kWindow, .panel = app::PanelChoice::Shown});
  settle();
  const Picture with_panel = seen();
  press('s');
  ASSERT_TRUE(comes_true([] { return SpeakersView::open(); }));
  EXPECT_TRUE(shows(still(0, kWindow)));
  EXPECT_TRUE(panel_is_in_view(true));
  press('s');
  EXPECT_TRUE(comes_true([&] { return greatest_difference(seen(), with_panel) <= kTolerance; }));
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, DoesNotComeBackBeforeAnAudience) {
  start({.size = kWindow, .panel = app::PanelChoice::Shown});
  press('s');  // which sends the show to full screen on the second monitor
  ASSERT_TRUE(comes_true([] { return memory::fullscreen(memory::window(0)); }));
  EXPECT_TRUE(panel_is_in_view(true));
  close(1);
  EXPECT_TRUE(comes_true([] { return !SpeakersView::open(); }));
  EXPECT_TRUE(shows(still(0, kWindow)));
  EXPECT_TRUE(keeps_showing(still(0, kWindow), 0.5));
  press('f');
  EXPECT_TRUE(comes_true([&] { return !sees(still(0, kWindow)); })) << "in a window it does";
  EXPECT_EQ(quit(), "");
}

TEST_F(PanelInTheView, CanHaveAnySize) {
  open();
  for (const PixelSize size :
       std::initializer_list<PixelSize>{{1, 1}, {30, 700}, {0, 0}, {600, 200}, kWindow}) {
    resize(size, 1);
    move_pointer(size.width / 2.0, size.height / 2.0);
    advance(0.3);
  }
  EXPECT_TRUE(panel_is_in_view(true));
  EXPECT_EQ(quit(), "");
}

}  // namespace
}  // namespace rostrum::tests
