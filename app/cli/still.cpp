#include "cli/still.h"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

#include "draw/painter.h"
#include "export/png.h"
#include "files/atomic_file.h"
#include "render/canvas.h"
#include "render/readback.h"
#include "talk/opened_deck.h"
#include "window/drawing_context.h"

namespace rostrum::app {
std::string still_name(double time) { return fmt::format("t{:07.3f}.png", time); }

Status require_inside(double time, const deck::Deck& timeline) {
  constexpr double kMillisecond = 1e-3;
  if (time >= 0 && time <= timeline.duration + kMillisecond) return Done{};
  return Error{fmt::format("{:.3f} s lies outside of the deck, which runs from 0 to {:.3f} s.",
                           time, timeline.duration)};
}

Result<std::vector<double>> still_times(const StillOptions& options, const deck::Deck& timeline) {
  std::vector<double> times;
  if (options.stops) {
    for (const deck::Stop& stop : timeline.stops) times.push_back(stop.time);
  }
  for (const double time : options.times) {
    if (const auto inside = require_inside(time, timeline); !inside) return inside.error();
    times.push_back(time);
  }
  return times;
}

Result<std::vector<std::filesystem::path>> write_stills(const StillOptions& options) {
  const auto opened = open_deck(deck_choice(options));
  if (!opened) return opened.error();
  const OpenedDeck& deck = opened.value();
  if (const auto known = require_scenes(deck, options.scenes); !known) return known.error();
  const deck::Deck& timeline = deck.timeline;
  const auto times = still_times(options, timeline);
  if (!times) return times.error();
  if (const auto made = make_folder(options.folder); !made) return made.error();

  const auto context = open_offscreen();
  if (!context) return context.error();
  const auto [width, height] = options.size;
  const auto canvas = render::Canvas::create(width, height);
  if (!canvas) return canvas.error();
  Painter painter{timeline, deck.fonts.fonts()};

  const auto view = View::fit(width, height);
  std::vector<std::byte> rgba(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                              4);
  std::vector<std::uint8_t> rgb(rgba.size() / 4 * 3);  // smaller and sooner made than with alpha
  std::vector<std::filesystem::path> files;
  for (const double time : times.value()) {
    painter.paint({.t = time}, view, canvas.value().framebuffer());
    render::read_pixels(canvas.value().framebuffer(), view.area, rgba);
    png_pixels(rgba, 3, rgb);
    files.push_back(std::filesystem::path{options.folder} / still_name(time));
    const auto written =
        write_png({.width = width, .height = height, .channels = 3, .pixels = rgb}, files.back());
    if (!written) return written.error();
  }
  return files;
}

}  // namespace rostrum::app
