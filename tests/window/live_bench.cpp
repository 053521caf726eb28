// Frame times of the real show in its windows, on an X server with two monitors of 1280 x 720: the
// show alone, with the speaker's view, with the panel, and while frames are written; how long
// `--resume` takes, at 1920 x 1080; and what both windows cost at rest.
//
//   live_bench [SECONDS]     at rest, 60 unless told otherwise
//
// A frame's time is that between two swaps of the show's window, so that a frame that comes late or
// not at all shows. The moving picture is the first step of the deck transformer, 8.8 s.
#include <X11/keysym.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "desk.h"
#include "panel/panel_layout.h"
#include "picture.h"
#include "process.h"
#include "store/settings_file.h"

namespace rostrum::tests {
namespace {

namespace fs = std::filesystem;
constexpr double kStep = 8.8;

void rest(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

class Bench {
 public:
  explicit Bench(Desk::Monitors monitors) : desk_(monitors) {}

  void start(std::vector<std::string> arguments) {
    fs::remove(log());
    arguments.insert(arguments.begin(), rostrum_program());
    arguments.insert(arguments.end(), {"--deck", "transformer"});
    program_ = std::make_unique<Process>(
        arguments,
        std::vector<std::string>{
            "DISPLAY=" + desk_.display_name(), std::string{"LD_PRELOAD="} + SWAP_TIMES,
            "ROSTRUM_SWAP_TIMES=" + log().string(), "HOME=" + home_.path().string(),
            "XDG_CONFIG_HOME=" + home_.path().string(), "XDG_STATE_HOME=" + home_.path().string()});
    for (int i = 0; !desk_.find_window("rostrum"); ++i) {
      if (i == 1000) throw std::runtime_error("there is no window");
      rest(0.01);
    }
    rest(2);
    desk_.give_keyboard(*desk_.find_window("rostrum"));
  }
  void quit() {
    desk_.type(XK_q, {XK_Control_L});
    if (!program_->wait(10)) throw std::runtime_error("the show does not end");
    program_.reset();
  }

  // Plays the step from its beginning and prints its frame times. `meanwhile` is done once it
  // plays.
  template <class Meanwhile>
  void play(const char* what, Meanwhile meanwhile) {
    desk_.type(XK_Home);
    rest(1);
    const double begin = now();
    desk_.type(XK_Right);
    meanwhile();
    rest(begin + kStep - now());
    print(what, begin, now());
  }

  void rest_and_print(double seconds) {
    rest(3);
    const double before = program_->processor_seconds();
    rest(seconds);
    std::printf("at a stop for %.0f s, both windows: %.2f s of the processor, %.2f %% of a core\n",
                seconds, program_->processor_seconds() - before,
                100 * (program_->processor_seconds() - before) / seconds);
  }

  void resume(int times, const std::string& size) {
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
      start({"--size", size, "--panel", "hidden"});
      desk_.type(XK_Right, {XK_Alt_L});
      rest(0.5);
      kill(program_->id(), SIGKILL);
      (void)program_->wait(10);
      const double begin = now();
      start({"--resume", "--size", size, "--panel", "hidden"});
      seconds.push_back(swaps().front() - begin);
      quit();
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf(
        "killed and resumed at %s, to the first picture: median %.2f s, most %.2f s of %d\n",
        size.c_str(), seconds[seconds.size() / 2], seconds.back(), times);
  }

  // The panel's tab of frames, and 150 frames of 1280 x 720 to be written.
  void prepare_frames() const {
    app::KeptSettings settings;
    settings.panel.tab = app::PanelTab::Frames;
    settings.panel.frames = {.width = 1280,
                             .height = 720,
                             .rate = {.num = 30, .den = 1},
                             .folder = (home_.path() / "frames").string()};
    (void)app::write_settings(settings, home_.path() / "rostrum/settings.json");
  }
  void write_frames() {
    const auto layout = app::panel_layout(1280, 720, app::PanelSettings{}, 1, true);
    const auto click = [&](int x, int y) {
      desk_.move_pointer(static_cast<int>(layout.tabs.x) + x, static_cast<int>(layout.tabs.y) + y);
      rest(0.1);
      desk_.click();
      rest(0.1);
    };
    click(22, 78);   // the end of every step
    click(22, 107);  // a range: the whole deck, of which some is written in time
    click(34, 287);
  }
  [[nodiscard]] long frames_written() const {
    long count = 0;
    for (const auto& entry : fs::directory_iterator{home_.path() / "frames"}) {
      count += entry.path().extension() == ".png" ? 1 : 0;
    }
    return count;
  }

 private:
  [[nodiscard]] fs::path log() const { return home_.path() / "swaps"; }
  [[nodiscard]] std::vector<double> swaps() const {
    std::ifstream file{log(), std::ios::binary};
    std::vector<double> times;
    for (double time = 0; file.read(reinterpret_cast<char*>(&time), sizeof time);) {
      times.push_back(time);
    }
    if (times.empty()) throw std::runtime_error("no frame was shown");
    return times;
  }

  // The first and the last half second of the step are its key's and its stop's.
  void print(const char* what, double begin, double end) const {
    std::vector<double> frames;
    double last = 0;
    for (const double time : swaps()) {
      if (last > begin + 0.5 && time < end - 0.5) frames.push_back(1e3 * (time - last));
      last = time;
    }
    if (frames.empty()) throw std::runtime_error("nothing moved");
    const auto late =
        std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > 25; });
    std::sort(frames.begin(), frames.end());
    const auto at = [&](double part) {
      return frames[static_cast<std::size_t>(part * static_cast<double>(frames.size() - 1))];
    };
    std::printf("%-44s %8.2f %8.2f %8.2f %8zu %6ld\n", what, at(0.5), at(0.99), frames.back(),
                frames.size(), late);
    std::fflush(stdout);
  }

  TemporaryFolder home_;
  Desk desk_;
  std::unique_ptr<Process> program_;
};

void measure(double seconds_at_rest) {
  Bench bench{Desk::Monitors::Two};
  const auto nothing = [] {};
  std::printf("%-44s %8s %8s %8s %8s %6s\n", "frame time (ms)", "median", "99 %", "most", "frames",
              "late");
  for (int round = 0; round < 2; ++round) {
    bench.start({"--fullscreen", "--monitor", "2"});
    bench.play("the show alone", nothing);
    bench.quit();
    bench.start({"--presenter"});
    bench.play("the show with the speaker's view", nothing);
    if (round == 1) bench.rest_and_print(seconds_at_rest);
    bench.quit();
  }
  bench.prepare_frames();
  bench.start({"--size", "1280x720", "--panel", "shown"});
  bench.play("a window with the panel", nothing);
  bench.play("the same while frames are written", [&] { bench.write_frames(); });
  std::printf("frames written meanwhile: %ld\n", bench.frames_written());
  bench.quit();
  Bench{Desk::Monitors::One}.resume(7, "1920x1080");
}

}  // namespace
}  // namespace rostrum::tests

int main(int argc, char* argv[]) {
  try {
    rostrum::tests::measure(argc > 1 ? std::atof(argv[1]) : 60);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return EXIT_FAILURE;
  }
}
