// A picture on a slide: its pixels, as a deck keeps them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rostrum::deck {

// How an image is drawn larger than its pixels.
enum class Resampling : std::uint8_t { Smooth, Nearest };

struct Image {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  // RGBA, eight bits each, sRGB with straight alpha; rows from the top, without gaps.
  std::span<const std::byte> pixels;
  std::uint64_t key = 0;  // equal for equal pixels and sizes; never 0
  Resampling resampling = Resampling::Smooth;
};

// Two references are equal where what is drawn of the pictures is.
class ImageRef {
 public:
  ImageRef() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): see OutlineRef
  ImageRef(const Image* image) : image_(image) {}

  explicit operator bool() const { return image_ != nullptr; }
  const Image& operator*() const { return *image_; }
  const Image* operator->() const { return image_; }

  bool operator==(const ImageRef& other) const {
    if (image_ == nullptr || other.image_ == nullptr) return image_ == other.image_;
    return image_->key == other.image_->key && image_->resampling == other.image_->resampling;
  }

 private:
  const Image* image_ = nullptr;
};

}  // namespace rostrum::deck
