#include "picture.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#include <stb_image.h>

namespace rostrum::tests {

Picture read_png(const std::filesystem::path& file) {
  Picture picture;
  int channels = 0;
  const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> pixels{
      stbi_load(file.c_str(), &picture.width, &picture.height, &channels, 3), &stbi_image_free};
  if (!pixels) throw std::runtime_error(file.string() + ": " + stbi_failure_reason());
  const auto size =
      static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3;
  picture.pixels.assign(pixels.get(), pixels.get() + size);
  return picture;
}

std::vector<std::uint8_t> read_png_alpha(const std::filesystem::path& file) {
  int width = 0;
  int height = 0;
  int channels = 0;
  const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> pixels{
      stbi_load(file.c_str(), &width, &height, &channels, 4), &stbi_image_free};
  if (!pixels) throw std::runtime_error(file.string() + ": " + stbi_failure_reason());
  std::vector<std::uint8_t> alpha;
  const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  for (std::size_t i = 0; i < count; ++i) alpha.push_back(pixels.get()[4 * i + 3]);
  return alpha;
}

Picture filled(int width, int height, std::uint8_t level) {
  const auto size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3;
  return {.width = width, .height = height, .pixels = std::vector<std::uint8_t>(size, level)};
}

Picture crop(const Picture& picture, int width, int height) {
  Picture part{.width = width, .height = height, .pixels = {}};
  for (int y = 0; y < height; ++y) {
    const auto row = picture.pixels.begin() + std::ptrdiff_t{y} * picture.width * 3;
    part.pixels.insert(part.pixels.end(), row, row + std::ptrdiff_t{width} * 3);
  }
  return part;
}

int greatest_difference(const Picture& a, const Picture& b) {
  if (a.width != b.width || a.height != b.height) return 256;
  int greatest = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) {
    greatest = std::max(greatest, std::abs(a.pixels[i] - b.pixels[i]));
  }
  return greatest;
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "rostrum-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace rostrum::tests
