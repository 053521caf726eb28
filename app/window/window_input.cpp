#include "window/window_input.h"

#include <GLFW/glfw3.h>

namespace rostrum::app {
namespace {

constexpr int number(Key key) { return static_cast<int>(key); }

static_assert(number(Key::Space) == GLFW_KEY_SPACE && number(Key::Comma) == GLFW_KEY_COMMA &&
              number(Key::Period) == GLFW_KEY_PERIOD && number(Key::Zero) == GLFW_KEY_0 &&
              number(Key::Nine) == GLFW_KEY_9 && number(Key::A) == GLFW_KEY_A &&
              number(Key::Z) == GLFW_KEY_Z && number(Key::Escape) == GLFW_KEY_ESCAPE &&
              number(Key::Enter) == GLFW_KEY_ENTER && number(Key::Tab) == GLFW_KEY_TAB &&
              number(Key::Backspace) == GLFW_KEY_BACKSPACE &&
              number(Key::Right) == GLFW_KEY_RIGHT && number(Key::Left) == GLFW_KEY_LEFT &&
              number(Key::Down) == GLFW_KEY_DOWN && number(Key::Up) == GLFW_KEY_UP &&
              number(Key::PageUp) == GLFW_KEY_PAGE_UP &&
              number(Key::PageDown) == GLFW_KEY_PAGE_DOWN && number(Key::Home) == GLFW_KEY_HOME &&
              number(Key::End) == GLFW_KEY_END && number(Key::F1) == GLFW_KEY_F1 &&
              number(Key::F5) == GLFW_KEY_F5 && number(Key::F11) == GLFW_KEY_F11 &&
              number(Key::KeypadEnter) == GLFW_KEY_KP_ENTER);
static_assert(number(Key::LeftButton) > GLFW_KEY_LAST);

// GLFW has no names for the keys of a headset. X11 numbers keys as the kernel does, plus 8:
// KEY_NEXTSONG is 163 and KEY_PREVIOUSSONG 165 in linux/input-event-codes.h.
Key media_key(int scancode) {
  constexpr int kNextSong = 163 + 8;
  constexpr int kPreviousSong = 165 + 8;
  if (scancode == kNextSong) return Key::MediaNext;
  return scancode == kPreviousSong ? Key::MediaPrevious : Key::Unknown;
}

// GLFW names letters by where they lie on a US keyboard. Held with Ctrl or Alt they type no
// character that would say more, so the letter on the key of this layout is asked for: Ctrl+Q is on
// the Q everywhere.
Key key_of(int key, int scancode, int modifiers) {
  if (key == GLFW_KEY_UNKNOWN) return media_key(scancode);
  if ((modifiers & (GLFW_MOD_CONTROL | GLFW_MOD_ALT)) != 0 && key > GLFW_KEY_SPACE &&
      key < GLFW_KEY_ESCAPE) {
    const char* const name = glfwGetKeyName(key, scancode);
    if (name != nullptr && name[0] >= 'a' && name[0] <= 'z' && name[1] == '\0') {
      return static_cast<Key>(name[0] - 'a' + 'A');
    }
  }
  return static_cast<Key>(key);
}

}  // namespace

Modifiers modifiers_of(int bits) {
  return {.shift = (bits & GLFW_MOD_SHIFT) != 0,
          .ctrl = (bits & GLFW_MOD_CONTROL) != 0,
          .alt = (bits & GLFW_MOD_ALT) != 0,
          .super = (bits & GLFW_MOD_SUPER) != 0};
}

void PressCollector::key(int key, int scancode, int action, int modifiers) {
  if (action == GLFW_RELEASE) return;
  pending_ = Press{.key = key_of(key, scancode, modifiers),
                   .modifiers = modifiers_of(modifiers),
                   .repeat = action == GLFW_REPEAT};
}

Press PressCollector::character(char32_t character) {
  Press press = take_key().value_or(Press{});
  press.character = character;
  return press;
}

}  // namespace rostrum::app
