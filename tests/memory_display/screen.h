// A display in memory: GLFW's functions and the program's clock (app/system/clock.h), written anew
// for a program that is linked with them. Windows are EGL's, monitors come and go, and time is what
// the test says: it passes where the program would sleep, and by a little whenever the program
// looks at its clock. So a show runs as fast as the program draws, and always in the same way.
//
// All of it belongs to the thread that the program's windows are on.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>

#include "base/pixel_size.h"
#include "show/input/pointer_shape.h"

struct GLFWwindow;

namespace rostrum::memory {

using GlFunction = void (*)();

// The test drives the display through this.
struct Driver {
  // The program would sleep for so long, which may be for ever.
  std::function<void(double seconds)> sleeps;
  // It has swapped that window's buffers; the window's context is current.
  std::function<void(GLFWwindow* window)> shows;
  // It asks for a function of OpenGL, which is the driver's unless another is given.
  std::function<GlFunction(const std::string& name, GlFunction drivers)> loads;
};
void drive(Driver driver);

// Seconds of the clock, without the look at it that takes time.
[[nodiscard]] double time();
// Time goes on by so much; back where it is negative.
void pass(double seconds);
// The calendar and the clock on the wall are set by so much, back where it is negative; the clock
// goes on.
void set_calendar(double seconds);

// The two monitors lie side by side, MAIN at the left; to be told while there is no window.
struct Monitors {
  std::array<PixelSize, 2> sizes;
  std::array<int, 2> rates;  // hertz
  PixelSize largest_window;  // however large one is asked for
};
void set_monitors(const Monitors& monitors);
// PROJECTOR, which is not plugged in at first.
void plug_second_monitor(bool plugged);
// Pixels a unit, of all monitors.
void set_scale(float scale);

// Windows that are open count in the order in which they were opened: 0 is the show's.
[[nodiscard]] std::size_t window_count();
[[nodiscard]] GLFWwindow* window(std::size_t index);

// A window's place is in pixels of the desktop over all monitors, y down.
struct Geometry {
  int x = 0;
  int y = 0;
  PixelSize size;
  bool operator==(const Geometry&) const = default;
};
[[nodiscard]] Geometry geometry_of(GLFWwindow* window);
[[nodiscard]] PixelSize size_of(GLFWwindow* window);
[[nodiscard]] bool fullscreen(GLFWwindow* window);
[[nodiscard]] bool pointer_visible(GLFWwindow* window);
[[nodiscard]] app::PointerShape pointer_shape(GLFWwindow* window);

// A person's input to a window reaches the program at once. Keys, buttons and modifiers have GLFW's
// numbers; a character of 0 is none. Positions are pixels from the window's upper left corner.
void press(GLFWwindow* window, int key, int modifiers, unsigned character, int scancode = 0);
// Repeats a key as a keyboard does while it is held.
void repeat(GLFWwindow* window, int key, int modifiers, unsigned character);
void set_key(GLFWwindow* window, int key, bool down, int modifiers);
void move_pointer(GLFWwindow* window, double x, double y);
void leave(GLFWwindow* window);
void press_button(GLFWwindow* window, int button, bool down, int modifiers);
void turn_wheel(GLFWwindow* window, double x, double y);
void close(GLFWwindow* window);
void damage(GLFWwindow* window);
void resize(GLFWwindow* window, PixelSize size);

}  // namespace rostrum::memory
