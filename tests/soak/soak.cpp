// A speaker who has gone mad, for a million frames: keys, pointer, wheel, windows and monitors, at
// random and as fast as the program follows, in the loop of a real show.
//
//   soak [--deck NAME] [--frames N] [--seed N] [--megabytes N]
//
// Now and then all is put away, and the picture that is then in the window has to be that of a show
// that has just started. Over the second half of the frames, which are those of all windows,
// OpenGL's objects, open files and threads must not grow over what they were in the first. Memory
// is compared by its floor, the least that was held after any frame of a quarter: what one moment
// holds depends on what is being written. The last quarter's must not be much above the second's;
// in the first, caches fill. Every frame is asked for OpenGL's error, and at the end no object of
// OpenGL may be left. What fails is said, and the exit status is 1.
#include <fmt/format.h>
#include <glad/gl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "allocations.h"
#include "draw/overview_painter.h"
#include "export/background_export.h"
#include "failing.h"
#include "fingers.h"
#include "gl/debug.h"
#include "gl_objects.h"
#include "held.h"
#include "live/live_loop.h"
#include "live/live_windows.h"
#include "pictures.h"
#include "presenter/presenter.h"
#include "screen.h"
#include "show/show.h"
#include "store/settings_file.h"
#include "store/show_keeper.h"
#include "store/show_state.h"
#include "system/clock.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/display.h"
#include "window/drawing_context.h"

namespace rostrum::soak {
namespace {

namespace fs = std::filesystem;

constexpr int kCheckpoints = 20;
// What may be more in the second half than it ever was in the first.
constexpr long kMoreObjects = 8;
constexpr long kMoreFiles = 2;
// Levels of 255. An older show has glyphs for larger views, too; writing of five pixels that is
// drawn with them differs by 30 here and there. What is missing or too much differs by more.
constexpr int kTolerance = 64;

struct Options {
  std::string deck = "attention";
  long frames = 20'000;
  unsigned seed = 1;
  // That the floor of memory may rise from the second quarter to the last: a page of large glyphs
  // is 8.
  double megabytes = 20;
};

// Those that the show has written so far; how many they were.
long take_away_saved_frames() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{fs::current_path()}) {
    if (entry.path().extension() == ".png") files.push_back(entry.path());
  }
  for (const fs::path& file : files) fs::remove(file);
  return static_cast<long>(files.size());
}

class Soak {
 public:
  Soak(const Options& options, const deck::Deck& timeline, const text::Fonts& fonts,
       app::Show& show, app::Painter& painter)
      : options_(options),
        timeline_(&timeline),
        fonts_(&fonts),
        show_(&show),
        saving_(timeline, options.deck, painter.renderer()),
        fingers_(options.seed, show) {}

  // Instead of sleeping.
  void sleeps(double seconds) {
    saving_.step(0.004);
    if (settling_) return settle(seconds);
    if (frames_ >= next_checkpoint_) return put_away();
    memory::pass(std::isfinite(seconds) ? std::clamp(seconds, 0.0, 0.5) : 0.5);
    const int actions = fingers_.below(3) + (std::isfinite(seconds) ? 0 : 1);
    for (int i = 0; i < actions; ++i) fingers_.do_something();
    if (fingers_.one_in(4000)) write_frames();
  }

  void shows() {
    ++frames_;
    if (const GLenum error = glGetError(); error != GL_NO_ERROR) {
      fail(fmt::format("OpenGL's error is {:#x} after {} frames.", error, frames_));
    }
    double& floor = floors_[quarter()];
    floor = std::min(floor, held_megabytes());
  }

  // What the window showed when it was last at rest, and of which moment.
  [[nodiscard]] const Pixels& last_picture() const { return picture_; }
  [[nodiscard]] app::Moment last_moment() const { return moment_; }

 private:
  // Beside those that the panel is asked for, which is hard to hit.
  void write_frames() {
    const app::SaveSettings small{.size = {.width = 160, .height = 90}};
    const bool stops = fingers_.one_in(2);
    saving_.start(stops ? app::SaveFrames{.what = app::SaveWhat::Stops}
                        : app::SaveFrames{.what = app::SaveWhat::Range, .first = 0, .last = 59},
                  small, 0);
    if (fingers_.one_in(4)) saving_.cancel();
  }

  // As a show is when it has just come to the end of a step.
  void put_away() {
    fingers_.let_go();
    memory::leave(memory::window(0));
    memory::set_scale(1);
    memory::plug_second_monitor(false);
    close_what_is_open();
    const double now = app::clock_seconds();
    show_->look({});
    show_->apply(app::SetTransport{}, now);
    show_->apply(app::ShowCommand::First, now);
    const int steps = 1 + fingers_.below(static_cast<int>(timeline_->stops.size()));
    for (int i = 0; i < steps; ++i) show_->apply(app::ShowCommand::SkipStep, now);
    settling_ = true;
    rounds_ = 0;
  }

