// The hands at a desk: keyboard, mouse and wheel.
#include <array>
#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include "desk.h"
#include "x11.h"

namespace rostrum::tests {
namespace {

KeySym keysym(Keysym key) { return static_cast<KeySym>(key); }

KeyCode keycode(Display* display, Keysym key) {
  const KeyCode code = XKeysymToKeycode(display, keysym(key));
  if (code == 0) throw std::runtime_error("this keyboard has no " + name(key));
  return code;
}

}  // namespace

std::string name(Keysym key) { return XKeysymToString(keysym(key)); }

void Desk::type(Keysym key, std::vector<Keysym> modifiers) {
  const KeyCode code = keycode(display(), key);
  const bool shifted = XkbKeycodeToKeysym(display(), code, 0, 0) != keysym(key) &&
                       XkbKeycodeToKeysym(display(), code, 0, 1) == keysym(key);
  if (shifted) modifiers.push_back(XK_Shift_L);
  for (const Keysym modifier : modifiers) fake_key(modifier, true);
  fake_key(key, true);
  fake_key(key, false);
  for (const Keysym modifier : modifiers) fake_key(modifier, false);
  XSync(display(), False);
  // GLFW takes two presses of a key within a millisecond for one. No person is that fast.
  std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

void Desk::storm(const std::vector<Keysym>& keys) {
  // It is the server that waits a millisecond before each press.
  for (const Keysym key : keys) {
    const KeyCode code = keycode(display(), key);
    XTestFakeKeyEvent(display(), code, True, 1);
    XTestFakeKeyEvent(display(), code, False, CurrentTime);
  }
  XSync(display(), False);
}

void Desk::hold(Keysym key, bool down) {
  fake_key(key, down);
  XSync(display(), False);
}

void Desk::fake_key(Keysym key, bool down) {
  XTestFakeKeyEvent(display(), keycode(display(), key), down ? True : False, CurrentTime);
}

void Desk::change_layout(Keysym old, Keysym plain, Keysym shifted) {
  std::array<KeySym, 2> symbols{keysym(plain), keysym(shifted)};
  XMappingEvent changed{};
  changed.display = display();
  changed.request = MappingKeyboard;
  changed.first_keycode = keycode(display(), old);
  changed.count = 1;
  XChangeKeyboardMapping(display(), changed.first_keycode, 2, symbols.data(), 1);
  XSync(display(), False);
  XRefreshKeyboardMapping(&changed);
}

bool Desk::repeats(Keysym key, double seconds) {
  XSelectInput(display(), DefaultRootWindow(display()), KeyPressMask);
  hold(key, true);
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  hold(key, false);
  int presses = 0;
  for (XEvent event{}; XPending(display()) > 0;) {
    XNextEvent(display(), &event);
    presses += event.type == KeyPress ? 1 : 0;
  }
  XSelectInput(display(), DefaultRootWindow(display()), NoEventMask);
  return presses > 1;
}

void Desk::click() {
  XTestFakeButtonEvent(display(), 1, True, CurrentTime);
  XTestFakeButtonEvent(display(), 1, False, CurrentTime);
  XSync(display(), False);
}

void Desk::turn_wheel(int notches) {
  const unsigned int button = notches > 0 ? 4 : 5;
  for (int i = 0; i < std::abs(notches); ++i) {
    XTestFakeButtonEvent(display(), button, True, CurrentTime);
    XTestFakeButtonEvent(display(), button, False, CurrentTime);
    XSync(display(), False);
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
}

void Desk::drag(int from_x, int from_y, int to_x, int to_y) {
  constexpr int kSteps = 10;
  move_pointer(from_x, from_y);
  XTestFakeButtonEvent(display(), 1, True, CurrentTime);
  for (int i = 1; i <= kSteps; ++i) {
    move_pointer(from_x + (to_x - from_x) * i / kSteps, from_y + (to_y - from_y) * i / kSteps);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  XTestFakeButtonEvent(display(), 1, False, CurrentTime);
  XSync(display(), False);
}

void Desk::hold_button(int button, bool down) {
  XTestFakeButtonEvent(display(), static_cast<unsigned int>(button), down ? True : False,
                       CurrentTime);
  XSync(display(), False);
}

void Desk::move_pointer(int x, int y) {
  XTestFakeMotionEvent(display(), 0, x, y, CurrentTime);
  XSync(display(), False);
}

}  // namespace rostrum::tests
