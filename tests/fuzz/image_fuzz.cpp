// The input is a picture's file.
#include "fuzz.h"
#include "image/picture.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rostrum;
  const Result<image::Picture> picture = image::decode({data, size});
  if (!picture.ok()) {
    fuzz::require(!picture.error().message.empty() && picture.error().message.size() < 2000);
    return 0;
  }
  const auto [width, height] = picture.value().size;
  fuzz::require(width > 0 && height > 0 && height <= image::kMaxPixels / width);
  fuzz::require(picture.value().rgba.size() ==
                4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  return 0;
}
