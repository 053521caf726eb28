#include "fingers.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>

#include "pictures.h"
#include "system/clock.h"

namespace rostrum::soak {

void Fingers::do_something() {
  GLFWwindow* const hit = memory::window(memory::window_count() > 1 && one_in(4) ? 1 : 0);
  const int what = below(1000);
  if (what < 560) {
    press_key(hit);
  } else if (what < 760) {
    point(hit);
  } else if (what < 860) {
    memory::press_button(hit, one_in(20) ? 1 : 0, (down_ = !down_),
                         one_in(10) ? GLFW_MOD_CONTROL : 0);
  } else if (what < 920) {
    memory::turn_wheel(hit, one_in(5) ? 1 : 0, below(5) - 2);
  } else if (what < 935) {
    memory::leave(hit);
  } else if (what < 955) {
    memory::damage(hit);
  } else if (what < 975) {
    resize_window(hit);
  } else if (what < 980) {
    memory::set_scale(one_in(3) ? 2.0F : 1.0F);
  } else if (what < 988) {
    memory::plug_second_monitor(one_in(2));
  } else if (what < 994) {
    show_->apply(app::Seek{show_->player().steps().duration() * below(1000) / 1000},
                 app::clock_seconds());
  } else if (hit != memory::window(0)) {
    memory::close(hit);
  }
}

void Fingers::let_go() {
  if (down_) memory::press_button(memory::window(0), 0, (down_ = false), 0);
}

// Those of a show most of all. Of what is typed, nothing leads out of a folder.
void Fingers::press_key(GLFWwindow* to) {
  constexpr std::array<int, 23> kNamed{
      GLFW_KEY_RIGHT,     GLFW_KEY_RIGHT,  GLFW_KEY_LEFT,     GLFW_KEY_UP,        GLFW_KEY_DOWN,
      GLFW_KEY_PAGE_UP,   GLFW_KEY_HOME,   GLFW_KEY_END,      GLFW_KEY_PAGE_DOWN, GLFW_KEY_ENTER,
      GLFW_KEY_ENTER,     GLFW_KEY_ESCAPE, GLFW_KEY_ESCAPE,   GLFW_KEY_TAB,       GLFW_KEY_SPACE,
      GLFW_KEY_BACKSPACE, GLFW_KEY_DELETE, GLFW_KEY_KP_ENTER, GLFW_KEY_F1,        GLFW_KEY_F5,
      GLFW_KEY_F11,       GLFW_KEY_PERIOD, GLFW_KEY_COMMA};
  constexpr std::array<int, 8> kHeld{0, 0, 0, 0, 0, GLFW_MOD_SHIFT, GLFW_MOD_ALT, GLFW_MOD_CONTROL};
  const int held = kHeld[static_cast<std::size_t>(below(kHeld.size()))];
  int key = 'A' + below(26);
  if (one_in(2)) key = kNamed[static_cast<std::size_t>(below(kNamed.size()))];
  if (one_in(8)) key = '0' + below(10);
  if (key == 'Q' && held == GLFW_MOD_CONTROL) return;  // the end of the show
  const bool letter = key >= 'A' && key <= 'Z';
  const bool types = key >= ' ' && key < 128 && (held == 0 || held == GLFW_MOD_SHIFT);
  const int character = letter && held == 0 ? key - 'A' + 'a' : key;
  memory::press(to, key, held, types ? static_cast<unsigned>(character) : 0U);
}

void Fingers::point(GLFWwindow* to) {
  const PixelSize size = memory::size_of(to);
  if (size.width > 0 && size.height > 0)
    memory::move_pointer(to, below(size.width), below(size.height));
}

void Fingers::resize_window(GLFWwindow* to) {
  constexpr std::array<PixelSize, 6> kSizes{{kSize,
                                             {.width = 160, .height = 90},
                                             {.width = 480, .height = 300},
                                             {.width = 90, .height = 300},
                                             {.width = 1, .height = 1},
                                             {.width = 0, .height = 0}}};
  memory::resize(to, kSizes[static_cast<std::size_t>(below(kSizes.size()))]);
}

}  // namespace rostrum::soak
