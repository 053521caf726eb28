// What a person can ask of a running show.
#pragma once

#include <cstdint>
#include <variant>

namespace rostrum::app {

// Chooses which moment of the deck is shown; the player answers these (player.h).
enum class ShowCommand : std::uint8_t {
  Next,
  Previous,
  PlayBackwards,
  SkipStep,
  NextPlay,
  PreviousPlay,
  Replay,
  First,
  Last,
  Black,
  White,
};

// The keys of the panel's timeline while it has the focus; the show turns them into transport
// commands.
enum class TimelineCommand : std::uint8_t {
  PlayPause,
  PreviousFrame,
  NextFrame,
  SecondBack,
  SecondForward,
  ShuttleBack,
  Pause,
  ShuttleForward,
  SetIn,
  SetOut,
  ClearRange,
};

// Concerns the picture of the slide (show.h).
enum class SlideCommand : std::uint8_t {
  WholeSlide,  // not zoomed
  SaveFrame,   // the frame that is shown, as a file
};

// Concerns the window around it (show.h).
enum class WindowCommand : std::uint8_t {
  ToggleFullscreen,
  EnterFullscreen,
  Escape,
  Help,
  Pointer,
  Panel,
  Quit,
};

using Command = std::variant<ShowCommand, WindowCommand, TimelineCommand, SlideCommand>;

}  // namespace rostrum::app
