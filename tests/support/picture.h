// Tests compare pictures of the screen with those of `rostrum still`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace rostrum::tests {

// Pixels are RGB, 8 bits each, the top row first.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
  bool operator==(const Picture&) const = default;
};

[[nodiscard]] Picture read_png(const std::filesystem::path& file);

// The alpha of its pixels, the top row first; 255 where the file has none.
[[nodiscard]] std::vector<std::uint8_t> read_png_alpha(const std::filesystem::path& file);

[[nodiscard]] Picture filled(int width, int height, std::uint8_t level);

// Returns the part of a picture from its upper left corner on.
[[nodiscard]] Picture crop(const Picture& picture, int width, int height);

// Returns how far any channel of any pixel is off; 256 for pictures of different sizes.
[[nodiscard]] int greatest_difference(const Picture& a, const Picture& b);

// A folder of its own, removed with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace rostrum::tests
