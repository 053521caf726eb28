// A window's picture is drawn once more after its size or what covers it has changed.
//
// What is drawn while a window manager still changes a window may reach it at another size than it
// was drawn at, and a piece of an older picture stays. Nothing tells of that, and at rest nothing
// else would be drawn: so the picture is drawn again when the window has been left alone for a
// while. Reads no clock.
#pragma once

#include <limits>

namespace rostrum::app {

class Settling {
 public:
  static constexpr double kRest = 0.25;  // seconds

  // The window was damaged or has another size.
  void disturbed(double now) { due_ = now + kRest; }

  // Tells whether the size has come to rest; says so once.
  [[nodiscard]] bool settled(double now) {
    if (now < due_) return false;
    due_ = kNever;
    return true;
  }

  // Returns when settled() can next be true, if nothing happens.
  [[nodiscard]] double due() const { return due_; }

 private:
  static constexpr double kNever = std::numeric_limits<double>::infinity();
  double due_ = kNever;
};

}  // namespace rostrum::app
