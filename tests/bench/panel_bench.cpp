// Measures what the panel costs a show, off-screen.
//
//   panel_bench [WIDTH HEIGHT]
//
// First scrubbing with the panel shown, in decks of 30 minutes and 100, 1,000 and 10,000 objects,
// of which as many are seen at any time: a frame is the panel's widgets, the slide, and both drawn.
// Then a show that plays at 60 frames a second, from one frame to the next, alone and while frames
// of 1280 x 720 are written beside it.
#include <fmt/format.h>
#include <glad/gl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <thread>
#include <vector>

#include "draw/painter.h"
#include "draw/slide_cache.h"
#include "draw/thumbnails.h"
#include "export/background_export.h"
#include "gl/context_info.h"
#include "measuring.h"
#include "panel/panel_host.h"
#include "render/canvas.h"
#include "synthetic_deck.h"
#include "system/clock.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {
namespace {

constexpr double kPeriod = 1.0 / 60;

void print_row(std::string_view what, std::vector<double> seconds) {
  const std::size_t count = seconds.size();
  const Spread times = spread(std::move(seconds));
  fmt::print("{:<44}{:>9.2f}{:>9.2f}{:>9}\n", what, times.median * 1e3, times.high * 1e3, count);
  (void)std::fflush(stdout);
}

// A canvas stands in for the window.
void scrub(std::size_t objects, const app::ShowFonts& fonts, PixelSize size) {
  const auto timeline = record({.objects = objects}, fonts.typesetter());
  app::Painter painter{timeline, fonts.fonts()};
  const gl::ContextInfo context = gl::read_context_info();
  app::ThumbnailStore thumbnails{timeline};
  app::BackgroundExport frames{timeline, "bench", painter.renderer()};
  app::PanelHost panel{timeline, "bench", context, thumbnails, frames, {}};
  app::SlideCache slide{painter};
  app::Show show{timeline, false, app::clock_seconds(), true};
  panel.set_window(size, 1);
  const auto canvas = take(render::Canvas::create(size.width, size.height));

  std::mt19937 random(1);
  std::uniform_real_distribution<double> anywhere(0, timeline.duration);
  std::vector<double> saying;
  std::vector<double> whole;
  for (int i = 0; i < 220; ++i) {
    const double begun = app::clock_seconds();
    show.apply(app::TransportCommand{app::Seek{anywhere(random)}}, begun);
    const app::Show::State& state = show.update(begun);
    panel.begin_frame(show, begun);
    const double said = app::clock_seconds();
    slide.paint({.t = state.player.t}, View::fit(panel.place_left(state)), canvas.framebuffer());
    panel.draw(state, canvas.framebuffer());
    glFinish();
    if (i < 20) continue;  // memory and shaders are got
    saying.push_back(said - begun);
    whole.push_back(app::clock_seconds() - begun);
  }
  print_row(fmt::format("{:>6} objects, saying what the panel shows", objects), saying);
  print_row(fmt::format("{:>6} objects, the slide and the panel", objects), whole);
}

// The show's frames of its first seconds; `saving` gets what time they leave, if there is one.
std::vector<double> play(const deck::Deck& timeline, app::Painter& painter, PixelSize size,
                         app::BackgroundExport* saving) {
  const auto canvas = take(render::Canvas::create(size.width, size.height));
  const auto view = View::fit(size.width, size.height);
  std::vector<double> frames;
  const double start = app::clock_seconds();
  double before = start;
  for (int i = 1;; ++i) {
    const double t = app::clock_seconds() - start;
    if (saving != nullptr ? !saving->running() : t > std::min(10.0, timeline.duration)) break;
    painter.paint({.t = t}, view, canvas.framebuffer());
    glFinish();
    const double due = start + i * kPeriod;
    if (saving != nullptr) saving->step(std::max(0.002, due - app::clock_seconds() - 0.004));
    std::this_thread::sleep_for(std::chrono::duration<double>(due - app::clock_seconds()));
    const double now = app::clock_seconds();
    frames.push_back(now - before);
    before = now;
  }
  return frames;
}

void play_beside_saving(const app::ShowFonts& fonts, PixelSize size) {
  const auto timeline =
      take(app::record_deck(*take(app::find_deck("transformer")), fonts.typesetter()));
  app::Painter painter{timeline, fonts.fonts()};
  (void)play(timeline, painter, size, nullptr);  // shaders and glyphs are made
  print_row("a show that plays", play(timeline, painter, size, nullptr));
  const auto folder =
      std::filesystem::temp_directory_path() / fmt::format("rostrum-bench-{}", ::getpid());
  app::BackgroundExport saving{timeline, "bench", painter.renderer()};
  saving.start({.what = app::SaveWhat::Range, .first = 0, .last = 299},
               {.size = {.width = 1280, .height = 720},
                .rate = {.num = 30, .den = 1},
                .folder = folder.string()},
               0);
  print_row("the same, while 300 frames are written", play(timeline, painter, size, &saving));
  std::filesystem::remove_all(folder);
}

void run(PixelSize size) {
  const auto fonts = take(app::ShowFonts::open({}));
  const auto context = take(app::open_offscreen());
  fmt::print("{} x {}, {}\n", size.width, size.height, gl::read_context_info().renderer);
  fmt::print("{:<44}{:>9}{:>9}{:>9}\n", "Frame time (ms)", "median", "99 %", "frames");
  for (const std::size_t objects : {100U, 1'000U, 10'000U}) scrub(objects, fonts, size);
  play_beside_saving(fonts, size);
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  const bool sized = argc > 2;
  rostrum::bench::run(
      {.width = sized ? std::atoi(argv[1]) : 1920, .height = sized ? std::atoi(argv[2]) : 1080});
  return EXIT_SUCCESS;
}
