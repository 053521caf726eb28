#pragma once

#include <cstdint>

namespace rostrum::app {

// The picture of a step's end. The texture is a name that the host's drawing understands; 0 while
// the picture is not drawn yet.
struct Thumbnail {
  std::uint64_t texture = 0;
};

}  // namespace rostrum::app
