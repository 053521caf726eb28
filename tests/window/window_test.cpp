// The window around the slide: its name, full screen, the pointer, the screen saver, and what it
// costs; and what the program finds out about the display.
#include <X11/keysym.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

using InAWindow = WindowTest;

TEST_F(InAWindow, HasAFixedTitleAndClass) {
  start();
  EXPECT_EQ(desk.title(window), "Rostrum");
  EXPECT_EQ(desk.class_of(window), "rostrum rostrum");
}

TEST_F(InAWindow, FullScreenAndBackToItsOldPlace) {
  const double time = stops()[0];
  const Picture small = still(time, 800, 450);
  const Picture large = still(time);
  start({"--size", "800x450"});
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(small));
  for (const Keysym key : {XK_F11, XK_f}) {
    desk.type(key);
    EXPECT_TRUE(shows(large));
    desk.type(key);
    EXPECT_TRUE(shows(small));
    EXPECT_NE(desk.screenshot(), large) << "the rest of the desk is free again";
  }
}

TEST_F(InAWindow, ThePointerHides) {
  start();
  desk.move_pointer(600, 300);
  EXPECT_TRUE(comes_true([this] { return desk.sees_pointer(); }));
  const auto moved = std::chrono::steady_clock::now();
  EXPECT_TRUE(comes_true([this] { return !desk.sees_pointer(); }));
  EXPECT_GT(std::chrono::steady_clock::now() - moved, std::chrono::milliseconds(1500));
  desk.move_pointer(610, 310);
  EXPECT_TRUE(comes_true([this] { return desk.sees_pointer(); }));
  desk.type(XK_h);
  EXPECT_TRUE(comes_true([this] { return !desk.sees_pointer(); }, 1));
}

TEST_F(InAWindow, AtAStopItCostsNothing) {
  const Picture first = still(stops()[0]);
  start();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(first));
  // The pointer has hidden by then.
  std::this_thread::sleep_for(std::chrono::milliseconds(2500));
  const double before = program->processor_seconds();
  std::this_thread::sleep_for(std::chrono::seconds(3));
  EXPECT_LT(program->processor_seconds() - before, 0.02 * 3);
}

TEST_F(InAWindow, TheScreenSaverStaysOff) {
  const auto saver_is_on = [this] { return desk.screen_saver_is_on(); };
  desk.set_screen_saver(1);
  ASSERT_TRUE(comes_true(saver_is_on, 5)) << "without a show, this server has a screen saver";
  start();
  desk.type(XK_Home);
  ASSERT_TRUE(comes_true([&] { return !saver_is_on(); }, 5));
  EXPECT_FALSE(comes_true(saver_is_on, 3));
  EXPECT_EQ(quit(), 0);
  EXPECT_TRUE(comes_true(saver_is_on, 5));
}

TEST_F(InAWindow, EndsWithCtrlQAndItsCloseButtonAlone) {
  start();
  desk.type(XK_Escape);
  desk.type(XK_q);
  EXPECT_FALSE(program->wait(0.5).has_value());
  EXPECT_EQ(quit(), 0);

  start();
  desk.close(window);
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
}

class Doctor : public InAWindow {
 protected:
  [[nodiscard]] nlohmann::json examined(int status, std::vector<std::string> environment) const {
    environment.push_back("HOME=" + configuration.path().string());
    const Finished finished = run({rostrum_program(), "doctor", "--json"}, environment);
    EXPECT_EQ(finished.status, status) << finished.error;
    return nlohmann::json::parse(finished.out);
  }
  static nlohmann::json finding(const nlohmann::json& all, const std::string& name) {
    for (const auto& finding : all["findings"]) {
      if (finding["name"] == name) return finding;
    }
    ADD_FAILURE() << "nothing is said of " << name;
    return {};
  }
};

TEST_F(Doctor, FindsWhatAShowNeeds) {
  const auto all = examined(0, {"DISPLAY=" + desk.display_name()});
  EXPECT_EQ(all["playable"], true);
  EXPECT_EQ(finding(all, "Display")["state"], "good");
  EXPECT_THAT(finding(all, "Monitors")["found"][0].get<std::string>(),
              testing::HasSubstr("1920x1080"));
  EXPECT_THAT(finding(all, "OpenGL on the display")["found"][0].get<std::string>(),
              testing::HasSubstr("OpenGL "));
  EXPECT_EQ(finding(all, "ffmpeg")["state"], "good");
  EXPECT_EQ(finding(all, "Settings")["state"], "good");
}

TEST_F(Doctor, SaysWhatIsMissing) {
  auto all = examined(1, {"DISPLAY", "WAYLAND_DISPLAY"});
  EXPECT_EQ(all["playable"], false);
  EXPECT_EQ(finding(all, "Display")["state"], "missing");

  const std::string display = "DISPLAY=" + desk.display_name();
  all = examined(1, {display, "MESA_GL_VERSION_OVERRIDE=2.1"});
  EXPECT_EQ(finding(all, "OpenGL on the display")["state"], "missing");
  EXPECT_THAT(finding(all, "OpenGL on the display")["advice"].get<std::string>(),
              testing::HasSubstr("OpenGL 3.3"));

  all = examined(0, {display, "PATH=" + configuration.path().string()});
  EXPECT_EQ(all["playable"], true) << "a show needs no ffmpeg";
  EXPECT_THAT(finding(all, "ffmpeg")["advice"].get<std::string>(),
              testing::HasSubstr("apt-get install ffmpeg"));
}

}  // namespace
}  // namespace rostrum::tests
