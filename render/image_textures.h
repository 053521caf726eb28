// Pictures of the draw list as textures, kept for the frames that show them again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "deck/image.h"
#include "gl/texture.h"

namespace rostrum::render {

// Belongs to the GL context that is current when it is made.
class ImageTextures {
 public:
  // Bytes of textures that are kept beyond those of the newest frame.
  explicit ImageTextures(std::size_t budget) : budget_(budget) {}

  // A frame begins: what was found until now may be forgotten, the longest unused first, until the
  // textures are within the budget.
  void begin_frame();

  // Uploads the image if it is not there. Known by their keys, images need not outlive the call.
  // Colours are premultiplied; what is larger than a texture can be is made smaller.
  const gl::Texture& find(const deck::Image& image);

  // The same, if it does not exceed the budget; false if it does.
  bool prepare(const deck::Image& image);

  // How many uploads there were so far, and the bytes of what is there.
  [[nodiscard]] std::uint64_t uploads() const { return uploads_; }
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  struct Entry {
    gl::Texture texture;
    std::size_t bytes = 0;
    std::uint64_t frame = 0;  // the newest that it was found in
  };

  std::size_t budget_;
  int largest_ = 0;  // side of a texture; asked for when it is first needed
  std::unordered_map<std::uint64_t, Entry> entries_;  // by the images' keys
  std::vector<std::byte> premultiplied_;              // of the image that is uploaded
  std::size_t bytes_ = 0;
  std::uint64_t frame_ = 0;
  std::uint64_t uploads_ = 0;
};

}  // namespace rostrum::render