  void close_what_is_open() {
    const double now = app::clock_seconds();
    for (int i = 0; i < 16; ++i) show_->apply(app::WindowCommand::Escape, now);
    const app::Show::State& state = show_->state();
    if (state.help) show_->apply(app::WindowCommand::Help, now);
    if (state.overview.open) show_->apply(app::ToolCommand::Overview, now);
    if (state.presenter) show_->apply(app::SpeakerCommand::Presenter, now);
    if (state.fullscreen) show_->apply(app::WindowCommand::ToggleFullscreen, now);
    if (state.panel) show_->apply(app::WindowCommand::Panel, now);  // full screen had hidden it
  }

  void settle(double seconds) {
    // Windows follow the show, and frames that are being written are written to their end.
    if (rounds_ < 2) close_what_is_open();
    if (++rounds_ > 1'000'000) fail("The show does not come to rest.");
    if (rounds_ == 2) memory::resize(memory::window(0), kSize);
    memory::pass(std::clamp(seconds, 0.0, 3.0));
    if (rounds_ < 4 || std::isfinite(seconds) || saving_.running()) return;
    check_picture();
    saved_ += take_away_saved_frames();
    check_held();
    settling_ = false;
    next_checkpoint_ += std::max(options_.frames / kCheckpoints, 1L);
    if (frames_ >= options_.frames) show_->apply(app::WindowCommand::Quit, app::clock_seconds());
  }

  void check_picture() {
    const auto [player, look, tools, revision] = show_->state().audience();
    moment_ = {
        .t = player.t, .revision = revision, .blank = player.blank, .look = look, .tools = tools};
    picture_ = pixels_of({});
    const Pixels expected = draw_afresh(*timeline_, *fonts_, moment_);
    // ImGui takes up the program that was current before it, which is no more.
    glUseProgram(0);
    const int off = difference(picture_, expected);
    off_ = std::max(off_, off);
    if (off > kTolerance) {
      fail(fmt::format("After {} frames the picture of {:.3f} s is off by {} levels: {}, not {}.",
                       frames_, moment_.t, off, save(picture_, "seen.png"),
                       save(expected, "expected.png")));
    }
  }

  void check_held() {
    const Held now = held_now();
    const double megabytes = held_megabytes();
    long objects = 0;
    for (const auto& [kind, count] : now.objects) objects += count;
    fmt::print(
        "{:>9} frames {:>9.0f} s of show {:>7} saved {:>4} objects {:>6.1f} MB, at least {:>6.1f} "
        "{:>3} files {:>3} threads {:>2} levels off\n",
        frames_, app::clock_seconds() - begun_, saved_, objects, megabytes, floors_[quarter()],
        now.files, now.threads, off_);
    std::fflush(stdout);
    if (2 * frames_ <= options_.frames) {
      for (const auto& [kind, count] : now.objects)
        most_.objects[kind] = std::max(most_.objects[kind], count);
      most_.files = std::max(most_.files, now.files);
      most_.threads = std::max(most_.threads, now.threads);
      return;
    }
    const auto grown = [&](const std::string& what, auto count, auto before, auto more) {
      if (count > before + more) {
        fail(fmt::format("After {} frames there are {} {}, and {} was the most in the first half.",
                         frames_, count, what, before));
      }
    };
    for (const auto& [kind, count] : now.objects) {
      grown(fmt::format("objects of OpenGL ({})", kind), count, most_.objects[kind], kMoreObjects);
    }
    grown("open files", now.files, most_.files, kMoreFiles);
    grown("threads", now.threads, most_.threads, kMoreFiles);
    if (frames_ >= options_.frames) check_floors();
  }

  void check_floors() const {
    if (floors_[3] > floors_[1] + options_.megabytes) {
      fail(
          fmt::format("At least {:.1f} MB were held in the last quarter, and {:.1f} in the second.",
                      floors_[3], floors_[1]));
    }
  }

  [[nodiscard]] std::size_t quarter() const {
    return static_cast<std::size_t>(
        std::clamp(4 * frames_ / std::max(options_.frames, 1L), 0L, 3L));
  }

