// From GLFW's callbacks to presses. GLFW tells of one press up to twice, as a key and as the
// character that it types, the one right after the other; here they become one press again.
#pragma once

#include <optional>
#include <utility>

#include "show/input/keys.h"

namespace rostrum::app {

// GLFW_MOD_...
[[nodiscard]] Modifiers modifiers_of(int bits);

class PressCollector {
 public:
  // GLFW's numbers: GLFW_KEY_..., GLFW_PRESS and so on, GLFW_MOD_...
  // What happened before is to be taken first.
  void key(int key, int scancode, int action, int modifiers);
  // The whole press. Without a key, the character comes from an input method.
  [[nodiscard]] Press character(char32_t character);

  // The press of a key whose character did not come, once something else did, or once GLFW has no
  // more events.
  [[nodiscard]] std::optional<Press> take_key() { return std::exchange(pending_, std::nullopt); }

 private:
  std::optional<Press> pending_;  // a key whose character may still come
};

}  // namespace rostrum::app
