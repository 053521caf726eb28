// Plays a whole deck off-screen at 60 frames a second and prints what a frame takes, and how long a
// program takes from its start to its first picture.
//
//   deck_bench [DECK [WIDTH HEIGHT]]
//
// Goals on two cores without a GPU at 1920 x 1080: median frame under 6 ms, 99th percentile under
// 14 ms, first picture within 400 ms, no heap allocation in a steady frame.
#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "allocations.h"
#include "app/clock.h"
#include "app/loaded_deck.h"
#include "app/offscreen.h"
#include "app/painter.h"
#include "render/canvas.h"

namespace rostrum {
namespace {

constexpr double kFrameRate = 60;
constexpr int kStarts = 5;

struct Job {
  std::string deck;
  int width = 1920;
  int height = 1080;
};

template <class T>
T take(Result<T> result) {
  if (result) return std::move(result).value();
  fmt::print(stderr, "{}\n", result.error().message);
  std::exit(EXIT_FAILURE);
}

double percentile(std::vector<double> values, double fraction) {
  const auto last = static_cast<double>(values.size() - 1);
  const auto nth = values.begin() + std::lround(last * fraction);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

// All that a first picture needs, one after the other, with the time at which each part was done.
struct Start {
  explicit Start(const Job& job)
      : fonts(take(app::ShowFonts::open({}))),
        fonts_at(app::clock_seconds()),
        timeline(take(app::record_deck(*take(app::find_deck(job.deck)), fonts.typesetter()))),
        recorded_at(app::clock_seconds()),
        context(take(app::open_offscreen())),
        context_at(app::clock_seconds()),
        canvas(take(render::Canvas::create(job.width, job.height))),
        view(render::View::fit(job.width, job.height)),
        painter(timeline, fonts.fonts()),
        programs_at(app::clock_seconds()) {
    painter.prepare(view);
    glyphs_at = app::clock_seconds();
    painter.paint({.t = timeline.stops.empty() ? 0 : timeline.stops.front().time}, view,
                  canvas.framebuffer());
    glFinish();
    picture_at = app::clock_seconds();
  }

  app::ShowFonts fonts;
  double fonts_at;
  scene::Timeline timeline;
  double recorded_at;
  app::Offscreen context;
  double context_at;
  render::Canvas canvas;
  render::View view;
  app::Painter painter;
  double programs_at;
  double glyphs_at = 0;
  double picture_at = 0;
};

// Milliseconds for each phase and, last, for all of them, from the moment before the program was
// run.
std::vector<double> phases(const Start& start, double begin, double main_at) {
  const std::array moments{begin,
                           main_at,
                           start.fonts_at,
                           start.recorded_at,
                           start.context_at,
                           start.programs_at,
                           start.glyphs_at,
                           start.picture_at};
  std::vector<double> times;
  for (std::size_t i = 1; i < moments.size(); ++i) {
    times.push_back((moments[i] - moments[i - 1]) * 1e3);
  }
  times.push_back((start.picture_at - begin) * 1e3);
  return times;
}

// Runs this program again, which draws one picture and prints its phases.
std::vector<double> start_program(const std::string& program, const Job& job) {
  const std::string command = fmt::format("{} --first-picture {:.9f} {} {} {}", program,
                                          app::clock_seconds(), job.deck, job.width, job.height);
  FILE* const pipe = popen(command.c_str(), "r");
  std::vector<double> times;
  for (double time = 0; pipe != nullptr && std::fscanf(pipe, "%lf", &time) == 1;) {
    times.push_back(time);
  }
  if (pipe == nullptr || pclose(pipe) != 0) std::exit(EXIT_FAILURE);
  return times;
}

void print_start(const std::string& program, const Job& job) {
  constexpr std::array<std::string_view, 8> kNames{
      "load the program", "open the fonts",  "record the deck", "open OpenGL",
      "make programs",    "make all glyphs", "draw a picture",  "in all"};
  std::vector<std::vector<double>> runs(kNames.size());
  for (int i = 0; i < kStarts; ++i) {
    const std::vector<double> times = start_program(program, job);
    for (std::size_t phase = 0; phase < runs.size(); ++phase) runs[phase].push_back(times[phase]);
  }
  fmt::print("From start to first picture (ms, median of {} starts)\n", kStarts);
  for (std::size_t phase = 0; phase < runs.size(); ++phase) {
    fmt::print("  {:<18}{:8.1f}\n", kNames[phase], percentile(runs[phase], 0.5));
  }
}

void play(Start& start, std::string_view title) {
  std::vector<double> times;
  std::vector<double> draws;
  std::vector<double> instances;
  std::vector<double> heap;
  double slowest_at = 0;
  const auto frames = static_cast<int>(start.timeline.duration * kFrameRate) + 1;
  for (int frame = 0; frame < frames; ++frame) {
    const double t = frame / kFrameRate;
    const std::int64_t allocated = allocations();
    const double begun = app::clock_seconds();
    const auto stats = start.painter.paint({.t = t}, start.view, start.canvas.framebuffer());
    glFinish();
    const double milliseconds = (app::clock_seconds() - begun) * 1e3;
    const auto allocated_here = static_cast<double>(allocations() - allocated);
    if (times.empty() || milliseconds > *std::max_element(times.begin(), times.end())) {
      slowest_at = t;
    }
    times.push_back(milliseconds);
    draws.push_back(stats.draw_calls);
    instances.push_back(stats.instances());
    heap.push_back(allocated_here);
  }
  fmt::print("{} ({} frames){:>{}}{:>10}{:>10}\n", title, frames, "median", 14, "99 %", "most");
  const auto row = [](std::string_view name, const std::vector<double>& values, int digits) {
    fmt::print("  {:<28}{:10.{}f}{:10.{}f}{:10.{}f}\n", name, percentile(values, 0.5), digits,
               percentile(values, 0.99), digits, percentile(values, 1), digits);
  };
  row("frame (ms)", times, 2);
  row("draw calls", draws, 0);
  row("instances", instances, 0);
  row("heap allocations", heap, 0);
  fmt::print("  the slowest frame is at {:.3f} s\n", slowest_at);
}

Job job_of(const std::vector<std::string>& arguments) {
  Job job;
  if (!arguments.empty()) job.deck = arguments[0];
  if (job.deck.empty()) job.deck = "transformer";
  if (arguments.size() > 2) {
    job.width = std::atoi(arguments[1].c_str());
    job.height = std::atoi(arguments[2].c_str());
  }
  return job;
}

}  // namespace
}  // namespace rostrum

int main(int argc, char* argv[]) {
  const double main_at = rostrum::app::clock_seconds();
  std::vector<std::string> arguments{argv + 1, argv + argc};
  if (arguments.size() > 1 && arguments[0] == "--first-picture") {
    const double begin = std::atof(arguments[1].c_str());
    arguments.erase(arguments.begin(), arguments.begin() + 2);
    const rostrum::Start start{rostrum::job_of(arguments)};
    for (const double time : rostrum::phases(start, begin, main_at)) fmt::print("{}\n", time);
    return EXIT_SUCCESS;
  }
  const rostrum::Job job = rostrum::job_of(arguments);
  fmt::print("The deck {} at {} x {}\n\n", job.deck, job.width, job.height);
  rostrum::print_start(argv[0], job);
  rostrum::Start start{job};
  fmt::print("\n");
  rostrum::play(start, "First time through");
  rostrum::play(start, "Once more");
  return EXIT_SUCCESS;
}
