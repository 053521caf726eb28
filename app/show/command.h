// The commands that a person can give to a running show.
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
  NextSlide,
  PreviousSlide,
  LoopStep,
  AutoRun,
  NextPlay,
  PreviousPlay,
  Replay,
  First,
  Last,
  Black,
  White,
};

// Says what Next does in the middle of a step: it hurries to the step's end; it jumps there and
// starts the next step at once; or it lets the step play on, and the next one follows.
enum class MidStep : std::uint8_t { Finish, Advance, Queue };

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

// Concerns the speaker, the audience and what lies between them (show.h).
enum class SpeakerCommand : std::uint8_t {
  Freeze,  // the audience keeps what it sees, and back
  GoToName,
  Presenter,  // the speaker's own window
  SwapDisplays,
  PauseTimer,
  ResetTimer,
};

// Concerns the notes in the speaker's view (presenter.h).
enum class NotesCommand : std::uint8_t { Larger, Smaller, Up, Down };

// Concerns the picture of the slide (show.h).
enum class SlideCommand : std::uint8_t {
  WholeSlide,  // not zoomed
  SaveFrame,   // the frame that is shown, as a file
};

// Does something with the slides besides stepping through them (show.h).
enum class ToolCommand : std::uint8_t {
  Overview,    // of all steps, and back
  Laser,       // a dot that follows the pointer, and back
  Draw,        // a pen, and back
  Erase,       // what was drawn, and back
  ClearMarks,  // all that was drawn at this step
  ZoomRegion,  // into what is dragged next
};

// Concerns the window around it (show.h).
enum class WindowCommand : std::uint8_t {
  ToggleFullscreen,
  EnterFullscreen,
  Escape,
  Help,
  Pointer,
  Panel,     // not before an audience
  PanelNow,  // in full screen, too
  Quit,
};

using Command = std::variant<ShowCommand, SpeakerCommand, WindowCommand, TimelineCommand,
                             SlideCommand, ToolCommand, NotesCommand>;

}  // namespace rostrum::app
