#include "render/image_textures.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>
#include <utility>

#include "gl/context_info.h"

namespace rostrum::render {
namespace {

constexpr std::size_t kChannels = 4;

std::size_t bytes_of(const deck::Image& image) {
  const auto area = static_cast<std::size_t>(image.width) * image.height;
  return area * kChannels * 4 / 3;  // with its mipmaps
}

// Averages blocks of `shrink` by `shrink` pixels, of which those at the right and lower edges may
// be smaller, in premultiplied colours.
void premultiply(const deck::Image& image, std::size_t shrink, std::vector<std::byte>& out) {
  const auto value = [&](std::size_t i) { return std::to_integer<std::uint64_t>(image.pixels[i]); };
  const std::size_t width = image.width;
  const std::size_t height = image.height;
  out.reserve((width / shrink + 1) * (height / shrink + 1) * kChannels);
  for (std::size_t top = 0; top < height; top += shrink) {
    const std::size_t bottom = std::min(top + shrink, height);
    for (std::size_t left = 0; left < width; left += shrink) {
      const std::size_t right = std::min(left + shrink, width);
      std::array<std::uint64_t, kChannels> sums{};  // colours times alpha, and alpha times 255
      for (std::size_t y = top; y < bottom; ++y) {
        for (std::size_t pixel = y * width + left; pixel < y * width + right; ++pixel) {
          const std::uint64_t alpha = value(pixel * kChannels + 3);
          for (std::size_t i = 0; i < 3; ++i) sums[i] += value(pixel * kChannels + i) * alpha;
          sums[3] += alpha * 255;
        }
      }
      const std::uint64_t whole = (bottom - top) * (right - left) * 255;
      for (const std::uint64_t sum : sums) out.push_back(std::byte((sum + whole / 2) / whole));
    }
  }
}

}  // namespace

void ImageTextures::begin_frame() {
  while (bytes_ > budget_) {
    const auto oldest = std::ranges::min_element(
        entries_, {}, [](const auto& entry) { return entry.second.frame; });
    if (oldest->second.frame == frame_) break;
    bytes_ -= oldest->second.bytes;
    entries_.erase(oldest);
  }
  ++frame_;
}

const gl::Texture& ImageTextures::find(const deck::Image& image) {
  assert(image.pixels.size() == std::size_t{image.width} * image.height * kChannels);
  const auto found = entries_.find(image.key);
  if (found != entries_.end()) {
    found->second.frame = frame_;
    return found->second.texture;
  }
  if (largest_ == 0) largest_ = gl::read_context_info().max_texture_size;
  const auto limit = static_cast<std::uint32_t>(largest_);
  const std::uint32_t shrink = (std::max(image.width, image.height) + limit - 1) / limit;
  const auto side = [shrink](std::uint32_t pixels) {
    return static_cast<int>((pixels + shrink - 1) / shrink);
  };
  premultiplied_.clear();
  premultiply(image, shrink, premultiplied_);
  gl::Texture texture(gl::PixelFormat::kRGBA8, side(image.width), side(image.height),
                      gl::Texture::Filter::kMipmaps);
  texture.upload({0, 0, texture.width(), texture.height()}, premultiplied_);
  texture.make_mipmaps();
  premultiplied_ = {};  // as large as the image, and seldom needed
  ++uploads_;
  bytes_ += bytes_of(image);
  return entries_
      .emplace(image.key,
               Entry{.texture = std::move(texture), .bytes = bytes_of(image), .frame = frame_})
      .first->second.texture;
}

bool ImageTextures::prepare(const deck::Image& image) {
  if (!entries_.contains(image.key) && bytes_ + bytes_of(image) > budget_) return false;
  find(image);
  return true;
}

}  // namespace rostrum::render
