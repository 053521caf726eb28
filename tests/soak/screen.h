// A display in memory: GLFW's functions, written anew for a program that is linked with them
// (screen.cpp). Windows are EGL's, monitors come and go, and time passes as fast as the program can
// follow: what it would sleep is skipped (app/system/clock.h is written anew, too).
#pragma once

#include <cstddef>
#include <functional>

#include "base/pixel_size.h"

struct GLFWwindow;

namespace rostrum::soak {

// What the test does with the display.
struct Driver {
  std::function<void(double seconds)>
      sleeps;  // the program would sleep for so long; may be for ever
  std::function<void(GLFWwindow* window)> shows;  // it has swapped that window's buffers
};
void drive(Driver driver);

// Time goes on by so much, beside what really passes.
void skip(double seconds);

// Of those that are open: 0 is the show's.
[[nodiscard]] std::size_t window_count();
[[nodiscard]] GLFWwindow* window(std::size_t index);
[[nodiscard]] PixelSize size_of(GLFWwindow* window);

// What a person does with a window. Keys, buttons and modifiers have GLFW's numbers; a character of
// 0 is none. They are told at once.
void press(GLFWwindow* window, int key, int modifiers, unsigned character);
void move_pointer(GLFWwindow* window, double x, double y);
void leave(GLFWwindow* window);
void press_button(GLFWwindow* window, int button, bool down, int modifiers);
void turn_wheel(GLFWwindow* window, double x, double y);
void close(GLFWwindow* window);
void damage(GLFWwindow* window);
void resize(GLFWwindow* window, PixelSize size);

// The display as a whole.
void plug_second_monitor(bool plugged);
void set_scale(float scale);

}  // namespace rostrum::soak
