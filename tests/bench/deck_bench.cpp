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
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "allocations.h"
#include "first_picture.h"
#include "measuring.h"
#include "system/clock.h"

namespace rostrum::bench {
namespace {

constexpr double kFrameRate = 60;
constexpr int kStarts = 5;

struct Job {
  std::string deck;
  PixelSize size{.width = 1920, .height = 1080};
};

void print_start(const std::string& program, const Job& job) {
  std::vector<std::vector<double>> runs(kStartPhases.size());
  for (int i = 0; i < kStarts; ++i) {
    const std::vector<double> times = start_program(program, job.deck, job.size);
    for (std::size_t phase = 0; phase < runs.size(); ++phase) runs[phase].push_back(times[phase]);
  }
  fmt::print("From start to first picture (ms, median of {} starts)\n", kStarts);
  for (std::size_t phase = 0; phase < runs.size(); ++phase) {
    fmt::print("  {:<18}{:8.1f}\n", kStartPhases[phase], spread(runs[phase]).median);
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
    const auto [median, high, most] = spread(values);
    fmt::print("  {:<28}{:10.{}f}{:10.{}f}{:10.{}f}\n", name, median, digits, high, digits, most,
               digits);
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
    job.size = {.width = std::atoi(arguments[1].c_str()),
                .height = std::atoi(arguments[2].c_str())};
  }
  return job;
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  const double main_at = rostrum::app::clock_seconds();
  const std::vector<std::string> arguments{argv + 1, argv + argc};
  if (rostrum::bench::was_first_picture(arguments, main_at)) return EXIT_SUCCESS;
  const rostrum::bench::Job job = rostrum::bench::job_of(arguments);
  fmt::print("The deck {} at {} x {}\n\n", job.deck, job.size.width, job.size.height);
  rostrum::bench::print_start(argv[0], job);
  rostrum::bench::Start start{job.deck, job.size};
  fmt::print("\n");
  rostrum::bench::play(start, "First time through");
  rostrum::bench::play(start, "Once more");
  return EXIT_SUCCESS;
}
