// The times of a running show, and how much of a leaping clock counts for each. Neither class reads
// a clock itself. Times are in seconds.
//
// ShowClock makes the show's time of a steady clock: the program may have been stopped, the machine
// suspended, a debugger attached, and the show goes on where it was. The show's time never goes
// back, so what is given it as `now` need not guard against that. The talk's timer, holds of an
// automatic run, and what is typed, drawn or zoomed live by it: a frame that took half a second is
// half a second of the talk.
//
// AnimationClock makes of the show's time that of what moves: whoever watches an animation wants to
// see it, so a frame that took half a second, or a while under the overview, is not leapt over.
#pragma once

#include <algorithm>

namespace rostrum::app {

class ShowClock {
 public:
  // No frame takes more seconds than these, besides those of a sleep.
  static constexpr double kLongestFrame = 1;
  // A longer time counts as so many seconds: about a frame, so that a show too slow for it moves.
  static constexpr double kAfterLeap = 1.0 / 60;

  // The show's time begins as the clock's.
  explicit ShowClock(double clock) : clock_(clock), now_(clock) {}

  // The show's time when the clock shows `clock`.
  double at(double clock) {
    const double passed = clock - clock_;
    clock_ = clock;
    if (passed > 0) now_ += passed <= sleep_ + kLongestFrame ? passed : sleep_ + kAfterLeap;
    sleep_ = 0;
    return now_;
  }

  // The show may sleep for so long until the next reading, which may be for ever.
  void sleeps(double seconds) { sleep_ = seconds > 0 ? seconds : 0; }

 private:
  double clock_;  // when it was last read
  double now_;
  double sleep_ = 0;
};

class AnimationClock {
 public:
  // An animation moves on by at most so many seconds between two updates.
  static constexpr double kLongestLeap = 0.250;

  // `now` is the show's time, which never goes back.
  void update(double now) {
    leapt_ += std::max(now - show_time_ - kLongestLeap, 0.0);
    show_time_ = now;
  }

  [[nodiscard]] double now() const { return show_time_ - leapt_; }
  // The show's time of the last update.
  [[nodiscard]] double show_time() const { return show_time_; }

 private:
  double show_time_ = 0;
  double leapt_ = 0;
};

}  // namespace rostrum::app
