// The events of pointer and keyboard, in order. Keys come twice: as the panel
// needs them, and, after that, as a press (keys.h), which is what the show goes by.
#pragma once

#include <variant>

#include "show/input/keys.h"

namespace rostrum::app {

// Positions are framebuffer pixels from the upper left corner, y down.
struct PointerMoved {
  double x = 0;
  double y = 0;
};
struct PointerLeft {};
struct ButtonChanged {
  int button = 0;  // 0: left, 1: right, 2: middle
  bool down = false;
  Modifiers modifiers;
};
struct WheelTurned {
  double x = 0;
  double y = 0;  // positive away from the hand
};
struct KeyChanged {
  int key = 0;  // GLFW's number
  bool down = false;
  Modifiers modifiers;
};
struct CharacterTyped {
  char32_t character = 0;
};

using InputEvent = std::variant<PointerMoved, PointerLeft, ButtonChanged, WheelTurned, KeyChanged,
                                CharacterTyped, Press>;

}  // namespace rostrum::app
