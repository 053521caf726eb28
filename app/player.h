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
// loop, at the speed of a shuttle (transport.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/command.h"
#include "app/transport.h"
#include "scene/timeline.h"

namespace rostrum::app {

enum class Motion : std::uint8_t { Rest, Forward, Backward, Rush, Run };
enum class Blank : std::uint8_t { No, Black, White };

class Player {
 public:
  static constexpr double kRushSeconds = 0.150;
  static constexpr double kLongestLeap = 0.250;

  struct State {
    double t = 0;  // the moment of the deck that is shown, seconds
    Motion motion = Motion::Rest;
    Blank blank = Blank::No;
    bool operator==(const State&) const = default;
  };

  // At rest at the deck's start. Only stops, plays, slides and duration are read. A deck without a
  // stop stops at its end.
  explicit Player(const scene::Timeline& timeline);

  void apply(ShowCommand command, double now);

  void apply(const TransportCommand& command, double now);

  // Shows t, clamped to the deck, at rest.
  void seek(double t, double now);

  // Moves on to now.
  const State& update(double now);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] bool moving() const { return state_.motion != Motion::Rest; }
  [[nodiscard]] const Transport& transport() const { return transport_; }
  // Seconds of the deck a second: 0 at rest, negative backwards. A rush has none of its own.
  [[nodiscard]] double velocity() const;

  // The step that is shown, whole or in part; none at rest at the deck's start.
  [[nodiscard]] std::optional<std::size_t> step() const;
  [[nodiscard]] std::size_t step_count() const { return stops_.size(); }
  // The slide that t belongs to.
  [[nodiscard]] std::size_t slide() const;

 private:
  [[nodiscard]] std::size_t reached() const;
  [[nodiscard]] double rest_before(std::size_t step) const;
  [[nodiscard]] double step_start(std::size_t step) const;
  [[nodiscard]] double step_end(std::size_t step) const;

  [[nodiscard]] bool stepping() const { return moving() && state_.motion != Motion::Run; }
  // Seconds of the clock that count, since the motion began.
  [[nodiscard]] double elapsed() const { return now_ - since_ - skipped_; }

  void update_run();
  void rest_at(double t);
  void begin(Motion motion, double from);
  void run(Motion motion, std::size_t step, double from, double to);
  void next();
  void previous();
  void play_backwards();
  void skip_step();
  void next_play();
  void previous_play();
  void replay();
  void toggle(Blank blank);

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
  // Of Motion::Run, which has neither step nor end:
  std::optional<Range> turn_;  // what is played again and again
  double rate_ = 1;            // seconds of the deck a second, not 0
  bool shuttle_ = false;       // its rate comes from Shuttle, not from the transport
};

}  // namespace rostrum::app
