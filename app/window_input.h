// From GLFW's callbacks to presses. GLFW tells of one press up to twice, as a key and as the
// character that it types, the one right after the other; here they become one press again.
#pragma once

#include <optional>
#include <vector>

#include "app/keys.h"

namespace rostrum::app {

// GLFW_MOD_...
[[nodiscard]] Modifiers modifiers_of(int bits);

class PressCollector {
 public:
  // GLFW's numbers: GLFW_KEY_..., GLFW_PRESS and so on, GLFW_MOD_...
  void key(int key, int scancode, int action, int modifiers);
  void character(char32_t character);
  void mouse_button(int button, int action, int modifiers);

  // All presses since the last call. For when GLFW has no more events: nothing is held back.
  [[nodiscard]] std::vector<Press> take();

 private:
  void flush();

  std::optional<Press> pending_;  // a key whose character may still come
  std::vector<Press> presses_;
};

}  // namespace rostrum::app
