// The shapes that the pointer takes.
#pragma once

#include <cstdint>

namespace rostrum::app {

enum class PointerShape : std::uint8_t {
  Arrow,
  Text,          // over what can be typed in
  ResizeAcross,  // over an edge that is dragged to the left and right
  ResizeUpDown,
};

}  // namespace rostrum::app
