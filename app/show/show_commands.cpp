// Commands change the show's state; Escape undoes what they did.
#include <utility>
#include <variant>

#include "show/show.h"

namespace rostrum::app {

void Show::apply(Command command, double now) {
  // The keys of the show and of the timeline do not step beneath the overview. The panel's
  // transport does: it comes by the other apply().
  const bool steps = std::holds_alternative<ShowCommand>(command) ||
                     std::holds_alternative<TimelineCommand>(command);
  if (state_.overview.open && steps) return;
  std::visit([&](auto c) { apply_command(c, now); }, command);
  update(now);
}

void Show::apply(const TransportCommand& command, double now) {
  player_.apply(command, now);
  update(now);
}

void Show::apply_command(ShowCommand command, double now) {
  typed_.clear();
  player_.apply(command, now);
  start_timer(now);
}

// The timer starts with the first step that a key, something typed or the overview leads to. The
// panel's transport does not start it.
void Show::start_timer(double now) {
  if (player_.step()) timer_.start(now);
}

void Show::apply_command(TimelineCommand command, double now) {
  const auto asked = [command]() -> TransportCommand {
    switch (command) {
      case TimelineCommand::PlayPause:
        return PlayPause{};
      case TimelineCommand::PreviousFrame:
        return MoveByFrames{-1};
      case TimelineCommand::NextFrame:
        return MoveByFrames{1};
      case TimelineCommand::SecondBack:
        return MoveBy{-1};
      case TimelineCommand::SecondForward:
        return MoveBy{1};
      case TimelineCommand::ShuttleBack:
        return Shuttle{.backward = true};
      case TimelineCommand::ShuttleForward:
        return Shuttle{};
      case TimelineCommand::SetIn:
        return SetIn{};
      case TimelineCommand::SetOut:
        return SetOut{};
      case TimelineCommand::ClearRange:
        return ClearRange{};
      case TimelineCommand::Pause:
        break;
    }
    return Pause{};
  };
  player_.apply(asked(), now);
}

void Show::apply_command(SpeakerCommand command, double now) {
  switch (command) {
    case SpeakerCommand::Freeze:
      toggle_freeze();
      break;
    case SpeakerCommand::GoToName:
      typed_.begin_name(now);
      break;
    case SpeakerCommand::Presenter:
      set_presenter(!state_.presenter);
      break;
    case SpeakerCommand::SwapDisplays:
      state_.swapped = !state_.swapped;
      break;
    case SpeakerCommand::PauseTimer:
      timer_.toggle_pause(now);
      break;
    case SpeakerCommand::ResetTimer:
      timer_.reset(now);
      break;
  }
}

void Show::toggle_freeze() {
  if (!unfreeze())
    state_.frozen = Frozen{.t = state_.player.t, .look = state_.look, .marks = state_.tools.marks};
}

void Show::apply_command(SlideCommand command, double now) {
  if (command == SlideCommand::WholeSlide) {
    tools_.put_away_region();
    tools_.zoom_to({}, zoom_view(state_.look), now);
  } else {
    ++state_.saves;
  }
}

void Show::apply_command(WindowCommand command, double now) {
  switch (command) {
    case WindowCommand::ToggleFullscreen:
      set_fullscreen(!state_.fullscreen);
      break;
    case WindowCommand::EnterFullscreen:
      set_fullscreen(true);
      break;
    case WindowCommand::Escape:
      escape(now);
      break;
    case WindowCommand::Help:
      state_.help = !state_.help;
      break;
    case WindowCommand::Pointer:
      toggle_pointer(now);
      break;
    case WindowCommand::Panel:
      toggle_panel(false);
      break;
    case WindowCommand::PanelNow:
      toggle_panel(true);
      break;
    case WindowCommand::Quit:
      state_.quit = true;
      break;
  }
}

void Show::apply_command(ToolCommand command, double /*now*/) {
  if (command != ToolCommand::Overview) {
    tools_.apply(command, tools_context());
  } else if (!leave_overview()) {
    typed_.clear();
    tools_.put_away_region();
    state_.overview = open_overview(steps_, player_.step());
  }
}

void Show::apply_command(NotesCommand command, double /*now*/) {
  if (!state_.presenter) return;
  switch (command) {
    case NotesCommand::Larger:
      ++state_.notes.larger;
      break;
    case NotesCommand::Smaller:
      --state_.notes.larger;
      break;
    case NotesCommand::Up:
      --state_.notes.down;
      break;
    case NotesCommand::Down:
      ++state_.notes.down;
      break;
  }
}

void Show::set_fullscreen(bool fullscreen) {
  if (fullscreen && !state_.fullscreen) fullscreen_panel_ = false;
  state_.fullscreen = fullscreen;
}

// The panel goes with the speaker: into the view when that opens, and back when it closes, but not
// before an audience.
void Show::set_presenter(bool open) {
  if (open) {
    view_panel_ = panel_shown();
  } else if (state_.fullscreen) {
    fullscreen_panel_ = false;
  } else {
    windowed_panel_ = view_panel_;
  }
  state_.presenter = open;
}

bool Show::panel_shown() const {
  if (state_.presenter) return view_panel_;
  return state_.fullscreen ? fullscreen_panel_ : windowed_panel_;
}

void Show::toggle_panel(bool in_fullscreen_too) {
  if (state_.presenter) {
    view_panel_ = !view_panel_;
  } else if (!state_.fullscreen) {
    windowed_panel_ = !windowed_panel_;
  } else {
    fullscreen_panel_ = in_fullscreen_too && !fullscreen_panel_;
  }
}

// Escape leaves one thing at a time, and never the show.
void Show::escape(double now) {
  if (forget_typed()) return;
  if (leave_help()) return;
  if (leave_overview()) return;
  if (tools_.put_away_region()) return;
  if (leave_zoom(now)) return;
  if (tools_.put_away_tool()) return;
  if (unfreeze()) return;
  if (leave_blank(now)) return;
  // Pressed once too often, it would put the desktop before an audience.
  const bool audience = state_.presenter || monitors_ > 1;
  if (!audience) set_fullscreen(false);
}

bool Show::forget_typed() {
  const bool typed = typed_.active();
  typed_.clear();
  return typed;
}

bool Show::leave_help() { return std::exchange(state_.help, false); }

bool Show::leave_overview() { return std::exchange(state_.overview, {}).open; }

bool Show::leave_zoom(double now) {
  const bool zoomed = state_.look.zoomed();
  tools_.zoom_to({}, zoom_view(state_.look), now);
  return zoomed;
}

bool Show::unfreeze() { return std::exchange(state_.frozen, std::nullopt).has_value(); }

bool Show::leave_blank(double now) {
  const Blank blank = player_.state().blank;
  if (blank == Blank::No) return false;
  player_.apply(blank == Blank::Black ? ShowCommand::Black : ShowCommand::White, now);
  return true;
}

void Show::toggle_pointer(double now) {
  pointer_kept_hidden_ = state_.pointer;
  pointer_hides_at_ = state_.pointer ? now : now + kPointerSeconds;
}

}  // namespace rostrum::app
