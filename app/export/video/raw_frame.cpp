#include "export/video/raw_frame.h"

#include <algorithm>
#include <cassert>

#include "export/unassociate.h"
#include "export/video/yuv.h"

namespace rostrum::app {
namespace {

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
