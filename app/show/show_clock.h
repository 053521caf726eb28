// The time of a running show: that of a steady clock, without what the show did not live through.
//
// A program that was stopped, a machine that was suspended where the clock counts that, a debugger:
// the show goes on where it was, and does not leap to where it would be. Reads no clock itself.
#pragma once

namespace rostrum::app {

class ShowClock {
 public:
  // Seconds beyond those of a sleep that no frame takes.
  static constexpr double kLongestFrame = 1;
  // What a longer time counts: about a frame, so that a show too slow for it still moves.
  static constexpr double kAfterLeap = 1.0 / 60;

  // The show's time begins as the clock's.
  explicit ShowClock(double clock) : clock_(clock), now_(clock) {}

  // The show's time when the clock shows that, in seconds. Never goes back.
  double at(double clock) {
    const double passed = clock - clock_;
    clock_ = clock;
    if (passed > 0) now_ += passed <= sleep_ + kLongestFrame ? passed : sleep_ + kAfterLeap;
    sleep_ = 0;
    return now_;
  }

  // Until the next reading the show may sleep for so long, which may be for ever.
  void sleeps(double seconds) { sleep_ = seconds > 0 ? seconds : 0; }

 private:
  double clock_;  // when it was last read
  double now_;
  double sleep_ = 0;
};

}  // namespace rostrum::app
