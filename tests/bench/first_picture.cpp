#include "first_picture.h"

#include <glad/gl.h>

#include <cstdio>
#include <cstdlib>

#include "measuring.h"
#include "system/clock.h"

namespace rostrum::bench {

Start::Start(const std::string& deck, PixelSize size)
    : fonts(take(app::ShowFonts::open({}))),
      fonts_at(app::clock_seconds()),
      timeline(take(app::record_deck(*take(app::find_deck(deck)), fonts.typesetter()))),
      recorded_at(app::clock_seconds()),
      context(take(app::open_offscreen())),
      context_at(app::clock_seconds()),
      canvas(take(render::Canvas::create(size.width, size.height))),
      view(View::fit(size.width, size.height)),
      painter(timeline, fonts.fonts()),
      programs_at(app::clock_seconds()) {
  painter.prepare(view);
  glyphs_at = app::clock_seconds();
  painter.paint({.t = timeline.stops.empty() ? 0 : timeline.stops.front().time}, view,
                canvas.framebuffer());
  glFinish();
  picture_at = app::clock_seconds();
}

bool was_first_picture(const std::vector<std::string>& arguments, double main_at) {
  if (arguments.size() != 5 || arguments[0] != "--first-picture") return false;
  const double begin = std::atof(arguments[1].c_str());
  const Start start{arguments[2],
                    {.width = std::stoi(arguments[3]), .height = std::stoi(arguments[4])}};
  double before = begin;
  for (const double at : {main_at, start.fonts_at, start.recorded_at, start.context_at,
                          start.programs_at, start.glyphs_at, start.picture_at}) {
    fmt::print("{}\n", (at - std::exchange(before, at)) * 1e3);
  }
  fmt::print("{}\n", (start.picture_at - begin) * 1e3);
  return true;
}

std::vector<double> start_program(const std::string& program, const std::string& deck,
                                  PixelSize size) {
  const std::string command = fmt::format("{} --first-picture {:.9f} {} {} {}", program,
                                          app::clock_seconds(), deck, size.width, size.height);
  FILE* const pipe = popen(command.c_str(), "r");
  std::vector<double> times;
  for (double time = 0; pipe != nullptr && std::fscanf(pipe, "%lf", &time) == 1;) {
    times.push_back(time);
  }
  if (pipe == nullptr || pclose(pipe) != 0 || times.size() != kStartPhases.size()) {
    std::exit(EXIT_FAILURE);
  }
  return times;
}

}  // namespace rostrum::bench
