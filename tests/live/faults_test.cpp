// Things go wrong in front of five hundred people, and the tests look at what these see.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>

#include <cmath>
#include <filesystem>
#include <fstream>

#include "live_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Faulty : public LiveTest {
 protected:
  // The second step moves all the time.
  static constexpr double kSecondStep = 2;  // seconds
  void start_at_second_step() {
    start();
    press(Key::Right, kAlt);
    ASSERT_TRUE(shows(after(1)));
  }
};

TEST_F(Faulty, WithoutMemoryForPicturesTheShowGoesOn) {
  start();
  press(Key::Right, kAlt);
  ASSERT_TRUE(shows(after(1)));
  (void)after(2);  // is drawn now
  show->set_no_framebuffers(true);
  resize({.width = 1600, .height = 900});  // for which masks have to be larger
  advance(0.3);
  press('o');  // the overview
  advance(0.3);
  press(Key::Escape);
  press(Key::Right, kAlt);
  advance(0.3);
  show->set_no_framebuffers(false);
  resize(kSize);
  EXPECT_TRUE(shows(after(2))) << "the keys were heard, and the picture is back";
  show->set_no_framebuffers(true);
  press('s');  // the speaker's view
  EXPECT_TRUE(comes_true([] { return memory::window_count() == 1; }));
  const std::string said = quit();
  EXPECT_THAT(said,
              HasSubstr("The speaker's view cannot be shown. OpenGL cannot draw to a texture"));
  EXPECT_THAT(said, HasSubstr("The steps have no more small pictures."));
}

TEST_F(Faulty, AWindowWithoutPixelsSleepsAndComesBack) {
  start({.panel = app::PanelChoice::Shown});
  press('t');
  resize({.width = 0, .height = 0});
  press(Key::Right, kAlt);
  press('t');
  press('t');
  press(Key::Right, kAlt);
  advance(3);
  const long before = show->frames();
  advance(10);
  EXPECT_EQ(show->frames(), before);
  EXPECT_TRUE(std::isinf(show->sleeps()));
  resize(kSize);
  EXPECT_TRUE(shows(after(2)));
  EXPECT_EQ(quit(), "");
}

TEST_F(Faulty, OnAMonitorOfAnotherScaleThePanelHasItsSize) {
  start({.size = {.width = 1280, .height = 720}, .panel = app::PanelChoice::Shown});
  settle();
  const Picture before = seen();
  show->act([] { memory::set_scale(2); });
  move_pointer(900, 300);
  settle();
  EXPECT_GT(greatest_difference(seen(), before), 100);
  show->act([] { memory::set_scale(1); });
  move_pointer(901, 300);
  settle();
  EXPECT_LE(greatest_difference(seen(), before), kTolerance);
  EXPECT_EQ(quit(), "");
}

// The program was suspended for ten minutes, say, or stopped by Ctrl+Z; or somebody set the clock.
TEST_F(Faulty, AClockThatLeapsTakesNoAnimationWithIt) {
  for (const double leap : {600.0, -7200.0}) {
    start_at_second_step();
    press(Key::Right);
    advance(0.5);
    const double left = kSecondStep - 0.5;
    show->leap(leap);
    const double woken = memory::time();
    EXPECT_FALSE(shows(after(2), left - 0.2)) << "it does not leap";
    EXPECT_TRUE(shows(after(2))) << "it goes on";
    EXPECT_GT(memory::time() - woken, left - 0.2);
    press(Key::Right, kAlt);
    EXPECT_TRUE(shows(after(3)));
    EXPECT_EQ(quit(), "");
  }
}

// The calendar is for the time of day alone.
TEST_F(Faulty, ACalendarThatIsSetChangesNothingThatMoves) {
  constexpr double kDay = 86'400;
  for (const double set : {365 * kDay, -kDay}) {
    start_at_second_step();
    press(Key::Right);
    advance(0.5);
    memory::set_calendar(set);
    EXPECT_FALSE(shows(after(2), kSecondStep - 0.7)) << "it does not leap";
    EXPECT_TRUE(shows(after(2))) << "it goes on";
    EXPECT_EQ(quit(), "");
    memory::set_calendar(0);
  }
}

TEST_F(Faulty, AStormOfPresses) {
  constexpr int kPresses = 3000;
  start();
  show->act([] {
    for (int i = 0; i < kPresses; ++i) {
      const Key key = i % 7 == 6 ? Key::Left : Key::Right;
      memory::press(memory::window(0), static_cast<int>(key), 0, 0);
    }
  });
  press(Key::Home);
  EXPECT_TRUE(shows(after(0), 0.1)) << "nothing has piled up";
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(1), 0.1));
  EXPECT_EQ(quit(), "");
}

TEST_F(Faulty, FoldersThatAreRemovedMeanwhileAreMadeAgain) {
  start();
  press(Key::Right, kAlt);
  const fs::path state = home.path() / ".state/rostrum/show.json";
  ASSERT_TRUE(happens([&] { return fs::exists(state); }));
  fs::remove_all(home.path() / ".state");
  fs::remove_all(home.path() / ".config");
  press(Key::Right, kAlt);
  EXPECT_TRUE(shows(after(2)));
  EXPECT_TRUE(happens([&] { return fs::exists(state); }));
  press('t');
  press('t');
  EXPECT_EQ(quit(), "");
}

// Mounts a file system of its own over a folder.
class Mounted {
 public:
  explicit Mounted(fs::path folder) : folder_(std::move(folder)) {
    fs::create_directories(folder_);
    mounted_ = mount("rostrum", folder_.c_str(), "tmpfs", 0, "size=64k") == 0;
  }
  ~Mounted() {
    if (mounted_) umount2(folder_.c_str(), MNT_DETACH);
  }
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  [[nodiscard]] bool mounted() const { return mounted_; }
  // Nothing can be written after this.
  void seal() const {
    ASSERT_EQ(mount("", folder_.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, ""), 0);
  }
  void fill() const {
    fs::create_directory(folder_ / "rostrum");
    std::ofstream{folder_ / "rest"} << std::string(1 << 20, 'x');
  }

 private:
  fs::path folder_;
  bool mounted_ = false;
};

TEST_F(Faulty, WhereNothingCanBeWrittenTheShowGoesOnAndSaysSo) {
  for (const bool full : {true, false}) {
    SCOPED_TRACE(full ? "full" : "read-only");
    const Mounted settings{home.path() / ".config"};
    const Mounted state{home.path() / ".state"};
    if (!settings.mounted() || !state.mounted()) GTEST_SKIP() << "only root can mount";
    settings.fill();
    state.fill();
    if (!full) {
      settings.seal();
      state.seal();
    }
    start({.panel = app::PanelChoice::Shown});
    press('t');
    press(Key::Right, kAlt);
    EXPECT_TRUE(shows(after(1)));
    press('t');
    // Twice the height of its timeline, which is a setting.
    drag(300, 180, 300, 100);
    advance(0.3);
    const std::string said = quit();
    EXPECT_THAT(said, HasSubstr(full ? "No space left on device" : "Read-only file system"));
    EXPECT_THAT(said, HasSubstr("`rostrum --resume` could not take this show up again"));
  }
}

}  // namespace
}  // namespace rostrum::tests
