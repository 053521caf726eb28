// What the pointer and the keyboard did, event by event, for the panel. The show's own keys are
// presses (keys.h).
#pragma once

#include <variant>

#include "app/keys.h"

namespace rostrum::app {

// In framebuffer pixels from the upper left corner, y down.
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

using InputEvent =
    std::variant<PointerMoved, PointerLeft, ButtonChanged, WheelTurned, KeyChanged, CharacterTyped>;

}  // namespace rostrum::app
