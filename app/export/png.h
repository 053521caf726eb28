// Pictures as PNG files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <span>

#include "base/result.h"

namespace rostrum::app {

// 8 bits a channel, sRGB, the top row first, no gaps between rows.
struct Picture {
  int width = 0;
  int height = 0;
  int channels = 3;  // 3: RGB, 4: RGBA with straight alpha
  std::span<const std::uint8_t> pixels;
};

// Small makes a file a twentieth smaller than Fast and takes half as much time again.
enum class PngCompression : std::uint8_t { Fast, Small };

// The bytes of a file.
class EncodedPng {
 public:
  EncodedPng() = default;  // none
  EncodedPng(unsigned char* bytes, std::size_t size) : bytes_(bytes), size_(size) {}

  [[nodiscard]] std::span<const unsigned char> bytes() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    void operator()(unsigned char* bytes) const { std::free(bytes); }  // NOLINT(*-no-malloc)
  };
  std::unique_ptr<unsigned char, Free> bytes_;  // from malloc, as stb makes them
  std::size_t size_ = 0;
};

// Can run on several threads at once. The error is that there is too little memory.
[[nodiscard]] Result<EncodedPng> encode_png(const Picture& picture,
                                            PngCompression compression = PngCompression::Fast);

// encode_png and write_file in one.
[[nodiscard]] Status write_png(const Picture& picture, const std::filesystem::path& file);

// Turns premultiplied RGBA, four bytes a pixel, into what a PNG holds: RGB of opaque pixels
// (channels 3), or RGBA with straight alpha (channels 4).
void png_pixels(std::span<const std::byte> rgba, int channels, std::span<std::uint8_t> out);

}  // namespace rostrum::app
