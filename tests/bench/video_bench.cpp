// Exports a whole deck as an H.264 video, as `rostrum export --video` does, and prints frames a
// second: of the export, of one that draws, reads and converts whole pictures, and of ffmpeg alone,
// which is fed with the same frames from memory.
//
//   video_bench [DECK [WIDTH HEIGHT [FRAMES]]]
//
// The goal on two cores without a GPU at 1920 x 1080: 80 % of ffmpeg alone or more, and 60 frames a
// second or more.
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "export/export_job.h"
#include "export/video/ffmpeg.h"
#include "export/video/raw_frame.h"
#include "export/video/video_file.h"
#include "export/video/yuv.h"
#include "files/temporary_file.h"
#include "measuring.h"
#include "system/clock.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {
namespace {

constexpr int kRounds = 3;

// The most memory of the largest process that this one has waited for, in MB.
double peak_memory_of_ffmpeg() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

// Processor time that this process, or its children, have used up to now.
double processor_seconds(int whose) {
  rusage usage{};
  getrusage(whose, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::filesystem::path video_name() {
  return std::filesystem::temp_directory_path() / fmt::format("rostrum-bench-{}.mp4", ::getpid());
}

double row(const char* what, std::size_t frames, double seconds, const std::string& note = {}) {
  const double rate = static_cast<double>(frames) / seconds;
  fmt::print("{:<28} {:8.1f} frames/s {:8.2f} ms/frame   {}\n", what, rate, 1e3 / rate, note);
  (void)std::fflush(stdout);
  return rate;
}

struct Bench {
  explicit Bench(const std::string& deck)
      : fonts(take(app::ShowFonts::open({}))),
        timeline(take(app::record_deck(*take(app::find_deck(deck)), fonts.typesetter()))),
        context(take(app::open_offscreen())) {}

  app::ShowFonts fonts;
  deck::Deck timeline;
  app::Offscreen context;
  render::Renderer renderer;
  app::ExportSettings settings;
  app::ExportPlan plan;

  [[nodiscard]] app::VideoFormat format() const {
    return take(app::video_format({.file = video_name()}, settings.size, settings.rate));
  }

  app::ExportProgress run(app::ExportPlan frames, app::Sink sink) {
    const auto job = take(
        app::ExportJob::start(timeline, renderer, std::move(frames), settings, std::move(sink)));
    while (!job->finished()) (void)take(job->step(1, app::Wait::Yes));
    return job->progress();
  }

  // Draws a part of the plan, and hands each frame to `use`.
  template <class Use>
  void draw(std::size_t begin, std::size_t end, Use use) {
    app::ExportPlan part;
    for (std::size_t i = begin; i < std::min(end, plan.frames.size()); ++i) {
      part.frames.push_back(plan.frames[i]);
    }
    (void)run(std::move(part), {.start = [](const app::ExportFormat&) -> Status { return Done{}; },
                                .frame = [&](const app::ExportFrame& frame) -> Status {
                                  use(frame);
                                  return Done{};
                                },
                                .finish = [](app::Ending) -> Status { return Done{}; }});
  }
};

double bench_export(Bench& bench, const char* what) {
  const double ours = processor_seconds(RUSAGE_SELF);
  const double theirs = processor_seconds(RUSAGE_CHILDREN);
  const auto progress =
      bench.run(bench.plan, app::video_file({.file = video_name(), .format = bench.format()}));
  const auto bytes = static_cast<double>(std::filesystem::file_size(video_name()));
  std::filesystem::remove(video_name());
  const auto frames = static_cast<double>(bench.plan.frames.size());
  const double rate = row(what, bench.plan.frames.size(), progress.seconds,
                          fmt::format("{} of {} frames are like the one before, {:.1f} MB",
                                      progress.reused, progress.total, bytes / 1e6));
  fmt::print("processor ms a frame: {:.2f} here, {:.2f} in ffmpeg\n",
             (processor_seconds(RUSAGE_SELF) - ours) * 1e3 / frames,
             (processor_seconds(RUSAGE_CHILDREN) - theirs) * 1e3 / frames);
  return rate;
}

// Frames are drawn and converted while the clock stands still, a stretch at a time. What ffmpeg
// does meanwhile makes it look faster, by what the pipe and its lookahead hold: a hundredth.
double bench_ffmpeg(Bench& bench) {
  constexpr std::size_t kStretch = 400;
  const auto format = bench.format();
  const auto never = [] { return false; };
  const auto part = take(TemporaryFile::create(video_name()));
  auto ffmpeg = take(app::start_ffmpeg(app::encode_command(format, "/proc/self/fd/3"), {},
                                       {part.descriptor().number()}));
  std::vector<std::vector<std::byte>> raw;
  double seconds = 0;
  for (std::size_t begin = 0; begin < bench.plan.frames.size(); begin += kStretch) {
    raw.clear();
    bench.draw(begin, begin + kStretch, [&](const app::ExportFrame& frame) {
      raw.emplace_back(format.frame_bytes());
      convert(*frame.pixels, PixelRect::whole(format.size), format, raw.back());
    });
    const double start = app::clock_seconds();
    for (const auto& frame : raw) (void)take(ffmpeg.write(frame, never));
    seconds += app::clock_seconds() - start;
  }
  const double start = app::clock_seconds();
  (void)take(ffmpeg.finish(never));
  return row("ffmpeg alone, same frames", bench.plan.frames.size(),
             seconds + app::clock_seconds() - start);
}

// Converts whole pictures, with and without AVX2.
void bench_conversion(Bench& bench) {
  const PixelSize size = bench.settings.size;
  std::vector<std::byte> raw(app::yuv420_bytes(size));
  for (const app::Vectors vectors : {app::Vectors::Plain, app::best_vectors()}) {
    std::vector<double> seconds;
    bench.draw(0, bench.plan.frames.size() / 10, [&](const app::ExportFrame& frame) {
      const double start = app::clock_seconds();
      rgba_to_yuv420(frame.pixels->bytes, size, PixelRect::whole(size), raw, vectors);
      seconds.push_back(app::clock_seconds() - start);
    });
    std::ranges::nth_element(seconds, seconds.begin() + std::ssize(seconds) / 2);
    row(vectors == app::Vectors::Avx2 ? "conversion alone, AVX2" : "conversion alone", 1,
        seconds[seconds.size() / 2], "median, one core");
  }
}

// Measures how much of a new picture differs from the one before, and what drawing and reading that
// takes.
void bench_changes(Bench& bench) {
  const PixelSize size = bench.settings.size;
  double pixels = 0;
  std::uint64_t pictures = 0;
  const double ours = processor_seconds(RUSAGE_SELF);
  const double start = app::clock_seconds();
  bench.draw(0, bench.plan.frames.size(), [&](const app::ExportFrame& frame) {
    if (frame.picture == pictures) return;
    pictures = frame.picture;
    const auto [left, top, right, bottom] = frame.changed;
    pixels += static_cast<double>(right - left) * (bottom - top);
  });
  const auto new_pictures = static_cast<double>(pictures);
  const double share = pixels / new_pictures / (static_cast<double>(size.width) * size.height);
  row("drawing and reading alone", bench.plan.frames.size(), app::clock_seconds() - start,
      fmt::format("{:.1f} % of a new picture's pixels, on average; processor ms a frame: {:.2f}",
                  100 * share,
                  (processor_seconds(RUSAGE_SELF) - ours) * 1e3 /
                      static_cast<double>(bench.plan.frames.size())));
}

int run(const std::vector<std::string>& arguments) {
  Bench bench{arguments.empty() ? "transformer" : arguments[0]};
  if (arguments.size() >= 3) {
    bench.settings.size = {.width = std::stoi(arguments[1]), .height = std::stoi(arguments[2])};
  }
  bench.plan = take(app::plan_export(bench.timeline, bench.settings.rate, {}));
  if (arguments.size() >= 4) {
    bench.plan.frames.resize(std::min(std::stoul(arguments[3]), bench.plan.frames.size()));
  }
  const auto [width, height] = bench.settings.size;
  fmt::print("{}x{}, {} frames, {} cores\n", width, height, bench.plan.frames.size(),
             std::thread::hardware_concurrency());
  bench.settings.only_changes = false;
  (void)bench_export(bench, "export, whole pictures");
  bench.settings.only_changes = true;
  // The variants take turns, since a machine is not equally fast at all times.
  std::vector<double> shares;
  for (int round = 0; round < kRounds; ++round) {
    const double rate = bench_export(bench, "export, H.264");
    if (round == 0) {  // before frames are held for ffmpeg alone
      fmt::print("peak memory: {:.0f} MB here, {:.0f} MB in ffmpeg\n", peak_memory(),
                 peak_memory_of_ffmpeg());
    }
    shares.push_back(100 * rate / bench_ffmpeg(bench));
  }
  bench_changes(bench);
  bench_conversion(bench);
  std::ranges::sort(shares);
  fmt::print("The export reaches {:.0f} % of ffmpeg alone; in {} rounds {:.0f} to {:.0f} %.\n",
             shares[shares.size() / 2], kRounds, shares.front(), shares.back());
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) { return rostrum::bench::run({argv + 1, argv + argc}); }
