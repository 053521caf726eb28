// The ways in which a player moves, each with what it needs to know and no more.
//
// `from` is the moment of the deck at which a motion began, and `since` when that was on the
// player's AnimationClock; both in seconds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

namespace rostrum::app {

// A motion's kind, as the rest of the program sees it.
enum class Motion : std::uint8_t { Rest, Forward, Backward, Rush, Run, Loop };
// Says what follows the turn of a loop that is playing: another one, the stop, or the next step.
enum class AfterTurn : std::uint8_t { Turn, Stop, NextStep };

namespace motion {

// A stretch of the deck's time.
struct Range {
  double begin;
  double end;
};

struct Resting {
  // The show goes on by itself at this time of the show.
  double until = std::numeric_limits<double>::infinity();
};

// A step plays to its end, back to its start, or hurries to its end.
enum class Way : std::uint8_t { Forward, Backward, Rush };
struct Stepping {
  Way way;
  std::size_t step;
  double from;
  double since;
};

// The deck plays through its stops.
struct Running {
  double from;
  double since;
  double rate;                // seconds of the deck a second, not 0
  std::optional<Range> turn;  // what is played again and again
  bool shuttle;               // the rate comes from Shuttle, not from the transport
};

// A step plays again and again, as its stop or the speaker wants it.
struct Looping {
  std::size_t step;
  double from;
  double since;
  AfterTurn after_turn = AfterTurn::Turn;
};

using Any = std::variant<Resting, Stepping, Running, Looping>;

}  // namespace motion
}  // namespace rostrum::app
