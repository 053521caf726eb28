// A person's hands on two monitors, under window managers as people have them. Openbox and Fluxbox
// do not know _NET_WM_FULLSCREEN_MONITORS, Metacity does.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <thread>

#include "store/show_state.h"
#include "window_fixture.h"

namespace rostrum::tests {
namespace {

constexpr Desk::Geometry kLaptop{0, 0, kMonitorWidth, kMonitorHeight};
constexpr Desk::Geometry kProjector{kMonitorWidth, 0, kMonitorWidth, kMonitorHeight};

class Managed : public WindowTest {
 protected:
  Managed() : WindowTest(Desk::Monitors::Two) {}

  void start_with_presenter(std::vector<std::string> more = {}) {
    more.insert(more.end(), {"--presenter", "--size", "800x450"});
    start(more);
    find_presenter();
  }
  // Types as a person does, who looks first where the keyboard is: window managers hand it round
  // for a moment when windows come and go, and a key pressed then is nobody's.
  void press(Keysym key, const std::vector<Keysym>& modifiers = {}) {
    const auto is_ours = [&] { return desk.has_keyboard(window) || desk.has_keyboard(presenter); };
    if (!comes_true(is_ours, 2)) desk.give_keyboard(window);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    desk.type(key, modifiers);
  }
  void find_presenter() {
    ASSERT_TRUE(comes_true([&] { return desk.find_window("rostrum-presenter").has_value(); }));
    presenter = *desk.find_window("rostrum-presenter");
  }

  [[nodiscard]] testing::AssertionResult come_to_lie(const Desk::Geometry& show,
                                                     const Desk::Geometry& speaker) {
    if (comes_true([&] { return lie(show, speaker); })) return testing::AssertionSuccess();
    const Desk::Geometry at = desk.geometry_of(window);
    const Desk::Geometry view = desk.geometry_of(presenter);
    return testing::AssertionFailure() << "the show lies at " << at.x << ',' << at.y << ' '
                                       << at.width << 'x' << at.height << ", the view at " << view.x
                                       << ',' << view.y << ' ' << view.width << 'x' << view.height;
  }
  // The windows are looked up each time: under Metacity the one that is found first may be gone a
  // moment later.
  [[nodiscard]] bool lie(const Desk::Geometry& show, const Desk::Geometry& speaker) {
    presenter = desk.find_window("rostrum-presenter").value_or(presenter);
    return desk.geometry_of(window) == show && desk.geometry_of(presenter) == speaker;
  }
  // A window with a border, most of which lies on the second monitor.
  [[nodiscard]] bool is_window_on_projector() const {
    const Desk::Geometry at = desk.geometry_of(window);
    return at.width < kMonitorWidth && at.x >= kMonitorWidth &&
           at.x + at.width <= 2 * kMonitorWidth && at.y >= 0;
  }

  [[nodiscard]] Picture projector() const {
    return desk.screenshot(kMonitorWidth, 0, kMonitorWidth, kMonitorHeight);
  }
  [[nodiscard]] Picture laptop() const {
    return desk.screenshot(0, 0, kMonitorWidth, kMonitorHeight);
  }
  [[nodiscard]] testing::AssertionResult projector_shows(const Picture& expected) {
    const auto off = [&] { return greatest_difference(projector(), expected); };
    if (comes_true([&] { return off() <= kTolerance; })) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "off by " << off();
  }

  [[nodiscard]] std::filesystem::path state_file() const {
    return states.path() / "rostrum/show.json";
  }
  [[nodiscard]] std::optional<app::KeptStage> kept_stage() const {
    const auto state = app::read_show_state(state_file());
    return state && state.value() ? state.value()->stage : std::nullopt;
  }

