#include "export/video/raw_frame.h"

#include <algorithm>
#include <cassert>

#include "export/video/yuv.h"

namespace rostrum::app {
namespace {

// c / a in bytes, rounded to the nearest; invisible pixels are black.
void unassociate(std::span<const std::byte> from, std::span<std::byte> to) {
  for (std::size_t pixel = 0; pixel < from.size(); pixel += 4) {
    const auto alpha = std::to_integer<unsigned>(from[pixel + 3]);
    for (std::size_t at = pixel; at < pixel + 3; ++at) {
      const auto color = std::to_integer<unsigned>(from[at]);
      to[at] = std::byte(alpha == 0 ? 0 : std::min((color * 255 + alpha / 2) / alpha, 255U));
    }
    to[pixel + 3] = from[pixel + 3];
  }
}

// Calls `copy` with each row of the area in both.
void for_each_row(const FramePixels& pixels, const PixelRect& area, std::span<std::byte> raw,
                  auto&& copy) {
  const auto width = static_cast<std::size_t>(pixels.size.width);
  const auto bytes = static_cast<std::size_t>(std::max(area.width, 0)) * 4;
  for (int row = area.y; row < area.y_end(); ++row) {
    const std::size_t at =
        (static_cast<std::size_t>(row) * width + static_cast<std::size_t>(area.x)) * 4;
    copy(std::span(pixels.bytes).subspan(at, bytes), raw.subspan(at, bytes));
  }
}

}  // namespace

void convert(const FramePixels& pixels, const PixelRect& area, const VideoFormat& format,
             std::span<std::byte> raw) {
  assert(pixels.size == format.size && raw.size() == format.frame_bytes());
  switch (format.raw()) {
    case RawFormat::Yuv420:
      return rgba_to_yuv420(pixels.bytes, pixels.size, area, raw);
    case RawFormat::Yuva420:
      return premultiplied_to_yuva420(pixels.bytes, pixels.size, area, raw);
    case RawFormat::Rgba:
      if (format.transparent) return for_each_row(pixels, area, raw, unassociate);
      for_each_row(pixels, area, raw,
                   [](auto from, auto to) { std::ranges::copy(from, to.begin()); });
  }
}

}  // namespace rostrum::app
