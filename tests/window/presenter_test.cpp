// The speaker's view beside the show, with a monitor for each, and with one for both.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "presenter/presenter_layout.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

constexpr int kWidth = Desk::kMonitorWidth;
constexpr int kHeight = Desk::kMonitorHeight;
constexpr Desk::Place kFirst{0, 0, kWidth, kHeight};
constexpr Desk::Place kSecond{kWidth, 0, kWidth, kHeight};

class SpeakersView : public WindowTest {
 protected:
  explicit SpeakersView(Desk::Monitors monitors) : WindowTest(monitors) {}

  // Waits until the speaker's window is there, too.
  void find_presenter() {
    ASSERT_TRUE(comes_true([&] { return desk.find_window("rostrum-presenter").has_value(); }));
    presenter = *desk.find_window("rostrum-presenter");
  }

  // A part of the speaker's window.
  [[nodiscard]] Picture part(const PixelRect& rect) const {
    const Desk::Place at = desk.place_of(presenter);
    return desk.look(at.x + rect.x, at.y + at.height - rect.y_end(), rect.width, rect.height);
  }
  [[nodiscard]] app::PresenterLayout layout() const {
    const Desk::Place at = desk.place_of(presenter);
    return app::presenter_layout({.width = at.width, .height = at.height}, 1);
  }
  // But for one pixel in a thousand: elsewhere in a window, an edge that lies between two pixels
  // can fall to the other.
  [[nodiscard]] testing::AssertionResult part_shows(const PixelRect& rect, double time) {
    const Picture expected = still(time, rect.width, rect.height);
    const auto off = [&] { return channels_off(part(rect), expected); };
    if (comes_true([&] { return 1000 * off() <= expected.pixels.size(); })) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << off() << " of " << expected.pixels.size() << " are off";
  }

  [[nodiscard]] bool come_to_lie(const Desk::Place& show, const Desk::Place& speaker) {
    return comes_true(
        [&] { return desk.place_of(window) == show && desk.place_of(presenter) == speaker; });
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
    const auto seen = [&] { return desk.look(kWidth, 0, kWidth, kHeight); };
    if (comes_true([&] { return greatest_difference(seen(), expected) <= kTolerance; })) {
      return testing::AssertionSuccess();
    }
    return testing::AssertionFailure() << "off by " << greatest_difference(seen(), expected);
  }

  void start_with_presenter() {
    start({"--presenter", "--size", "800x450"});
    find_presenter();
    ASSERT_TRUE(come_to_lie(kSecond, kFirst));
  }
};

class WithOneMonitor : public SpeakersView {
 protected:
  WithOneMonitor() : SpeakersView(Desk::Monitors::One) {}
};

TEST_F(WithTwoMonitors, TheShowFillsTheSecondAndKeysWorkInEitherWindow) {
  const std::vector<double> times = stops();
  start_with_presenter();
  std::size_t step = 0;
  for (const WindowId with_keys : {presenter, window}) {
    desk.give_keyboard(with_keys);
    desk.type(XK_Right, {XK_Alt_L});
    EXPECT_TRUE(projector_shows(still(times[step], kWidth, kHeight)));
    EXPECT_TRUE(part_shows(layout().now, times[step]));
    EXPECT_TRUE(part_shows(layout().next, times[step + 1]));
    ++step;
  }
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithTwoMonitors, SwapAndBack) {
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_x);
  EXPECT_TRUE(come_to_lie(kFirst, kSecond));
  desk.type(XK_x);
  EXPECT_TRUE(come_to_lie(kSecond, kFirst));
}

TEST_F(WithTwoMonitors, AnUnpluggedProjectorLeavesBothWindowsWhereTheyCanBeSeen) {
  const std::vector<double> times = stops();
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(projector_shows(still(times[0], kWidth, kHeight)));

  const auto is_on_the_first = [&] {
    const Desk::Place place = desk.place_of(window);
    return place.x >= 0 && place.y >= 0 && place.x + place.width <= kWidth && place.width < kWidth;
  };
  for (int round = 0; round < 2; ++round) {
    desk.plug(false);
    EXPECT_TRUE(comes_true(is_on_the_first));
    desk.plug(true);
    EXPECT_TRUE(come_to_lie(kSecond, kFirst));
    EXPECT_TRUE(projector_shows(still(times[0], kWidth, kHeight)));
  }
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(projector_shows(still(times[1], kWidth, kHeight)));
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithTwoMonitors, AFullScreenShowAloneComesBackFromAnUnpluggedMonitor) {
  start({"--fullscreen", "--monitor", "dummy1"});
  ASSERT_TRUE(comes_true([&] { return desk.place_of(window) == kSecond; }));
  desk.plug(false);
  EXPECT_TRUE(comes_true([&] { return desk.place_of(window) == kFirst; }));
  desk.type(XK_Right, {XK_Alt_L});
  const Picture first = still(stops()[0], kWidth, kHeight);
  EXPECT_TRUE(comes_true(
      [&] { return greatest_difference(desk.look(0, 0, kWidth, kHeight), first) <= kTolerance; }));
}

