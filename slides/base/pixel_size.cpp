#include "base/pixel_size.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/parse_number.h"

namespace rostrum {
namespace {

// A picture of that many pixels takes 2 GB while it is made.
constexpr int kLongestSide = 65535;
constexpr std::int64_t kMostPixels = 500'000'000;

}  // namespace

Result<PixelSize> parse_size(std::string_view text) {
  const std::size_t x = text.find('x');
  if (x != std::string_view::npos) {
    const auto width = parse_number<int>(text.substr(0, x));
    const auto height = parse_number<int>(text.substr(x + 1));
    if (width && height && *width > 0 && *height > 0) {
      if (std::max(*width, *height) > kLongestSide ||
          std::int64_t{*width} * *height > kMostPixels) {
        return Error{fmt::format(
            "{} is more than can be drawn: ask for at most {} pixels a side, and {} in all.", text,
            kLongestSide, kMostPixels)};
      }
      return PixelSize{.width = *width, .height = *height};
    }
  }
  return Error{
      fmt::format("\"{}\" is no size: give width and height in pixels, such as 1920x1080.", text)};
}

}  // namespace rostrum
