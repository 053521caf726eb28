// A show on the display in memory, and what a person does with it and sees of it.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "captured_errors.h"
#include "live_show.h"
#include "picture.h"
#include "show/input/keys.h"
#include "stills.h"

namespace rostrum::tests {

using app::Key;

// GLFW's numbers of what is held with a key; they add up.
enum Held : int { kNothing = 0, kShift = 1, kCtrl = 2, kAlt = 4 };

// Of a monitor and a window on it, where the panel is looked at.
inline constexpr PixelSize kFullHd{.width = 1920, .height = 1080};

class LiveTest : public testing::Test {
 protected:
  static constexpr PixelSize kSize{.width = 640, .height = 360};
  static constexpr PixelSize kFull{.width = 960, .height = 540};  // of each monitor

  LiveTest();

  // Starts a show of kSize and without the panel, unless the options say otherwise, and waits for
  // its first picture.
  void start(app::PlayOptions options = {});
  // Ends it; expects that it ends well, and yields what it has said on standard error.
  std::string quit();

  // What it has said on standard error until now.
  [[nodiscard]] const std::string& said() { return said_ += errors_.take(); }

  // Presses and releases a key, with others held, in the window that has the keyboard.
  void press(Key key, int held = kNothing);
  // Presses the key of a US keyboard that types the character.
  void press(char character, int held = kNothing);
  void type(std::string_view text);
  // Windows are counted in the order of their opening.
  void give_keyboard(std::size_t window) { keyboard_ = window; }
  void give_pointer(std::size_t window) { pointer_ = window; }

  // The position is in the window that has the pointer, pixels from its upper left corner.
  void move_pointer(double x, double y);
  void hold_button(bool down, int held = kNothing);
  void click(int held = kNothing);
  void click_at(double x, double y, int held = kNothing);
  // Moves with the button held, in ten steps.
  void drag(double from_x, double from_y, double to_x, double to_y);
  void turn_wheel(int notches);
  void resize(PixelSize size, std::size_t window = 0);
  void close(std::size_t window);
  // Keys that stay down until they are let go, as ImGui asks for them.
  void hold_key(Key key, bool down, int modifiers);

  void advance(double seconds) { show->advance(seconds); }
  // Lets time pass until it is so, for at most so many seconds of the show's.
  [[nodiscard]] bool comes_true(const std::function<bool()>& condition, double seconds = 5);
  // The same for what other threads do, files for instance: for at most half a minute of the
  // machine's.
  [[nodiscard]] bool happens(const std::function<bool()>& condition);
  // Lets time pass until nothing more is due than what a clock shows.
  void settle();

  // The window, or the part of it from its upper left corner on that is as large as the picture.
  [[nodiscard]] const Picture& seen() const { return show->picture(); }
  [[nodiscard]] bool sees(const Picture& expected) const;
  // Lets time pass until the window looks like this, at most so many seconds of the show's.
  [[nodiscard]] testing::AssertionResult shows(const Picture& expected, double seconds = 0.5);
  // True if each frame looks like this for so many seconds.
  [[nodiscard]] testing::AssertionResult keeps_showing(const Picture& expected, double seconds);

  [[nodiscard]] static const Picture& slide(double time) { return still(time, kSize); }
  // Returns the picture at the end of so many steps; 0 is the beginning.
  [[nodiscard]] static const Picture& after(std::size_t steps, PixelSize size = kSize);

  // A channel may be off by so much. Glyphs lie elsewhere in the atlas once a window has had
  // another size, which changes the last bit of some of their pixels; otherwise the pictures are
  // the same.
  static constexpr int kTolerance = 1;

  TemporaryFolder home;  // and what is in it: .config, .state
  std::unique_ptr<LiveShow> show;

 private:
  CapturedErrors errors_;
  std::string said_;  // that was asked for before the end
  std::size_t keyboard_ = 0;
  std::size_t pointer_ = 0;
};

}  // namespace rostrum::tests
