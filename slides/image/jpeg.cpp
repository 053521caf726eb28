#include "image/jpeg.h"

#include <turbojpeg.h>

#include <memory>
#include <string_view>

#include "image/decoder.h"

namespace rostrum::image {
namespace {

struct Destroy {
  void operator()(void* decoder) const { tjDestroy(decoder); }
};
using Decoder = std::unique_ptr<void, Destroy>;

// Cyan, magenta, yellow and black, all inverted as Adobe's programs store them, turned to red,
// green and blue in place, as Pillow does without profiles.
void to_rgb(std::vector<std::uint8_t>& pixels) {
  for (std::size_t i = 0; i + 3 < pixels.size(); i += 4) {
    const unsigned black = pixels[i + 3];
    for (std::size_t c = 0; c < 3; ++c) {
      pixels[i + c] = static_cast<std::uint8_t>((pixels[i + c] * black + 127) / 255);
    }
    pixels[i + 3] = 255;
  }
}

}  // namespace

Result<Picture> decode_jpeg(std::span<const std::uint8_t> bytes) {
  const Decoder decoder(tjInitDecompress());
  if (!decoder) return Error{"There is no memory to read a JPEG file with. Close other programs."};
  const auto error = [&] { return damaged("JPEG", tjGetErrorStr2(decoder.get())); };
  PixelSize size;
  int subsampling = 0;
  int colors = 0;
  if (tjDecompressHeader3(decoder.get(), bytes.data(), bytes.size(), &size.width, &size.height,
                          &subsampling, &colors) != 0) {
    return error();
  }
  if (const Status fits = check_size(size); !fits.ok()) return fits.error();
  const bool print = colors == TJCS_CMYK || colors == TJCS_YCCK;
  const auto pixels = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
  Picture picture{.size = size, .rgba = std::vector<std::uint8_t>(pixels * 4)};
  // A few bytes can ask for any number of scans, each of which is decoded.
  const int result = tjDecompress2(decoder.get(), bytes.data(), bytes.size(), picture.rgba.data(),
                                   size.width, 0, size.height, print ? TJPF_CMYK : TJPF_RGBA,
                                   TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
  if (result != 0) {
    // Warnings are of small faults that every viewer overlooks, except that the file breaks off.
    const std::string_view why = tjGetErrorStr2(decoder.get());
    const bool overlooked = tjGetErrorCode(decoder.get()) == TJERR_WARNING &&
                            why.find("Premature end") == std::string_view::npos;
    if (!overlooked) return error();
  }
  if (print) to_rgb(picture.rgba);
  return picture;
}

}  // namespace rostrum::image
