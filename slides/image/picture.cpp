#include "image/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "image/decoder.h"
#include "image/jpeg.h"
#include "image/png.h"

namespace rostrum::image {
namespace {

constexpr std::array<std::uint8_t, 4> kPngStart{0x89, 'P', 'N', 'G'};
constexpr std::array<std::uint8_t, 3> kJpegStart{0xFF, 0xD8, 0xFF};

template <std::size_t N>
bool starts_with(std::span<const std::uint8_t> bytes, const std::array<std::uint8_t, N>& start) {
  return bytes.size() >= N && std::ranges::equal(bytes.first(N), start);
}

}  // namespace

Result<Picture> decode(std::span<const std::uint8_t> bytes) {
  if (starts_with(bytes, kPngStart)) return decode_png(bytes);
  if (starts_with(bytes, kJpegStart)) return decode_jpeg(bytes);
  return Error{"This picture is neither a PNG nor a JPEG file. Convert it to PNG."};
}

Status check_size(PixelSize size) {
  if (size.width <= 0 || size.height <= 0)
    return Error{"This picture has no pixels. Save it again."};
  if (size.height > kMaxPixels / size.width) {
    return Error{
        fmt::format("This picture has {} x {} pixels, which is more than {} million. Make it "
                    "smaller: a screen of "
                    "4K has 3840 x 2160.",
                    size.width, size.height, kMaxPixels / 1'000'000)};
  }
  return Done{};
}

Error damaged(std::string_view kind, std::string_view why) {
  return Error{fmt::format("This {} file is damaged: {}. Save the picture again.", kind, why)};
}

}  // namespace rostrum::image
