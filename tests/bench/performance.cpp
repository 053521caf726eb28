// One table of what the program takes on this machine; docs/performance.md explains the rows.
//
//   performance [--short] [--json FILE]
//
// Off-screen, at 1920 x 1080 unless a row says otherwise. --short exports ten seconds instead of
// the whole deck, and leaves out what takes longest. Needs an OpenGL driver, and ffmpeg for the row
// on video.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "export/export_job.h"
#include "export/png_sequence.h"
#include "export/video/ffmpeg.h"
#include "export/video/video_file.h"
#include "files/atomic_file.h"
#include "first_picture.h"
#include "frame_costs.h"
#include "gl/context_info.h"
#include "measuring.h"
#include "synthetic_deck.h"
#include "system/clock.h"
#include "system/malloc_tuning.h"
#include "table.h"

namespace rostrum::bench {
namespace {

constexpr PixelSize kSize{.width = 1920, .height = 1080};
constexpr double kRate = 60;  // frames a second
constexpr std::string_view kDeck = "attention";

struct Options {
  bool quick = false;
  std::string json;  // a file, or empty
};

// Returns Linux's name of the processor (proc(5)).
std::string processor() {
  std::ifstream about{"/proc/cpuinfo"};
  for (std::string line; std::getline(about, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
  }
  return "unknown";
}

void describe_machine(Table& table) {
  const gl::ContextInfo info = gl::read_context_info();
  table.machine("processor",
                fmt::format("{}, {} cores", processor(), std::thread::hardware_concurrency()));
  table.machine("OpenGL", fmt::format("{}; {}", info.renderer, info.version));
  table.machine("built by", __VERSION__);
}

void start_up(Table& table, const std::string& program) {
  constexpr int kStarts = 7;
  std::vector<std::vector<double>> phases(kStartPhases.size());
  for (int i = 0; i < kStarts; ++i) {
    const auto times = start_program(program, std::string{kDeck}, kSize);
    for (std::size_t phase = 0; phase < times.size(); ++phase) {
      phases[phase].push_back(times[phase]);
    }
  }
  table.group("From start to first picture");
  for (std::size_t phase = 0; phase < phases.size(); ++phase) {
    table.row(std::string{kStartPhases[phase]}, "ms", spread(phases[phase]));
  }
}

// Every slide of the deck, played at 60 frames a second, the second time that it is played.
void frames_by_slide(Table& table, Start& start) {
  table.group(fmt::format("Frames of the deck {}, by slide", kDeck));
  const deck::Deck& timeline = start.timeline;
  const auto timer = gl::TimerQuery::create();
  FrameCosts all;
  for (std::size_t i = 0; i < timeline.slides.size(); ++i) {
    const double end =
        i + 1 < timeline.slides.size() ? timeline.slides[i + 1].start : timeline.duration;
    FrameCosts frames;
    for (int round = 0; round < 2; ++round) {
      frames = {};
      for (auto frame = std::llround(std::ceil(timeline.slides[i].start * kRate));
           static_cast<double>(frame) < end * kRate; ++frame) {
        frames.add(start.painter, static_cast<double>(frame) / kRate, start.view,
                   start.canvas.framebuffer(), timer);
      }
    }
    table.row(timeline.slides[i].title, "ms", spread(frames.milliseconds));
    const auto append = [](std::vector<double>& to, const std::vector<double>& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    append(all.milliseconds, frames.milliseconds);
    append(all.gpu, frames.gpu);
    append(all.instances, frames.instances);
    append(all.heap, frames.heap);
  }
  table.row("the whole deck", "ms", spread(all.milliseconds));
  table.row("of it in OpenGL, by timer queries", "ms", spread(all.gpu));
  table.row("instances a frame", "", spread(all.instances));
  table.row("heap allocations a frame", "", spread(all.heap));
}

void growth_with_pixels(Table& table, Start& start) {
  table.group("Random moments of the deck, by size");
  for (const PixelSize size :
       {PixelSize{.width = 1280, .height = 720}, PixelSize{.width = 1920, .height = 1080},
        PixelSize{.width = 2560, .height = 1440}, PixelSize{.width = 3840, .height = 2160}}) {
    const auto canvas = take(render::Canvas::create(size.width, size.height));
    const auto view = View::fit(size.width, size.height);
    start.painter.prepare(view);
    table.row(
        fmt::format("{} x {}", size.width, size.height), "ms",
        spread(scrub(start.timeline, start.painter, view, canvas.framebuffer()).milliseconds));
  }
}

// Decks made for the purpose: one thing grows, the others stay.
void growth_with_the_deck(Table& table, const Start& start, bool quick) {
  std::vector<SyntheticDeck> decks;
  for (const std::size_t objects : {100U, 1'000U, 10'000U}) decks.push_back({.objects = objects});
  for (const double minutes : {3.0, 300.0}) {
    decks.push_back({.objects = 1000, .seconds = minutes * 60});
  }
  for (const std::size_t visible : {250U, 2'500U}) {
    decks.push_back({.objects = 2500, .visible = visible});
  }
  if (quick) decks.resize(1);
  const auto typesetter = start.fonts.typesetter();
  for (const SyntheticDeck& deck : decks) {
    table.group(fmt::format("{} objects in {:g} minutes, {} on a slide", deck.objects,
                            deck.seconds / 60, deck.visible));
    double begun = app::clock_seconds();
    const deck::Deck timeline = record(deck, typesetter);
    table.row("recording it", "ms", (app::clock_seconds() - begun) * 1e3);
    begun = app::clock_seconds();
    app::Painter painter{timeline, start.fonts.fonts()};
    painter.prepare(start.view);
    table.row("its programs and glyphs", "ms", (app::clock_seconds() - begun) * 1e3);
    table.row("evaluating a random moment", "us", evaluation(timeline));
    const FrameCosts frames = scrub(timeline, painter, start.view, start.canvas.framebuffer());
    table.row("evaluating and drawing one", "ms", spread(frames.milliseconds));
    table.row("of it in OpenGL, by timer queries", "ms", spread(frames.gpu));
    table.row("instances", "", spread(frames.instances));
  }
}

struct ExportRate {
  double frames_a_second;
  double peak_megabytes;
};

ExportRate export_to(const Start& start, PixelSize size, std::size_t most, app::Sink sink) {
  app::ExportSettings settings;
  settings.size = size;
  settings.pictures_in_flight = std::thread::hardware_concurrency() + 3;
  app::ExportPlan plan = take(app::plan_export(start.timeline, settings.rate, {}));
  if (plan.frames.size() > most) plan.frames.resize(most);
  const auto frames = static_cast<double>(plan.frames.size());
  render::Renderer renderer;
  reset_peak_memory();
  const auto job = take(
      app::ExportJob::start(start.timeline, renderer, std::move(plan), settings, std::move(sink)));
  while (!job->finished()) (void)take(job->step(1, app::Wait::Yes));
  return {.frames_a_second = frames / job->progress().seconds, .peak_megabytes = peak_memory()};
}

void exports(Table& table, const Start& start, bool quick) {
  namespace fs = std::filesystem;
  const std::size_t whole = quick ? 600 : SIZE_MAX;
  const fs::path folder =
      fs::temp_directory_path() / fmt::format("rostrum-performance-{}", ::getpid());
  (void)take(make_folder(folder));
  const auto png = [&] {
    return app::png_sequence(
        {.folder = folder, .jobs = std::max(1U, std::thread::hardware_concurrency())});
  };
  const auto video = [&](PixelSize size) {
    const fs::path file = folder / "video.mp4";
    const auto format = take(app::video_format({.file = file}, size, app::ExportSettings{}.rate));
    return app::video_file({.file = file, .format = format});
  };
  constexpr PixelSize kLarge{.width = 3840, .height = 2160};
  table.group("Exports at 60 frames a second");
  const ExportRate frames = export_to(start, kSize, whole, png());
  table.row("PNG", "frames/s", frames.frames_a_second);
  table.row("PNG, peak memory", "MB", frames.peak_megabytes);
  const ExportRate film = export_to(start, kSize, whole, video(kSize));
  table.row("H.264", "frames/s", film.frames_a_second);
  table.row("H.264, peak memory without ffmpeg's", "MB", film.peak_megabytes);
  for (const std::size_t most : {120U, 480U}) {
    if (quick) break;
    const std::string of = fmt::format("of {} frames of 3840 x 2160", most);
    table.row("PNG, peak memory " + of, "MB", export_to(start, kLarge, most, png()).peak_megabytes);
    table.row("H.264, peak memory " + of, "MB",
              export_to(start, kLarge, most, video(kLarge)).peak_megabytes);
  }
  fs::remove_all(folder);
}

int run(const std::string& program, const Options& options) {
  app::keep_freed_memory();
  Table table;
  Start start{std::string{kDeck}, kSize};
  describe_machine(table);
  start_up(table, program);
  frames_by_slide(table, start);
  table.group("Any moment of the deck");
  table.row("evaluated", "us", evaluation(start.timeline));
  exports(table, start, options.quick);  // before others need more memory than they
  growth_with_pixels(table, start);
  growth_with_the_deck(table, start, options.quick);
  if (options.json.empty()) return EXIT_SUCCESS;
  const std::string json = table.json();
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes
  (void)take(
      write_file({reinterpret_cast<const unsigned char*>(json.data()), json.size()}, options.json));
  return EXIT_SUCCESS;
}

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--short") {
      options.quick = true;
    } else if (arguments[i] == "--json" && i + 1 < arguments.size()) {
      options.json = arguments[++i];
    } else {
      fmt::print(stderr, "performance [--short] [--json FILE]\n");
      std::exit(EXIT_FAILURE);
    }
  }
  return options;
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  const double main_at = rostrum::app::clock_seconds();
  const std::vector<std::string> arguments{argv + 1, argv + argc};
  if (rostrum::bench::was_first_picture(arguments, main_at)) return EXIT_SUCCESS;
  return rostrum::bench::run(argv[0], rostrum::bench::parse(arguments));
}
