// What can go wrong in front of five hundred people, and what they then see.
#include "faults.h"

#include <X11/keysym.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <thread>
#include <tuple>

#include "window_fixture.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
using std::chrono::duration;
using std::chrono::steady_clock;
using testing::HasSubstr;

constexpr int kWidth = 640;
constexpr int kHeight = 360;

void rest(double seconds) { std::this_thread::sleep_for(duration<double>(seconds)); }

class Faulty : public WindowTest {
 public:
  Faulty(const Faulty&) = delete;
  Faulty& operator=(const Faulty&) = delete;

 protected:
  Faulty() {
    std::ofstream{file()} << std::string(sizeof(Faults), '\0');
    const int descriptor = open(file().c_str(), O_RDWR | O_CLOEXEC);
    void* const memory =
        mmap(nullptr, sizeof(Faults), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED) throw std::runtime_error("there is no file of faults");
    close(descriptor);
    faults = static_cast<Faults*>(memory);
  }
  ~Faulty() override { munmap(faults, sizeof(Faults)); }

  [[nodiscard]] std::string file() const { return (files.path() / "faults").string(); }
  [[nodiscard]] std::vector<std::string> injected() const {
    return {std::string{"LD_PRELOAD="} + FAULT_INJECTION, "ROSTRUM_TEST_FAULTS=" + file()};
  }
  void start_small(const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"--size", "640x360"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    start(arguments, injected());
  }

  // The second step moves all the time.
  static constexpr double kSecondStep = 2;  // seconds
  void start_at_second_step() {
    start_small();
    desk.type(XK_Right, {XK_Alt_L});
    ASSERT_TRUE(shows(after(1)));
  }

  static Picture after(std::size_t steps) {
    static const std::vector<double> times = stops();
    return still(steps == 0 ? 0 : times[steps - 1], kWidth, kHeight);
  }
  // Ends the show as it should end, and yields what it has said.
  std::string said() {
    desk.type(XK_q, {XK_Control_L});
    const auto finished = program->wait(10);
    if (!finished) return "it does not end";
    EXPECT_EQ(finished->status, 0);
    return finished->error;
  }

  TemporaryFolder files;
  Faults* faults = nullptr;
};

TEST_F(Faulty, AShaderThatDoesNotCompileIsNamedWithItsLine) {
  faults->broken_shaders = true;
  std::vector<std::string> environment = injected();
  environment.push_back("DISPLAY=" + desk.display_name());
  const Finished finished = run({rostrum_program()}, environment);
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error,
              testing::MatchesRegex("OpenGL cannot be used: The shader [a-z_]+.vert "
                                    "does not compile:\n[a-z_]+.vert:[0-9]+(.|\n)*"));
}

TEST_F(Faulty, WithoutADriverItSaysWhatToDo) {
  const Finished finished =
      run({rostrum_program()}, {"DISPLAY=" + desk.display_name(), "LIBGL_DRIVERS_PATH=/none"});
  EXPECT_EQ(finished.status, 1);
  EXPECT_THAT(finished.error, HasSubstr("Rostrum needs OpenGL 3.3, and this display has none at "
                                        "all"));
  EXPECT_THAT(finished.error, HasSubstr("LIBGL_ALWAYS_SOFTWARE=1"));
}

TEST_F(Faulty, WithoutMemoryForPicturesTheShowGoesOn) {
  start_small();
  desk.type(XK_Right, {XK_Alt_L});
  ASSERT_TRUE(shows(after(1)));
  faults->no_framebuffers = true;
  desk.resize(window, 1600, 900);  // for which masks have to be larger
  rest(0.3);
  desk.type(XK_o);  // the overview
  rest(0.3);
  desk.type(XK_Escape);
  desk.type(XK_Right, {XK_Alt_L});
  rest(0.3);
  faults->no_framebuffers = false;
  desk.resize(window, kWidth, kHeight);
  EXPECT_TRUE(shows(after(2))) << "the keys were heard, and the picture is back";
  faults->no_framebuffers = true;
  desk.type(XK_s);  // the speaker's view, which may take the keyboard with it
  const auto there = [&] { return desk.find_window("rostrum-presenter").has_value(); };
  std::ignore = comes_true(there, 3);  // which may be too short to be seen
  EXPECT_TRUE(comes_true([&] { return !there(); }));
  desk.close(window);
  const auto finished = program->wait(10);
  ASSERT_TRUE(finished.has_value());
  EXPECT_EQ(finished->status, 0);
  EXPECT_THAT(finished->error,
              HasSubstr("The speaker's view cannot be shown. OpenGL cannot draw to a texture"));
  EXPECT_THAT(finished->error, HasSubstr("The steps have no more small pictures."));
}

