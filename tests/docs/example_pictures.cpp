// Draws the examples of the documents that a picture follows: one with a stop as it stands at its
// last one, one that only moves at a quarter, half and three quarters of its time, any other as it
// is.
//
//   example_pictures FOLDER
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "draw/painter.h"
#include "examples.h"
#include "export/png.h"
#include "render/canvas.h"
#include "render/readback.h"
#include "talk/recorded_deck.h"
#include "talk/show_fonts.h"
#include "window/drawing_context.h"

namespace rostrum::docs {
namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 270;
constexpr int kGap = 6;
constexpr std::uint8_t kGray = 128;

template <class T>
T take(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  return std::move(result).value();
}

std::vector<double> moments(const deck::Deck& timeline) {
  if (!timeline.stops.empty()) return {timeline.stops.back().time};
  if (timeline.plays.empty()) return {timeline.duration};
  return {timeline.duration / 4, timeline.duration / 2, timeline.duration * 3 / 4};
}

// The strip has its pictures side by side, top row first.
struct Strip {
  int width;
  std::vector<std::uint8_t> rgb;
};

Strip draw(const deck::Deck& timeline, const app::ShowFonts& fonts, const render::Canvas& canvas) {
  const auto times = moments(timeline);
  const auto count = static_cast<int>(times.size());
  const int width = count * kWidth + (count - 1) * kGap;
  Strip strip{width,
              std::vector<std::uint8_t>(static_cast<std::size_t>(width) * kHeight * 3, kGray)};
  const auto view = View::fit(kWidth, kHeight);
  constexpr std::size_t kPixels = std::size_t{kWidth} * kHeight;
  std::vector<std::byte> rgba(kPixels * 4);
  std::vector<std::uint8_t> rgb(kPixels * 3);
  app::Painter painter{timeline, fonts.fonts()};
  for (std::size_t i = 0; i < times.size(); ++i) {
    painter.paint({.t = times[i]}, view, canvas.framebuffer());
    render::read_pixels(canvas.framebuffer(), view.area, rgba);
    app::png_pixels(rgba, 3, rgb);
    for (std::size_t y = 0; y < kHeight; ++y) {
      const auto row = rgb.begin() + static_cast<std::ptrdiff_t>(y * kWidth * 3);
      const std::size_t x = i * (kWidth + kGap);
      const std::size_t there = (y * static_cast<std::size_t>(width) + x) * 3;
      std::copy_n(row, kWidth * 3, strip.rgb.begin() + static_cast<std::ptrdiff_t>(there));
    }
  }
  return strip;
}

void draw_all(const std::filesystem::path& folder) {
  const auto fonts = take(app::ShowFonts::open({}));
  const auto typesetter = fonts.typesetter();
  const auto context = take(app::open_offscreen());
  const auto canvas = take(render::Canvas::create(kWidth, kHeight));
  for (const Example& example : examples()) {
    if (example.picture.empty()) continue;
    const Strip strip = draw(record(example, typesetter), fonts, canvas);
    const auto file = folder / fmt::format("{}.png", example.picture);
    take(app::write_png(
        {.width = strip.width, .height = kHeight, .channels = 3, .pixels = strip.rgb}, file));
    fmt::print("{}\n", file.string());
  }
}

}  // namespace
}  // namespace rostrum::docs

int main(int argc, char* argv[]) {
  if (argc != 2) {
    fmt::print(stderr, "example_pictures FOLDER\n");
    return EXIT_FAILURE;
  }
  try {
    rostrum::docs::draw_all(argv[1]);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
