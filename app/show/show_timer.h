// Counts how long the talk has been going on, and compares that with its length.
//
// The timer reads no clock: it is told the show's time (show_clock.h), every second of which is one
// of the talk.
#pragma once

namespace rostrum::app {

class ShowTimer {
 public:
  // The timer as it is told to the speaker.
  struct State {
    int seconds = 0;  // whole ones
    bool started = false;
    bool paused = false;
    bool operator==(const State&) const = default;
  };

  // Does nothing once it was started.
  void start(double now);
  void toggle_pause(double now);
  // Counts from zero again, running, paused or not started as it was.
  void reset(double now);
  // Goes on as an earlier run of the program left it.
  void restore(double seconds, bool paused, double now);

  void update(double now) { now_ = now; }

  [[nodiscard]] State state() const;
  [[nodiscard]] double seconds() const;
  [[nodiscard]] bool running() const { return started_ && !paused_; }
  // The time at which the whole seconds next change, infinity while the timer stands still.
  [[nodiscard]] double next_second() const;

 private:
  bool started_ = false;
  bool paused_ = false;
  double banked_ = 0;  // seconds before since_
  double since_ = 0;
  double now_ = 0;
};

struct Pace {
  double left = 0;  // seconds of the talk's length; negative beyond it
  double late = 0;  // seconds behind the plan; negative: ahead
};

// Returns the pace after `elapsed` seconds of a talk of `length`. The plan is the deck's own time,
// with the holds of its stops, stretched to the talk's length: the step that is shown stands for
// the fractions from `begin` to `end` of it, and a speaker who is there in that time is on time.
[[nodiscard]] Pace pace(double elapsed, double length, double begin, double end);

}  // namespace rostrum::app
