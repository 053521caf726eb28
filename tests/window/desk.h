// A person at a screen: an X server without a monitor, its keyboard and mouse, and eyes to look
// with. Unless a window manager is started, windows lie where they want to and the keyboard belongs
// to the window that takes it.
//
// The server is Xvfb, or, for two monitors that can be unplugged, X.Org's with its dummy driver.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "picture.h"
#include "process.h"

struct _XDisplay;  // NOLINT(bugprone-reserved-identifier): Xlib's name for its Display

namespace rostrum::tests {

// Xlib's numbers: XK_space and so on, from X11/keysym.h.
using Keysym = int;
using WindowId = unsigned long;

class Desk {
 public:
  static constexpr int kWidth = 1920;
  static constexpr int kHeight = 1080;

  // There are two monitors of this size, DUMMY0 (the primary one) and DUMMY1 to its right.
  static constexpr int kMonitorWidth = 1280;
  static constexpr int kMonitorHeight = 720;

  enum class Monitors : std::uint8_t { One, Two };

  // Starts a server; throws if that does not work.
  explicit Desk(Monitors monitors = Monitors::One);

  // Plugs in or unplugs the second monitor of two.
  void plug(bool plugged) const;
  // The mode is one of those that xrandr lists for the first, such as "960x540".
  void set_second_mode(const std::string& mode) const;

  // Starts it, and returns once it manages windows. Its settings are those that it is built with.
  void start_window_manager(const std::string& program);
  // Ends it as a crash does, so that it cleans nothing up.
  void kill_window_manager();

  [[nodiscard]] const std::string& display_name() const { return name_; }

  // One press and release, with modifiers held: type(XK_space, {XK_Shift_L}). Shift is added where
  // the layout needs it to type that character.
  void type(Keysym key, std::vector<Keysym> modifiers = {});
  void hold(Keysym key, bool down);
  // Presses and releases without modifiers, one a millisecond.
  void storm(const std::vector<Keysym>& keys);
  void click();
  // The buttons are 1: left, 2: middle, 3: right; 4 and 5 turn the wheel up and down.
  void hold_button(int button, bool down);
  void move_pointer(int x, int y);
  // Away from the hand where it is positive, as many notches.
  void turn_wheel(int notches);
  // Moves with the left button held, at the pace of a hand.
  void drag(int from_x, int from_y, int to_x, int to_y);

  // Makes the key that typed `old` type these, without and with Shift (0: nothing).
  void change_layout(Keysym old, Keysym plain, Keysym shifted);
  // True if the server repeats a key that is held for so many seconds.
  [[nodiscard]] bool repeats(Keysym key, double seconds);

  [[nodiscard]] Picture screenshot() const;
  // Returns a part of the screen.
  [[nodiscard]] Picture screenshot(int x, int y, int width, int height) const;
  // True if the pointer has a visible shape.
  [[nodiscard]] bool sees_pointer() const;
  // Returns that shape: the alpha of its pixels, row by row.
  [[nodiscard]] std::vector<std::uint8_t> pointer_shape() const;

  // The window of that class; none if there is not one that is shown.
  [[nodiscard]] std::optional<WindowId> find_window(const std::string& window_class) const;
  [[nodiscard]] bool has_keyboard(WindowId window) const;
  [[nodiscard]] std::string title(WindowId window) const;
  // Returns its instance and class, with a space between them.
  [[nodiscard]] std::string class_of(WindowId window) const;
  // Takes a window away as a window manager does that minimises it, and brings it back.
  void minimise(WindowId window, bool minimised);
  void resize(WindowId window, int width, int height);
  void move(WindowId window, int x, int y);
  struct Geometry {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Geometry&) const = default;
  };
  [[nodiscard]] Geometry geometry_of(WindowId window) const;
  void give_keyboard(WindowId window);
  // Does what a click on its close button does.
  void close(WindowId window);

  void set_screen_saver(int seconds);
  [[nodiscard]] bool screen_saver_is_on() const;

 private:
  struct CloseDisplay {
    void operator()(_XDisplay* display) const;
  };

  [[nodiscard]] _XDisplay* display() const { return display_.get(); }
  void fake_key(Keysym key, bool down);
  [[nodiscard]] bool managed() const;
  void find_windows(WindowId below, const std::string& window_class,
                    std::optional<WindowId>& found) const;

  TemporaryFolder files_;  // the server's configuration and log, and a window manager's home
  Process server_;
  std::string name_;
  std::unique_ptr<_XDisplay, CloseDisplay> display_;
  std::unique_ptr<Process> window_manager_;
};

// "Page_Down"
[[nodiscard]] std::string name(Keysym key);

}  // namespace rostrum::tests