  WindowId presenter = 0;
};

class UnderWindowManagers : public Managed, public testing::WithParamInterface<const char*> {
 protected:
  UnderWindowManagers() { desk.start_window_manager(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(All, UnderWindowManagers,
                         testing::Values("openbox", "fluxbox", "metacity"),
                         [](const auto& manager) { return std::string{manager.param}; });

TEST_P(UnderWindowManagers, EachWindowFillsItsMonitorAlsoSwapped) {
  const Picture first = still(stops()[0], kMonitorWidth, kMonitorHeight);
  start_with_presenter();
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(projector_shows(first));
  press(XK_x);
  EXPECT_TRUE(come_to_lie(kLaptop, kProjector));
  EXPECT_TRUE(comes_true([&] { return greatest_difference(laptop(), first) <= kTolerance; }))
      << "nothing lies over the show";
  press(XK_x);
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  EXPECT_TRUE(projector_shows(first));
  EXPECT_EQ(quit(), 0);
}

TEST_P(UnderWindowManagers, AMonitorThatIsAskedForIsKeptAndSwapped) {
  start_with_presenter({"--monitor", "1", "--fullscreen"});
  EXPECT_TRUE(come_to_lie(kLaptop, kProjector));
  press(XK_x);
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  EXPECT_EQ(quit(), 0);
}

TEST_P(UnderWindowManagers, EscapeKeepsFullScreenAndItsOwnKeyLeavesItOnItsMonitor) {
  const double time = stops()[0];
  start_with_presenter();
  ASSERT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(projector_shows(still(time, kMonitorWidth, kMonitorHeight)));
  for (int i = 0; i < 3; ++i) press(XK_Escape);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_TRUE(lie(kProjector, kLaptop));
  press(XK_f);
  EXPECT_TRUE(comes_true([&] { return is_window_on_projector(); }));
  // Nothing stays of what filled the monitor.
  const auto off = [&] {
    const Desk::Geometry at = desk.geometry_of(window);
    return greatest_difference(desk.screenshot(at.x, at.y, at.width, at.height),
                               still(time, at.width, at.height));
  };
  EXPECT_TRUE(comes_true([&] { return off() <= kTolerance; }));
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_LE(off(), kTolerance) << "at rest";
  EXPECT_EQ(desk.geometry_of(presenter), kLaptop);
  press(XK_f);
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  EXPECT_EQ(quit(), 0);
}

TEST_P(UnderWindowManagers, TheAudienceSeesNeitherThePanelNorThePageOfKeys) {
  const Picture first = still(stops()[0], kMonitorWidth, kMonitorHeight);
  start_with_presenter();
  ASSERT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(projector_shows(first));
  const auto page_is_there = [&] {
    // It leaves the upper right corner empty, where the clock is.
    const Picture edge = desk.screenshot(kMonitorWidth - 100, 20, 90, 40);
    return std::ranges::none_of(edge.pixels, [](std::uint8_t level) { return level > 150; });
  };
  ASSERT_TRUE(comes_true([&] { return !page_is_there(); }));
  press(XK_question);
  EXPECT_TRUE(comes_true(page_is_there)) << "it is in the speaker's view";
  EXPECT_TRUE(projector_shows(first));
  press(XK_Escape);
  EXPECT_TRUE(comes_true([&] { return !page_is_there(); }));
  const Picture before = laptop();
  press(XK_t);
  EXPECT_TRUE(comes_true([&] { return laptop() != before; })) << "the view says why not";
  press(XK_t, {XK_Control_L});
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_TRUE(projector_shows(first));
  EXPECT_EQ(quit(), 0);
}

TEST_P(UnderWindowManagers, AShowThatIsResumedIsHeldAsItWas) {
  start_with_presenter({"--length", "20", "--interrupt", "queue"});
  ASSERT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_Right, {XK_Alt_L});
  press(XK_x);
  ASSERT_TRUE(come_to_lie(kLaptop, kProjector));
  ASSERT_TRUE(comes_true([&] {
    const auto kept = kept_stage();
    return kept && kept->stage.options.swapped;
  }));
  const app::KeptStage before = *kept_stage();
  kill(program->id(), SIGKILL);
  ASSERT_TRUE(program->wait(10).has_value());

  start({"--resume"});
  find_presenter();
  EXPECT_TRUE(come_to_lie(kLaptop, kProjector));
  press(XK_x);
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(comes_true([&] {
    const auto kept = kept_stage();
    return kept && !kept->stage.options.swapped;
  }));
  app::KeptStage expected = before;
  expected.stage.options.swapped = false;
  EXPECT_EQ(kept_stage()->stage, expected.stage);
  EXPECT_EQ(kept_stage()->stage.options.length, 20.0 * 60);
  EXPECT_EQ(kept_stage()->stage.options.mid_step, app::MidStep::Queue);
  EXPECT_EQ(quit(), 0);
}

class UnderOpenbox : public Managed {
 protected:
  UnderOpenbox() { desk.start_window_manager("openbox"); }
};

TEST_F(UnderOpenbox, AChangeOfModeAndAMonitorThatWasAwayForAMomentAreNoticed) {
  start_with_presenter();
  ASSERT_TRUE(come_to_lie(kProjector, kLaptop));
  desk.set_second_mode("960x540");
  EXPECT_TRUE(come_to_lie({kMonitorWidth, 0, 960, 540}, kLaptop));
  desk.set_second_mode("1280x720");
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  // The monitor is unplugged and plugged in again before the program looks.
  kill(program->id(), SIGSTOP);
  desk.plug(false);
  desk.plug(true);
  kill(program->id(), SIGCONT);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  EXPECT_EQ(quit(), 0);
}

TEST_F(UnderOpenbox, OnOneMonitorTheViewIsNotHiddenBehindTheShow) {
  desk.plug(false);
  program = std::make_unique<Process>(
      std::vector<std::string>{rostrum_program(), "--deck", kDeck, "--presenter", "--fullscreen",
                               "--size", "640x360"},
      std::vector<std::string>{"DISPLAY=" + desk.display_name(),
                               "XDG_CONFIG_HOME=" + configuration.path().string(),
                               "XDG_STATE_HOME=" + states.path().string()});
  find_presenter();
  ASSERT_TRUE(comes_true([&] { return desk.find_window("rostrum").has_value(); }));
  window = *desk.find_window("rostrum");
  EXPECT_TRUE(comes_true([&] { return desk.geometry_of(window).width == 640; }));
  std::this_thread::sleep_for(std::chrono::seconds(1));
  EXPECT_EQ(desk.geometry_of(window).width, 640);
  desk.plug(true);
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop)) << "full screen was asked for";
  EXPECT_EQ(quit(), 0);
}

TEST_F(UnderOpenbox, ThatWasKilledTheShowStartsAndSaysSo) {
  desk.kill_window_manager();
  const Finished doctor = run({rostrum_program(), "doctor"}, {"DISPLAY=" + desk.display_name()});
  EXPECT_LT(doctor.status, 128) << doctor.error;
  EXPECT_THAT(doctor.error, testing::HasSubstr("The window manager of this display was killed"));
  start_with_presenter();
  EXPECT_TRUE(come_to_lie(kProjector, kLaptop));
  press(XK_q, {XK_Control_L});
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
  EXPECT_EQ(finished->error, "") << "it was said once, and what was left is gone";
}

}  // namespace
}  // namespace rostrum::tests
