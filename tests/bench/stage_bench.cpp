// Measures what a speaker's tools cost the show, off-screen: frame times of a slide at rest, with
// laser, pen and marks over it, on its way into a region, and of the overview from its first frame
// on.
//
//   stage_bench [WIDTH HEIGHT]
#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "draw/overview_painter.h"
#include "draw/painter.h"
#include "gl/context_info.h"
#include "render/canvas.h"
#include "show/show.h"
#include "system/clock.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::bench {
namespace {

constexpr double kPeriod = 1.0 / 60;
constexpr int kFrames = 240;
using Kind = app::PointerOnSlide::Kind;

template <class T>
T take(Result<T> result) {
  if (result) return std::move(result).value();
  fmt::print(stderr, "{}\n", result.error().message);
  std::exit(EXIT_FAILURE);
}

void print_row(std::string_view what, std::vector<double> seconds) {
  std::ranges::sort(seconds);
  const auto at = [&](double part) {
    return 1e3 * seconds[static_cast<std::size_t>(part * static_cast<double>(seconds.size() - 1))];
  };
  fmt::print("{:<44}{:>9.2f}{:>9.2f}{:>9.2f}{:>9}\n", what, at(0.5), at(0.99), at(1),
             seconds.size());
  (void)std::fflush(stdout);
}

// A canvas stands in for the window, and the show's clock is counted in frames.
class Stage {
 public:
  explicit Stage(PixelSize size)
      : canvas_(take(render::Canvas::create(size.width, size.height))),
        area_{.x = 0, .y = 0, .width = size.width, .height = size.height} {
    show.apply(app::TransportCommand{app::Seek{timeline_.stops[3].time}}, 0);
  }

  // Draws as many frames; before each, `happens` is told its number and time.
  template <class Happens>
  std::vector<double> frames(int count, const Happens& happens) {
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
      now += kPeriod;
      happens(i);
      const double begun = app::clock_seconds();
      draw();
      times.push_back(app::clock_seconds() - begun);
    }
    return times;
  }
  void point(Kind kind, double x, double y) { show.point({.kind = kind, .at = {x, y}}, now); }
  [[nodiscard]] bool overview_complete() const { return overview_.complete(); }

 private:
  app::ShowFonts fonts_ = take(app::ShowFonts::open({}));
  deck::Deck timeline_ =
      take(app::record_deck(*take(app::find_deck("transformer")), fonts_.typesetter()));
  app::Painter painter_{timeline_, fonts_.fonts()};
  app::OverviewPainter overview_{timeline_, fonts_.fonts(), painter_};
  render::Canvas canvas_;
  PixelRect area_;

  void draw() {
    const app::Show::State& state = show.update(now);
    if (state.overview.open) {
      overview_.paint(state.overview, state.look.background, View::fit(area_),
                      canvas_.framebuffer(), 0.004);
    } else {
      painter_.paint({.t = state.player.t, .look = state.look, .tools = state.tools},
                     state.look.view(area_), canvas_.framebuffer());
    }
    glFinish();
  }

 public:
  double now = 0;
  app::Show show{timeline_, false, 0};
};

void run(PixelSize size) {
  const auto context = take(app::open_offscreen());
  fmt::print("{} x {}, {}\n", size.width, size.height, gl::read_context_info().renderer);
  fmt::print("{:<44}{:>9}{:>9}{:>9}{:>9}\n", "Frame time (ms)", "median", "99 %", "most", "frames");
  Stage stage{size};
  const auto nothing = [](int) {};
  (void)stage.frames(20, nothing);  // memory, shaders and glyphs are made
  print_row("a slide", stage.frames(kFrames, nothing));

  stage.show.apply(app::ToolCommand::Laser, stage.now);
  print_row("laser, swept over the slide", stage.frames(kFrames, [&](int i) {
    stage.point(Kind::Moved, 6 * std::sin(i * 0.11), 3 * std::cos(i * 0.07));
  }));
  stage.show.apply(app::ToolCommand::Draw, stage.now);
  print_row("pen, 40 marks drawn one after another", stage.frames(40 * 12, [&](int i) {
    const int mark = i / 12;
    const double x = -6 + (mark % 8) * 1.6 + (i % 12) * 0.1;
    const double y = -3 + mark / 8 * 1.3 + 0.4 * std::sin(i * 0.9);
    stage.point(i % 12 == 0 ? Kind::Pressed : i % 12 == 11 ? Kind::Released : Kind::Moved, x, y);
  }));
  print_row("those 40 marks", stage.frames(kFrames, nothing));
  stage.show.apply(app::ToolCommand::ClearMarks, stage.now);
  stage.show.apply(app::ToolCommand::Draw, stage.now);

  const auto zoom = [&](int i) {
    if (i % 40 == 0) {
      stage.show.apply(app::ToolCommand::ZoomRegion, stage.now);
      stage.point(Kind::Pressed, -2, 1);
      stage.point(Kind::Released, 1, 3);
    } else if (i % 40 == 20) {
      stage.show.apply(app::SlideCommand::WholeSlide, stage.now);
    }
  };
  print_row("into a region and back, the first time", stage.frames(40, zoom));
  print_row("the same, later", stage.frames(kFrames, zoom));

  stage.show.apply(app::ToolCommand::Overview, stage.now);
  std::vector<double> opening;
  while (!stage.overview_complete()) opening.push_back(stage.frames(1, nothing).front());
  print_row("overview, until it has all its pictures", opening);
  print_row("overview, moving in it", stage.frames(kFrames, [&](int i) {
    stage.show.press_in_overview({.key = i % 16 < 8 ? app::Key::Right : app::Key::Left}, stage.now);
  }));
}

}  // namespace
}  // namespace rostrum::bench

int main(int argc, char* argv[]) {
  const bool sized = argc > 2;
  rostrum::bench::run(
      {.width = sized ? std::atoi(argv[1]) : 1920, .height = sized ? std::atoi(argv[2]) : 1080});
  return EXIT_SUCCESS;
}
