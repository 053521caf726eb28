// Exports a whole deck and prints frames a second: of the export, and of each of its parts alone.
//
//   export_bench [DECK [WIDTH HEIGHT [FRAMES]]]
//
// The goal on two cores without a GPU at 1920 x 1080: 90 frames a second or more as PNG. Frames go
// to the folder for temporary files, and are removed.
#include <fmt/format.h>
#include <glad/gl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "deck/evaluate.h"
#include "export/export_job.h"
#include "export/png_sequence.h"
#include "measuring.h"
#include "render/canvas.h"
#include "system/clock.h"
#include "system/malloc_tuning.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {
namespace {

namespace fs = std::filesystem;

// Makes a folder for the frames, and removes it with them.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fmt::format("rostrum-bench-{}", ::getpid())) {}
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Bench {
  explicit Bench(std::string_view deck)
      : fonts(take(app::ShowFonts::open({}))),
        timeline(take(app::record_deck(*take(app::find_deck(deck)), fonts.typesetter()))),
        context(take(app::open_offscreen())) {}

  app::ShowFonts fonts;
  deck::Deck timeline;
  app::Offscreen context;
  render::Renderer renderer;
  app::ExportSettings settings;
  std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  std::size_t most_frames = SIZE_MAX;

  [[nodiscard]] app::ExportPlan plan() const {
    app::ExportPlan plan = take(app::plan_export(timeline, settings.rate, {}));
    if (plan.frames.size() > most_frames) plan.frames.resize(most_frames);
    return plan;
  }

  app::ExportProgress run(app::Sink sink, app::ExportPlan frames) {
    settings.pictures_in_flight = cores + 3;
    const auto job = take(
        app::ExportJob::start(timeline, renderer, std::move(frames), settings, std::move(sink)));
    while (!job->finished()) (void)take(job->step(1, app::Wait::Yes));
    return job->progress();
  }
};

void row(std::string_view what, std::size_t frames, double seconds, std::string_view note = {}) {
  fmt::print("{:<44} {:8.1f} frames/s {:8.2f} ms/frame   {}\n", what,
             static_cast<double>(frames) / seconds, seconds * 1e3 / static_cast<double>(frames),
             note);
  (void)std::fflush(stdout);
}

app::Sink nowhere() {
  return {.start = [](const app::ExportFormat&) -> Status { return Done{}; },
          .frame = [](const app::ExportFrame&) -> Status { return Done{}; },
          .finish = [](app::Ending) -> Status { return Done{}; }};
}

double size_of(const fs::path& folder) {
  double bytes = 0;
  for (const auto& entry : fs::directory_iterator{folder}) {
    bytes += static_cast<double>(entry.file_size());
  }
  return bytes;
}

void bench_export(Bench& bench, app::PngCompression compression, std::string_view name) {
  const Folder folder;
  reset_peak_memory();
  const auto progress = bench.run(
      app::png_sequence({.folder = folder.path(), .jobs = bench.cores, .compression = compression}),
      bench.plan());
  const auto frames = static_cast<std::size_t>(progress.total);
  row(name, frames, progress.seconds,
      fmt::format("{:.0f} kB a frame, peak {:.0f} MB",
                  size_of(folder.path()) / 1e3 / static_cast<double>(frames), peak_memory()));
}

void bench_drawing(Bench& bench) {
  const auto [width, height] = bench.settings.size;
  const auto canvas = take(render::Canvas::create(width, height));
  const auto view = View::fit(width, height);
  const auto plan = bench.plan();
  deck::DrawList list;
  deck::DrawList before;
  std::size_t drawn = 0;
  double start = app::clock_seconds();
  for (const app::PlannedFrame& frame : plan.frames) {
    deck::evaluate(bench.timeline, frame.time, list);
    if (drawn > 0 && list == before) continue;
    ++drawn;
    bench.renderer.draw(list, view, canvas.framebuffer());
    glFinish();
    std::swap(list, before);
  }
  row("drawing alone, of new pictures", drawn, app::clock_seconds() - start,
      fmt::format("{} of {} frames are like the one before ({:.0f} %)", plan.frames.size() - drawn,
                  plan.frames.size(),
                  100 * static_cast<double>(plan.frames.size() - drawn) /
                      static_cast<double>(plan.frames.size())));

  constexpr std::size_t kReads = 300;
  app::FramePixels pixels{bench.settings.size};
  for (const auto way : {render::Readback::Direct, render::Readback::Ring}) {
    render::FrameReader reader{way};
    start = app::clock_seconds();
    for (std::size_t i = 0; i < kReads; ++i) {
      reader.begin(canvas.framebuffer(), view.area,
                   {.first = pixels.bytes.data(), .stride = static_cast<std::size_t>(width) * 4});
    }
    while (reader.completed() < reader.begun()) reader.complete_one();
    row(way == render::Readback::Direct ? "reading alone, direct" : "reading alone, ring", kReads,
        app::clock_seconds() - start);
  }
}

// Encodes pictures in memory, from all over the deck, on all cores.
void bench_encoding(Bench& bench) {
  std::vector<std::vector<std::uint8_t>> pictures;
  app::ExportPlan plan = bench.plan();
  const std::size_t every = std::max<std::size_t>(1, plan.frames.size() / 24);
  app::ExportPlan some;
  for (std::size_t i = 0; i < plan.frames.size(); i += every) some.frames.push_back(plan.frames[i]);
  app::Sink keep = nowhere();
  keep.frame = [&](const app::ExportFrame& frame) -> Status {
    pictures.emplace_back(frame.pixels->bytes.size() / 4 * 3);
    app::png_pixels(frame.pixels->bytes, 3, pictures.back());
    return Done{};
  };
  (void)bench.run(std::move(keep), some);

  constexpr std::size_t kRounds = 8;
  for (const auto compression : {app::PngCompression::Fast, app::PngCompression::Small}) {
    const double start = app::clock_seconds();
    {
      std::vector<std::jthread> threads;
      for (std::size_t thread = 0; thread < bench.cores; ++thread) {
        threads.emplace_back([&, thread] {
          for (std::size_t i = thread; i < pictures.size() * kRounds; i += bench.cores) {
            (void)take(app::encode_png({.width = bench.settings.size.width,
                                        .height = bench.settings.size.height,
                                        .channels = 3,
                                        .pixels = pictures[i % pictures.size()]},
                                       compression));
          }
        });
      }
    }
    row(compression == app::PngCompression::Small ? "encoding alone, small"
                                                  : "encoding alone, fast",
        pictures.size() * kRounds, app::clock_seconds() - start, "of new pictures, all cores");
  }
}

// Exports more and more of the same frames, to see whether memory grows.
void bench_memory(Bench& bench, PixelSize size, std::string_view name) {
  bench.settings.size = size;
  const app::ExportPlan plan = bench.plan();
  std::string peaks;
  for (const std::size_t frames : {60U, 240U, 480U}) {
    app::ExportPlan part;
    for (std::size_t i = 0; i < std::min<std::size_t>(frames, plan.frames.size()); ++i) {
      part.frames.push_back(plan.frames[i]);
    }
    const Folder folder;
    reset_peak_memory();
    (void)bench.run(app::png_sequence({.folder = folder.path(), .jobs = bench.cores}), part);
    peaks += fmt::format("  {} frames: {:.0f} MB", part.frames.size(), peak_memory());
  }
  fmt::print("peak memory at {}{}\n", name, peaks);
}

int run(const std::vector<std::string>& arguments) {
  app::keep_freed_memory();
  Bench bench{arguments.empty() ? "transformer" : arguments[0]};
  if (arguments.size() >= 3) {
    bench.settings.size = {.width = std::stoi(arguments[1]), .height = std::stoi(arguments[2])};
  }
  if (arguments.size() >= 4) bench.most_frames = std::stoul(arguments[3]);
  const auto [width, height] = bench.settings.size;
  fmt::print("{}x{}, {} cores, {}\n", width, height, bench.cores, gl::read_context_info().renderer);
  bench_drawing(bench);
  bench_encoding(bench);
  bench_export(bench, app::PngCompression::Fast, "export, PNG, fast");
  bench_export(bench, app::PngCompression::Small, "export, PNG, small");
  bench.settings.reuse = false;
  bench_export(bench, app::PngCompression::Fast, "export, PNG, fast, nothing reused");
  bench.settings.reuse = true;
  bench_memory(bench, {.width = 1920, .height = 1080}, "1920x1080");
  bench_memory(bench, {.width = 3840, .height = 2160}, "3840x2160");
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) { return rostrum::bench::run({argv + 1, argv + argc}); }
