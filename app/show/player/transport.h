// The transport says how a show is played when it is rehearsed: the player's settings besides its
// commands.
#pragma once

#include <cstdint>
#include <variant>

#include "base/frame_rate.h"

namespace rostrum::app {

enum class Loop : std::uint8_t { Off, Step, Slide, Range };

inline constexpr double kSlowest = 0.1;
inline constexpr double kFastest = 4.0;

struct Transport {
  double speed = 1;      // of all that plays, kSlowest to kFastest
  bool reverse = false;  // which way PlayPause plays
  bool hold_at_stops =
      true;               // whether PlayPause rests at each stop, or plays through as video does
  Loop loop = Loop::Off;  // what PlayPause plays again and again, without a rest
  double in = 0;          // the range of Loop::Range, seconds; nothing while in >= out
  double out = 0;
  FrameRate frame_rate;  // of MoveByFrames, and of the frame numbers that are shown

  [[nodiscard]] bool has_range() const { return in < out; }
  bool operator==(const Transport&) const = default;
};

// The commands of the player besides the show's own.
// Plays on from the moment that is shown, and from the end over again; while anything plays, rests.
struct PlayPause {};
// Plays that way through all stops; asked again, twice and then four times as fast.
struct Shuttle {
  bool backward = false;
};
struct Pause {};
struct Seek {
  double t = 0;
};
struct MoveBy {
  double seconds = 0;
};
// Goes to the frame that is so many on from the one that is shown; from within a frame, -1 leads to
// its start.
struct MoveByFrames {
  int frames = 0;
};
// The range's start or end is the moment that is shown; its other end moves out of the way.
struct SetIn {};
struct SetOut {};
struct ClearRange {};
// Values outside of the limits are clamped.
struct SetTransport {
  Transport transport;
};

using TransportCommand = std::variant<PlayPause, Shuttle, Pause, Seek, MoveBy, MoveByFrames, SetIn,
                                      SetOut, ClearRange, SetTransport>;

}  // namespace rostrum::app
