// The player: which moment of a deck is shown, given the commands so far and the time.
//
// It reads no clock: every call takes `now`, the show's time in seconds, which never goes back
// (show_clock.h). What moves, moves by an AnimationClock, so an animation never jumps.
//
// Steps are those of deck::Steps. Next does not enter the tail past the last stop; play by play
// and seek() do. To rest within a hold is to rest at that hold's stop, for nothing changes until
// the hold ends.
//
// Next and its kin play one step. A step whose stop loops plays again and again until Next lets it
// end (Motion::Loop); a stop that goes on by itself lasts its hold when it was played to, and until
// Next where the show was brought there. The speaker may loop any step and let the whole show run
// by itself, where each stop lasts its hold and loops play once. A rehearsal also runs freely
// (Motion::Run): through stops, in a loop, at the speed of a shuttle (transport.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "deck/deck.h"
#include "deck/steps.h"
#include "show/command.h"
#include "show/player/motion.h"
#include "show/player/next_action.h"
#include "show/player/transport.h"
#include "show/show_clock.h"
#include "show/step_match.h"

namespace rostrum::app {

enum class Blank : std::uint8_t { No, Black, White };

class Player {
 public:
  static constexpr double kRushSeconds = 0.150;
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

  // Begins at rest at the deck's start. Only stops, plays, slides and duration are read. A deck
  // without a stop stops at its end.
  explicit Player(const deck::Deck& timeline, MidStep mid_step = MidStep::Finish);

  void apply(ShowCommand command, double now);

  void apply(const TransportCommand& command, double now);

  // Shows t, clamped to the deck, at rest.
  void seek(double t, double now);

  // Shows the end of a step that exists, or the start of a slide without steps.
  void go_to(deck::SlideStep step, double now);

  // Moves on to now.
  State update(double now);

  // Goes on in another recording of the talk, at the step and in the way that it is in: what plays
  // goes on to play, from as far into its step.
  void change_deck(const deck::Deck& timeline, const StepMatch& match, double now);

  [[nodiscard]] State state() const;
  [[nodiscard]] bool moving() const { return !std::holds_alternative<motion::Resting>(motion_); }
  // The time at which update() would next change the state, if nothing else happens: the past while
  // something moves, infinity when only a command can.
  [[nodiscard]] double next_change() const;
  // Tells whether the show rests and will go on by itself.
  [[nodiscard]] bool goes_on_by_itself() const;
  [[nodiscard]] const Transport& transport() const { return transport_; }
  // Seconds of the deck a second: 0 at rest, negative backwards. A rush has none of its own.
  [[nodiscard]] double velocity() const;

  // The step that is shown, whole or in part; none at rest at the deck's start.
  [[nodiscard]] std::optional<std::size_t> step() const;
  // The moment at which the show will rest if nothing else is asked of it; while it runs freely,
  // the end of the step that it is in.
  [[nodiscard]] double destination() const;
  // The slide that is on.
  [[nodiscard]] std::size_t slide() const { return steps_.slide_at(t_); }
  [[nodiscard]] const deck::Steps& steps() const { return steps_; }

  // Says what Next would do now.
  [[nodiscard]] NextAction next_action() const;

  // The part of the deck's time that the moment shown stands for, as fractions of its duration: at
  // a stop from its time to its hold's end.
  struct Progress {
    double begin = 0;
    double end = 0;
  };
  [[nodiscard]] Progress progress() const;

 private:
  [[nodiscard]] std::size_t reached() const { return steps_.stops_until(t_); }
  // The step that plays, by itself or in a loop.
  [[nodiscard]] std::optional<std::size_t> playing() const;

  void update(const motion::Resting& resting);
  void update(const motion::Stepping& stepping);
  void update(const motion::Running& running);
  void update(const motion::Looping& looping);
  void rest_at(double t);
  void play(motion::Way way, std::size_t step, double from);
  void arrive(std::size_t step);
  void start_next();
  void next();
  void interrupt(const motion::Stepping& stepping);
  void previous();
  void play_backwards();
  void skip_step();
  void next_play();
  void previous_play();
  void replay();
  void toggle(Blank blank);

  // player_stage.cpp
  void forget_plans();
  void end_auto_run();
  void hold();
  void next_in_loop(const motion::Looping& looping);
  void loop_step();
  void loop(std::size_t step);
  void auto_run();
  void show_slide(std::size_t slide);
  void next_slide();
  void previous_slide();
  [[nodiscard]] NextAction next_action(const motion::Stepping& stepping) const;

  // player_transport.cpp
  [[nodiscard]] std::optional<motion::Range> loop_range() const;
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
  void play_to_stop();
  void run(double rate, std::optional<motion::Range> turn, bool shuttle);
  bool begin_again();

  deck::Steps steps_;
  std::vector<deck::Play> plays_;  // by time
  MidStep mid_step_;

  AnimationClock clock_;
  Transport transport_;
  double t_ = 0;
  Blank blank_ = Blank::No;
  bool auto_run_ = false;
  std::size_t queued_ = 0;
  motion::Any motion_;
};

}  // namespace rostrum::app
