#include "image/png.h"

#include <png.h>

#include "image/decoder.h"

namespace rostrum::image {
namespace {

// What libpng keeps of a picture between its header and its pixels.
class Reader {
 public:
  Reader() { image_.version = PNG_IMAGE_VERSION; }
  ~Reader() { png_image_free(&image_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Result<Picture> read(std::span<const std::uint8_t> bytes) {
    if (png_image_begin_read_from_memory(&image_, bytes.data(), bytes.size()) == 0) return error();
    const PixelSize size{static_cast<int>(image_.width), static_cast<int>(image_.height)};
    if (const Status fits = check_size(size); !fits.ok()) return fits.error();
    image_.format = PNG_FORMAT_RGBA;
    // libpng takes 16 bits for linear light otherwise, which hardly any program writes.
    image_.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    Picture picture{.size = size, .rgba = std::vector<std::uint8_t>(PNG_IMAGE_SIZE(image_))};
    if (png_image_finish_read(&image_, nullptr, picture.rgba.data(), 0, nullptr) == 0) {
      return error();
    }
    return picture;
  }

 private:
  [[nodiscard]] Error error() const {
    return damaged("PNG", static_cast<const char*>(image_.message));
  }

  png_image image_{};
};

}  // namespace

Result<Picture> decode_png(std::span<const std::uint8_t> bytes) { return Reader().read(bytes); }

}  // namespace rostrum::image
