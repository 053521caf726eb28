// The speaker's view is beside the show, with a monitor for each.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "panel/panel_layout.h"
#include "presenter/presenter_layout.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

class SpeakersView : public WindowTest {
 protected:
  explicit SpeakersView(Desk::Monitors monitors) : WindowTest(monitors) {}

  // Waits until the speaker's window is there, too.
  void find_presenter() {
    ASSERT_TRUE(comes_true([&] { return desk.find_window("rostrum-presenter").has_value(); }));
    presenter = *desk.find_window("rostrum-presenter");
  }

  // Returns a part of the speaker's window.
  [[nodiscard]] Picture part(const PixelRect& rect) const {
    const Desk::Geometry at = desk.geometry_of(presenter);
    return desk.screenshot(at.x + rect.x, at.y + at.height - rect.y_end(), rect.width, rect.height);
  }
  [[nodiscard]] app::PresenterLayout layout() const {
    const Desk::Geometry at = desk.geometry_of(presenter);
    return app::presenter_layout({.width = at.width, .height = at.height}, 1);
  }
  // One pixel in a thousand may differ: an edge that lies between two pixels can fall to the other
  // one elsewhere in a window.
  [[nodiscard]] testing::AssertionResult part_shows(const PixelRect& rect, double time) {
    const Picture expected = still(time, rect.width, rect.height);
    const auto off = [&] { return channels_off(part(rect), expected); };
    if (comes_true([&] { return 1000 * off() <= expected.pixels.size(); })) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << off() << " of " << expected.pixels.size() << " are off";
  }

  [[nodiscard]] bool come_to_lie(const Desk::Geometry& show, const Desk::Geometry& speaker) {
    return comes_true(
        [&] { return desk.geometry_of(window) == show && desk.geometry_of(presenter) == speaker; });
  }

  [[nodiscard]] static std::size_t channels_off(const Picture& a, const Picture& b) {
    if (a.pixels.size() != b.pixels.size()) return a.pixels.size() + b.pixels.size();
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
      count += std::abs(a.pixels[i] - b.pixels[i]) > kTolerance ? 1U : 0U;
    }
    return count;
  }

  WindowId presenter = 0;
};

class WithTwoMonitors : public SpeakersView {
 protected:
  WithTwoMonitors() : SpeakersView(Desk::Monitors::Two) {}

  [[nodiscard]] testing::AssertionResult projector_shows(const Picture& expected) {
    const auto seen = [&] {
      return desk.screenshot(kMonitorWidth, 0, kMonitorWidth, kMonitorHeight);
    };
    if (comes_true([&] { return greatest_difference(seen(), expected) <= kTolerance; })) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << "off by " << greatest_difference(seen(), expected);
  }

  void start_with_presenter() {
    start({"--presenter", "--size", "800x450"});
    find_presenter();
    ASSERT_TRUE(come_to_lie(kSecondMonitor, kFirstMonitor));
  }
};

TEST_F(WithTwoMonitors, TheShowFillsTheSecondAndKeysWorkInEitherWindow) {
  const std::vector<double> times = stops();
  start_with_presenter();
  std::size_t step = 0;
  for (const WindowId with_keys : {presenter, window}) {
    desk.give_keyboard(with_keys);
    desk.type(XK_Right, {XK_Alt_L});
    EXPECT_TRUE(projector_shows(still(times[step], kMonitorWidth, kMonitorHeight)));
    EXPECT_TRUE(part_shows(layout().now, times[step]));
    EXPECT_TRUE(part_shows(layout().next, times[step + 1]));
    ++step;
  }
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithTwoMonitors, ThePanelIsUsedInTheViewAndOnlyTheSlideIsSeen) {
  const std::vector<double> times = stops();
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(part_shows(layout().now, times[0]));
  desk.type(XK_t);
  const app::PanelLayout panel =
      app::panel_layout(kMonitorWidth, kMonitorHeight, {}, 1, true, app::PanelBeside::SpeakersView);
  const PixelRect left = app::slide_area(panel, kMonitorHeight);
  const PixelRect now = moved(
      app::presenter_layout({.width = left.width, .height = left.height}, 1).now, {left.x, left.y});
  EXPECT_TRUE(part_shows(now, times[0]));
  const PixelRect next = app::transport_layout(
      panel.transport, 1)[static_cast<std::size_t>(app::TransportWidget::NextStop)];
  desk.move_pointer(static_cast<int>(next.center_x()), static_cast<int>(next.center_y()));
  desk.click();
  EXPECT_TRUE(projector_shows(still(times[1], kMonitorWidth, kMonitorHeight)));
  EXPECT_TRUE(part_shows(now, times[1]));
  desk.type(XK_t);
  EXPECT_TRUE(part_shows(layout().now, times[1]));
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithTwoMonitors, AnUnpluggedProjectorLeavesBothWindowsWhereTheyCanBeSeen) {
  const std::vector<double> times = stops();
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(projector_shows(still(times[0], kMonitorWidth, kMonitorHeight)));

  const auto is_on_the_first = [&] {
    const Desk::Geometry at = desk.geometry_of(window);
    return at.x >= 0 && at.y >= 0 && at.x + at.width <= kMonitorWidth && at.width < kMonitorWidth;
  };
  for (int round = 0; round < 2; ++round) {
    desk.plug(false);
    EXPECT_TRUE(comes_true(is_on_the_first));
    desk.plug(true);
    EXPECT_TRUE(come_to_lie(kSecondMonitor, kFirstMonitor));
    EXPECT_TRUE(projector_shows(still(times[0], kMonitorWidth, kMonitorHeight)));
  }
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(projector_shows(still(times[1], kMonitorWidth, kMonitorHeight)));
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithTwoMonitors, AreListed) {
  const Finished finished =
      run({rostrum_program(), "monitors"}, {"DISPLAY=" + desk.display_name()});
  EXPECT_EQ(finished.status, 0);
  EXPECT_THAT(finished.out, testing::HasSubstr("1  DUMMY0  1280x720"));
  EXPECT_THAT(finished.out, testing::HasSubstr("2  DUMMY1  1280x720"));

  const Finished wrong =
      run({rostrum_program(), "--monitor", "3"}, {"DISPLAY=" + desk.display_name()});
  EXPECT_EQ(wrong.status, 1);
  EXPECT_THAT(wrong.error, testing::HasSubstr("There is no monitor \"3\""));
  EXPECT_THAT(wrong.error, testing::HasSubstr("DUMMY1"));
}

}  // namespace
}  // namespace rostrum::tests