TEST_F(WithTwoMonitors, FrozenTheAudienceKeepsWhatItSees) {
  const std::vector<double> times = stops();
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  const Picture first = still(times[0], kWidth, kHeight);
  ASSERT_TRUE(projector_shows(first));
  desk.type(XK_f, {XK_Shift_L});
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(part_shows(layout().now, times[1]));
  EXPECT_TRUE(projector_shows(first));
  desk.type(XK_b);
  EXPECT_TRUE(projector_shows(filled(kWidth, kHeight, 0)));
  EXPECT_TRUE(part_shows(layout().now, times[1])) << "the speaker still sees the slide";
  desk.type(XK_b);
  desk.type(XK_f, {XK_Shift_L});
  EXPECT_TRUE(projector_shows(still(times[1], kWidth, kHeight)));
}

TEST_F(WithTwoMonitors, AtAStopBothWindowsCostNextToNothing) {
  start_with_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(projector_shows(still(stops()[0], kWidth, kHeight)));
  std::this_thread::sleep_for(std::chrono::milliseconds(2500));
  const double before = program->processor_seconds();
  std::this_thread::sleep_for(std::chrono::seconds(4));
  EXPECT_LT(program->processor_seconds() - before, 0.04 * 4) << "the timer goes on by the second";
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

TEST_F(WithOneMonitor, TheViewIsAPlainWindowThatComesAndGoes) {
  const std::vector<double> times = stops();
  start({"--size", "640x360"});
  for (int round = 0; round < 2; ++round) {
    desk.type(XK_s);
    find_presenter();
    desk.give_keyboard(presenter);
    desk.type(XK_Home);
    desk.type(XK_Right, {XK_Alt_L});
    EXPECT_TRUE(part_shows(layout().now, times[0]));
    if (round == 0) {
      desk.type(XK_s);
    } else {
      desk.close(presenter);
    }
    EXPECT_TRUE(comes_true([&] { return !desk.find_window("rostrum-presenter"); }));
    desk.give_keyboard(window);
  }
  EXPECT_TRUE(shows(still(times[0], 640, 360)));
  EXPECT_EQ(quit(), 0);
}

TEST_F(WithOneMonitor, TheViewCanHaveAnySize) {
  const double time = stops()[0];
  start({"--presenter", "--size", "320x180"});
  find_presenter();
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  for (const auto& [width, height] : {std::pair{900, 800}, {1700, 600}, {400, 300}}) {
    desk.resize(presenter, width, height);
    EXPECT_TRUE(part_shows(layout().now, time)) << width << " x " << height;
  }
  for (const auto& [width, height] : {std::pair{1, 1}, {30, 1000}, {1280, 800}}) {
    desk.resize(presenter, width, height);
  }
  EXPECT_TRUE(part_shows(layout().now, time));
}

TEST_F(WithOneMonitor, KeysSizeAndScrollTheNotes) {
  const std::vector<double> times = stops();
  start({"--presenter", "--size", "320x180"});
  find_presenter();
  desk.resize(presenter, 800, 450);
  desk.give_keyboard(presenter);
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(part_shows(layout().now, times[0]));
  ASSERT_TRUE(part_shows(layout().next, times[1]));
  const auto notes_are = [&](const Picture& seen) {
    return greatest_difference(part(layout().notes), seen) <= kTolerance;
  };
  // Once nothing has changed for a while.
  const auto settled = [&] {
    Picture seen = part(layout().notes);
    while (comes_true([&] { return !notes_are(seen); }, 0.3)) seen = part(layout().notes);
    return seen;
  };
  const Picture small = settled();
  for (const Keysym larger : {XK_plus, XK_equal, XK_KP_Add}) {
    desk.type(larger);
    EXPECT_TRUE(comes_true([&] { return !notes_are(small); })) << name(larger);
    desk.type(XK_minus);
    EXPECT_TRUE(comes_true([&] { return notes_are(small); })) << name(larger);
  }
  for (int i = 0; i < 7; ++i) desk.type(XK_plus);
  const Picture large = settled();
  desk.type(XK_Down, {XK_Shift_L});
  EXPECT_TRUE(comes_true([&] { return !notes_are(large); }));
  desk.type(XK_Up, {XK_Shift_L});
  EXPECT_TRUE(comes_true([&] { return notes_are(large); }));
}

}  // namespace
}  // namespace rostrum::tests
