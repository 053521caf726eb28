// The fixture runs the real program in a window on a desk of its own.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desk.h"
#include "picture.h"
#include "process.h"

namespace rostrum::tests {

// Asks again and again until it is so, for at most so many seconds.
[[nodiscard]] bool comes_true(const std::function<bool()>& condition, double seconds = 10);

// The deck that the tests of the window play, where they name no other: its stops and pictures are
// Manim's and do not change.
inline constexpr const char* kDeck = "transformer";

// Where the monitors of a desk of two are.
inline constexpr int kMonitorWidth = Desk::kMonitorWidth;
inline constexpr int kMonitorHeight = Desk::kMonitorHeight;
inline constexpr Desk::Geometry kFirstMonitor{0, 0, kMonitorWidth, kMonitorHeight};
inline constexpr Desk::Geometry kSecondMonitor{kMonitorWidth, 0, kMonitorWidth, kMonitorHeight};

class WindowTest : public testing::Test {
 protected:
  explicit WindowTest(Desk::Monitors monitors = Desk::Monitors::One) : desk(monitors) {}

  // Starts a show as large as the desk, without the panel and with settings and a state of its own.
  // Returns when its window has the keyboard.
  void start(const std::vector<std::string>& arguments = {"--size", "1920x1080"},
             const std::vector<std::string>& environment = {});

  // Returns what `rostrum still` draws of that moment.
  [[nodiscard]] static Picture still(double time, int width = Desk::kWidth,
                                     int height = Desk::kHeight);

  // Returns what it draws of all stops, at the size of the desk.
  [[nodiscard]] static std::vector<Picture> stills_of_stops(int width = Desk::kWidth,
                                                            int height = Desk::kHeight);

  // Returns the stops of the deck in seconds, from `rostrum list --json`.
  [[nodiscard]] static std::vector<double> stops();

  // A channel may be off by so much. Glyphs lie elsewhere in the atlas once a window has had
  // another size, which changes the last bit of some of their pixels; otherwise the pictures are
  // the same.
  static constexpr int kTolerance = 1;

  // Waits until the upper left part of the desk looks like this.
  [[nodiscard]] testing::AssertionResult shows(const Picture& expected, double seconds = 10) const;

  // True if it looks like this now and goes on to, for so many seconds.
  [[nodiscard]] testing::AssertionResult keeps_showing(const Picture& expected,
                                                       double seconds) const;

  [[nodiscard]] bool sees(const Picture& expected) const;

  // The desk, once it has looked the same for a second: what moves has come to rest, on a busy
  // machine too, which may take half a second for a frame. Throws where it never does.
  [[nodiscard]] Picture settled() const;

  // Ends the show; the exit status, -1 if it does not end.
  int quit();

  // These folders stand for the user's configuration and states.
  TemporaryFolder configuration;
  TemporaryFolder states;
  Desk desk;
  std::unique_ptr<Process> program;
  WindowId window = 0;
};

}  // namespace rostrum::tests
