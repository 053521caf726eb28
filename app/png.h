// Pictures as PNG files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "scene/result.h"

namespace rostrum::app {

// 8 bits a channel, sRGB, the top row first, no gaps between rows.
struct Picture {
  int width = 0;
  int height = 0;
  int channels = 3;  // 3: RGB, 4: RGBA with straight alpha
  std::span<const std::uint8_t> pixels;
};

// Writes the picture beside `file` under another name and renames it when it is whole, so that
// there is never a part of a picture under that name, whatever fails. Replaces an older one.
[[nodiscard]] Status write_png(const Picture& picture, const std::filesystem::path& file);

}  // namespace rostrum::app
