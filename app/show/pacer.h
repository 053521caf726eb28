// The pacer says when the next frame is due.
//
// The program paces itself, for the swap interval cannot be trusted: under Xvfb and on some drivers
// a swap returns at once. Frames lie on a grid of absolute deadlines, so that errors of the sleep
// do not add up. Where a swap does wait for the display, its rate is the one that counts, and a
// monitor's rate is only known in whole hertz: then the next frame begins a little early and the
// swap does the rest.
#pragma once

namespace rostrum::app {

class Pacer {
 public:
  // Anything outside of 20 to 500 Hz is taken for a monitor that does not know, and is 60 Hz.
  explicit Pacer(double refresh_rate);

  [[nodiscard]] double period() const { return period_; }

  // Called when a frame is begun, in seconds of a steady clock, and how long its swap took.
  void frame_begun(double now);
  void frame_swapped(double swap_seconds);

  // The time at which to begin the next frame; it may lie in the past.
  [[nodiscard]] double next_frame() const { return deadline_; }

 private:
  double period_;
  double deadline_ = 0;
};

}  // namespace rostrum::app
