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

// Concerns the window around it (show.h).
enum class WindowCommand : std::uint8_t {
  ToggleFullscreen,
  EnterFullscreen,
  Escape,
  Help,
  Pointer,
  Quit,
};

using Command = std::variant<ShowCommand, WindowCommand>;

}  // namespace rostrum::app
