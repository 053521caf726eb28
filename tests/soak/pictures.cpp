#include "pictures.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>

#include "export/png.h"
#include "failing.h"
#include "render/canvas.h"
#include "render/readback.h"

namespace rostrum::soak {

Pixels pixels_of(const gl::Framebuffer& framebuffer) {
  Pixels pixels(std::size_t{4} * kSize.width * kSize.height);
  render::read_pixels(framebuffer, {.x = 0, .y = 0, .width = kSize.width, .height = kSize.height},
                      pixels);
  return pixels;
}

int difference(const Pixels& a, const Pixels& b) {
  int most = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (i % 4 != 3) {
      most = std::max(most, std::abs(std::to_integer<int>(a[i]) - std::to_integer<int>(b[i])));
    }
  }
  return most;
}

Pixels draw_afresh(const deck::Deck& timeline, const text::Fonts& fonts,
                   const app::Moment& moment) {
  app::Painter painter{timeline, fonts};
  const auto canvas = take(render::Canvas::create(kSize.width, kSize.height));
  painter.paint(moment, View::fit(kSize.width, kSize.height), canvas.framebuffer());
  return pixels_of(canvas.framebuffer());
}

std::string save(const Pixels& pixels, const std::string& name) {
  std::vector<std::uint8_t> rgb(pixels.size() / 4 * 3);
  app::png_pixels(pixels, 3, rgb);
  const std::filesystem::path file = std::filesystem::current_path() / name;
  (void)take(app::write_png({.width = kSize.width, .height = kSize.height, .pixels = rgb}, file));
  return file.string();
}

}  // namespace rostrum::soak