  Options options_;
  const deck::Deck* timeline_;
  const text::Fonts* fonts_;
  app::Show* show_;
  app::BackgroundExport saving_;
  Fingers fingers_;
  double begun_ = app::clock_seconds();
  long frames_ = 0;
  long next_checkpoint_ = 0;
  bool settling_ = false;
  long rounds_ = 0;
  long saved_ = 0;  // frames, as files
  int off_ = 0;     // the most that a picture was
  Held most_;       // in the first half
  // The least that was held, in MB, in each quarter of the frames.
  std::array<double, 4> floors_ = [] {
    std::array<double, 4> floors{};
    floors.fill(std::numeric_limits<double>::infinity());
    return floors;
  }();
  Pixels picture_;
  app::Moment moment_;
};

// The show, as app/live/live.cpp puts it together.
void run(const Options& options) {
  const auto fonts = take(app::ShowFonts::open({}));
  const auto typesetter = fonts.typesetter();
  const auto timeline = take(app::record_deck(*take(app::find_deck(options.deck)), typesetter));
  Pixels picture;
  app::Moment moment;
  // Small ones are drawn faster.
  memory::set_monitors({.sizes = {{{.width = 320, .height = 180}, {.width = 240, .height = 135}}},
                        .rates = {60, 50},
                        .largest_window = {.width = 240, .height = 150}});
  memory::drive({.sleeps = {}, .shows = {}, .loads = counting});
  {
    const auto display = take(app::Display::open());
    auto windows = take(app::LiveWindows::open(display, {.size = kSize, .monitor = {}}));
    const app::KeyMap keys;
    app::Painter painter{timeline, fonts.fonts(), keys};
    app::Show show{timeline, false, app::clock_seconds(), true};
    app::KeptSettings settings;
    settings.panel.frames.width = 320;
    settings.panel.frames.height = 180;
    app::OverviewPainter overview{timeline, fonts.fonts(), painter};
    app::BackgroundWork work{timeline, options.deck, painter};
    app::PanelHost panel{timeline,          options.deck,  windows.show().context(),
                         work.thumbnails(), work.frames(), settings.panel};
    app::Presenter presenter{timeline, painter, overview, typesetter, settings.notes_size};
    app::ShowKeeper keeper{*app::show_state_path(), options.deck, {}, show, app::clock_seconds()};
    Soak soak{options, timeline, fonts.fonts(), show, painter};
    const gl::DebugOutput complaints{[](const gl::DebugMessage& message) {
      if (message.error) fail("OpenGL: " + message.text);
    }};
    memory::drive({.sleeps = [&](double seconds) { soak.sleeps(seconds); },
                   .shows = [&](GLFWwindow*) { soak.shows(); },
                   .loads = counting});
    app::LiveLoop{{.windows = windows,
                   .show = show,
                   .keys = keys,
                   .painter = painter,
                   .overview = overview,
                   .work = work,
                   .panel = panel,
                   .presenter = presenter,
                   .keeper = &keeper}}
        .run();
    memory::drive({});
    picture = soak.last_picture();
    moment = soak.last_moment();
  }
  for (const auto& [kind, count] : gl_objects()) {
    fail(fmt::format("The show has ended, and {} objects of OpenGL ({}) are left.", count, kind));
  }

  // A fresh start in a context of its own.
  const auto context = take(app::open_offscreen());
  const int off = difference(picture, draw_afresh(timeline, fonts.fonts(), moment));
  if (off > kTolerance) fail(fmt::format("A fresh start's picture is off by {} levels.", off));
}

Options parse(std::span<const char* const> arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); i += 2) {
    const std::string name = arguments[i];
    // Numbers that are none are 0, and 0 frames end at once.
    const char* const value = i + 1 < arguments.size() ? arguments[i + 1] : "";
    if (name == "--deck") {
      options.deck = value;
    } else if (name == "--frames") {
      options.frames = std::atol(value);
    } else if (name == "--megabytes") {
      options.megabytes = std::atof(value);
    } else if (name == "--seed") {
      options.seed = static_cast<unsigned>(std::atol(value));
    } else {
      fail("soak [--deck NAME] [--frames N] [--seed N] [--megabytes N]");
    }
  }
  return options;
}

}  // namespace
}  // namespace rostrum::soak

int main(int argc, char* argv[]) {
  namespace fs = std::filesystem;
  const auto options = rostrum::soak::parse(std::span<const char* const>{argv + 1, argv + argc});
  // What it writes goes to a folder of its own, whatever is typed where a folder's name is asked
  // for.
  const fs::path home = fs::temp_directory_path() / fmt::format("rostrum-soak-{}", getpid());
  const fs::path inner = home / "a" / "b";
  fs::create_directories(inner);
  fs::current_path(inner);
  for (const char* const variable :
       {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_PICTURES_DIR"}) {
    setenv(variable, inner.c_str(), 1);
  }
  unsetenv("DISPLAY");
  rostrum::soak::run(options);
  fs::current_path("/");
  fs::remove_all(home);
}