TEST_F(Faulty, AWindowWithoutPixelsCostsNothingAndComesBack) {
  start_small({"--panel", "shown"});
  desk.type(XK_t);
  faults->no_pixels = true;
  desk.resize(window, 700, 400);
  desk.type(XK_Right, {XK_Alt_L});
  desk.type(XK_t);
  desk.type(XK_t);
  desk.type(XK_Right, {XK_Alt_L});
  rest(0.5);
  const double before = program->processor_seconds();
  rest(1);
  EXPECT_LT(program->processor_seconds() - before, 0.2);
  faults->no_pixels = false;
  desk.resize(window, kWidth, kHeight);
  EXPECT_TRUE(shows(after(2)));
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, MinimisedInAStepItComesBackAtItsEnd) {
  start_at_second_step();
  desk.type(XK_Right);
  desk.minimise(window, true);
  rest(1);
  desk.minimise(window, false);
  desk.give_keyboard(window);
  EXPECT_TRUE(shows(after(2)));
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(after(3)));
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, OnAMonitorOfAnotherScaleThePanelHasItsSize) {
  start({"--size", "1280x720", "--panel", "shown"}, injected());
  const auto looks = [&] { return desk.look(0, 0, 1280, 720); };
  // Until nothing is added any more: the panel's small pictures come one after another.
  const auto settled = [&] {
    Picture last = looks();
    for (int same = 0; same < 5;) {
      rest(0.1);
      Picture now = looks();
      same = greatest_difference(now, last) == 0 ? same + 1 : 0;
      last = std::move(now);
    }
    return last;
  };
  const Picture before = settled();
  faults->scale = 2;
  desk.move_pointer(900, 300);
  EXPECT_TRUE(comes_true([&] { return greatest_difference(looks(), before) > 100; }));
  const Picture large = settled();
  EXPECT_GT(greatest_difference(large, before), 100);
  faults->scale = 0;
  desk.move_pointer(901, 300);
  EXPECT_TRUE(comes_true([&] { return greatest_difference(looks(), before) <= kTolerance; }));
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, AClockThatLeapsTakesNoAnimationWithIt) {
  start_at_second_step();
  const Picture end = after(2);
  const auto begun = steady_clock::now();
  desk.type(XK_Right);
  rest(0.5);
  faults->clock_leap = 600;  // suspended for ten minutes, say
  EXPECT_FALSE(shows(end, 1)) << "it does not leap";
  faults->clock_leap = -7200;
  faults->calendar_leap = std::int64_t{365} * 86400;
  EXPECT_TRUE(shows(end)) << "it goes on";
  EXPECT_GT(duration<double>(steady_clock::now() - begun).count(), kSecondStep - 0.1);
  faults->calendar_leap = -86400;
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(after(3)));
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, StoppedInAStepItGoesOnWhereItWas) {
  start_at_second_step();
  const Picture end = after(2);
  const auto begun = steady_clock::now();
  desk.type(XK_Right);
  rest(0.5);
  constexpr double kStopped = 3;
  ASSERT_EQ(kill(program->id(), SIGSTOP), 0);
  rest(kStopped);
  ASSERT_EQ(kill(program->id(), SIGCONT), 0);
  EXPECT_FALSE(shows(end, 1)) << "it does not leap";
  EXPECT_TRUE(shows(end));
  EXPECT_GT(duration<double>(steady_clock::now() - begun).count(), kSecondStep + kStopped - 0.2);
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, AStormOfAThousandPressesASecond) {
  start_small();
  constexpr std::size_t kPresses = 3000;
  std::vector<Keysym> keys(kPresses, XK_Right);
  for (std::size_t i = 6; i < kPresses; i += 7) keys[i] = XK_Left;
  const auto begun = steady_clock::now();
  desk.storm(keys);
  EXPECT_LT(duration<double>(steady_clock::now() - begun).count(), 6) << "that is no storm";
  desk.type(XK_Home);
  EXPECT_TRUE(shows(after(0), 1)) << "nothing has piled up";
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(after(1), 1));
  EXPECT_EQ(said(), "");
}

TEST_F(Faulty, FoldersThatAreRemovedMeanwhileAreMadeAgain) {
  start_small();
  desk.type(XK_Right, {XK_Alt_L});
  const fs::path state = states.path() / "rostrum" / "show.json";
  ASSERT_TRUE(comes_true([&] { return fs::exists(state); }));
  fs::remove_all(states.path());
  fs::remove_all(configuration.path());
  desk.type(XK_Right, {XK_Alt_L});
  EXPECT_TRUE(shows(after(2)));
  EXPECT_TRUE(comes_true([&] { return fs::exists(state); }));
  desk.type(XK_t);
  desk.type(XK_t);
  EXPECT_EQ(said(), "");
}

// A file system of its own over a folder.
class Mounted {
 public:
  Mounted(fs::path folder, const std::string& options) : folder_(std::move(folder)) {
    mounted_ = mount("rostrum", folder_.c_str(), "tmpfs", 0, options.c_str()) == 0;
  }
  ~Mounted() {
    if (mounted_) umount2(folder_.c_str(), MNT_DETACH);
  }
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  [[nodiscard]] bool mounted() const { return mounted_; }
  // From now on nothing can be written.
  void seal() const {
    ASSERT_EQ(mount("", folder_.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, ""), 0);
  }
  void fill() const {
    fs::create_directory(folder_ / "rostrum");
    std::ofstream{folder_ / "rest"} << std::string(1 << 20, 'x');
  }

 private:
  fs::path folder_;
  bool mounted_;
};

TEST_F(Faulty, WhereNothingCanBeWrittenTheShowGoesOnAndSaysSo) {
  for (const bool full : {true, false}) {
    SCOPED_TRACE(full ? "full" : "read-only");
    const Mounted settings{configuration.path(), "size=64k"};
    const Mounted state{states.path(), "size=64k"};
    if (!settings.mounted() || !state.mounted()) GTEST_SKIP() << "only root can mount";
    settings.fill();
    state.fill();
    if (!full) {
      settings.seal();
      state.seal();
    }
    start_small({"--panel", "shown"});
    desk.type(XK_t);
    desk.type(XK_Right, {XK_Alt_L});
    EXPECT_TRUE(shows(after(1)));
    desk.type(XK_t);
    // Twice the height of its timeline, which is a setting.
    desk.drag(300, 180, 300, 100);
    rest(0.3);
    const std::string all = said();
    EXPECT_THAT(all, HasSubstr(full ? "No space left on device" : "Read-only file system"));
    EXPECT_THAT(all, HasSubstr("`rostrum --resume` could not take this show up again"));
  }
}

}  // namespace
}  // namespace rostrum::tests
