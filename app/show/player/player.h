// The player: which moment of a deck is shown, given the commands so far and the time.
//
// It reads no clock: every call takes `now`, in seconds of a clock that need not be steady. A step
// back of that clock, and whatever it leaps ahead by more than kLongestLeap between two updates (a
// suspended machine, a stalled frame), does not count as time of the show, so an animation never
// jumps.
//
// Words: step k runs from the end of stop k-1's hold (step 0: from the deck's start) to stop k.
// What lies past the last stop is one more step, which Next does not enter; play by play and seek()
// do. At rest within a hold means at that hold's stop, for nothing changes until the hold ends.
//
// Next and its kin play one step. A rehearsal also runs freely (Motion::Run): through stops, in a
// loop, at the speed of a shuttle (transport.h). On stage a step may also play again and again
// until Next lets it end (Motion::Loop), and the show may run by itself, where each stop lasts its
// hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "scene/slide_steps.h"
#include "scene/timeline.h"
#include "show/command.h"
#include "show/player/next_action.h"
#include "show/player/transport.h"

namespace rostrum::app {

enum class Motion : std::uint8_t { Rest, Forward, Backward, Rush, Run, Loop };
enum class Blank : std::uint8_t { No, Black, White };
// What follows the turn of a loop that is playing: another one, the stop, or the next step.
enum class AfterTurn : std::uint8_t { Turn, Stop, NextStep };

class Player {
 public:
  static constexpr double kRushSeconds = 0.150;
  static constexpr double kLongestLeap = 0.250;
  // More presses of Next than these do not wait for their steps.
  static constexpr std::size_t kMostQueued = 5;

  struct State {
    double t = 0;  // the moment of the deck that is shown, seconds
    Motion motion = Motion::Rest;
    Blank blank = Blank::No;
    bool auto_run = false;   // goes on at a stop when its hold is over
    std::size_t queued = 0;  // steps that follow this one without a rest
    AfterTurn after_turn = AfterTurn::Turn;
    bool operator==(const State&) const = default;
  };

  // At rest at the deck's start. Only stops, plays, slides and duration are read. A deck without a
  // stop stops at its end.
  explicit Player(const scene::Timeline& timeline, MidStep mid_step = MidStep::Finish);

  void apply(ShowCommand command, double now);

  void apply(const TransportCommand& command, double now);

  // Shows t, clamped to the deck, at rest.
  void seek(double t, double now);

  // Shows that step of that slide at its end, of a slide without steps its start; both count from 0
  // and exist.
  void go_to(scene::SlideStep place, double now);

  // Moves on to now.
  const State& update(double now);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] bool moving() const { return state_.motion != Motion::Rest; }
  // When update() would next change the state, if nothing else happens: the past while something
  // moves, infinity when only a command can.
  [[nodiscard]] double next_change() const;
  [[nodiscard]] const Transport& transport() const { return transport_; }
  // Seconds of the deck a second: 0 at rest, negative backwards. A rush has none of its own.
  [[nodiscard]] double velocity() const;

  // The step that is shown, whole or in part; none at rest at the deck's start.
  [[nodiscard]] std::optional<std::size_t> step() const;
  // The same at rest at t.
  [[nodiscard]] std::optional<std::size_t> step_at(double t) const;
  // The moment at which it will rest if nothing else is asked of it; while it runs freely, the end
  // of the step that it is in.
  [[nodiscard]] double destination() const;
  [[nodiscard]] std::size_t step_count() const { return stops_.size(); }
  // The moment at which that step ends: its stop, and past the last one the deck's end.
  [[nodiscard]] double step_end(std::size_t step) const;
  [[nodiscard]] double duration() const { return duration_; }
  // The slide that t belongs to.
  [[nodiscard]] std::size_t slide() const;
  [[nodiscard]] const scene::SlideSteps& slide_steps() const { return slide_steps_; }

  // What Next would do now.
  [[nodiscard]] NextAction next_action() const;

  // Which part of the deck's time the moment shown stands for, as fractions of its duration: at a
  // stop from its time to its hold's end.
  struct Progress {
    double begin = 0;
    double end = 0;
  };
  [[nodiscard]] Progress progress() const;

 private:
  [[nodiscard]] std::size_t reached() const { return reached(state_.t); }
  [[nodiscard]] std::size_t reached(double t) const;
  [[nodiscard]] double rest_before(std::size_t step) const;
  [[nodiscard]] double step_start(std::size_t step) const;

  [[nodiscard]] bool stepping() const { return moving() && state_.motion != Motion::Run; }
  // Seconds of the clock that count, since the motion began.
  [[nodiscard]] double elapsed() const { return now_ - since_ - skipped_; }

  void update_run();
  void rest_at(double t);
  void begin(Motion motion, double from);
  void run(Motion motion, std::size_t step, double from, double to);
  void arrive();
  void start_next();
  void next();
  void interrupt();
  void previous();
  void play_backwards();
  void skip_step();
  void next_play();
  void previous_play();
  void replay();
  void toggle(Blank blank);

  // player_stage.cpp
  void forget_plans();
  void update_loop(double played);
  void update_hold(double passed);
  void hold();
  void next_in_loop();
  void loop_step();
  void auto_run();
  void show_slide(std::size_t slide);
  void next_slide();
  void previous_slide();

  // player_transport.cpp
  struct Range {
    double begin;
    double end;
  };
  [[nodiscard]] std::optional<Range> loop_range() const;
  void apply(PlayPause command);
  void apply(Shuttle command);
  void apply(Pause command);
  void apply(Seek command);
  void apply(MoveBy command);
  void apply(MoveByFrames command);
  void apply(SetIn command);
  void apply(SetOut command);
  void apply(ClearRange command);
  void apply(const SetTransport& command);
  void run_freely(double rate, std::optional<Range> turn);
  [[nodiscard]] bool shuttle_running() const { return state_.motion == Motion::Run && shuttle_; }
  void play_to_stop();

  std::vector<scene::Stop> stops_;  // by time, at least one
  std::vector<scene::Play> plays_;  // by time
  std::vector<double> slide_starts_;
  double duration_;
  scene::SlideSteps slide_steps_;
  MidStep mid_step_;

  State state_;
  Transport transport_;
  double now_ = 0;  // of the last call

  // Meaningful while moving: from where and when, to where, and how much of the time since then
  // does not count.
  std::size_t step_ = 0;
  double from_ = 0;
  double since_ = 0;
  double to_ = 0;
  double skipped_ = 0;
  // At rest in an automatic run: when it goes on.
  double hold_ends_ = 0;
  // Of Motion::Run, which has neither step nor end:
  std::optional<Range> turn_;  // what is played again and again
  double rate_ = 1;            // seconds of the deck a second, not 0
  bool shuttle_ = false;       // its rate comes from Shuttle, not from the transport
};

}  // namespace rostrum::app
