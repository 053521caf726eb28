#include "app/show.h"

#include <utility>

namespace rostrum::app {

Show::Show(const scene::Timeline& timeline, bool fullscreen, double now, bool panel)
    : player_(timeline), windowed_panel_(panel), pointer_hides_at_(now + kPointerSeconds) {
  state_.fullscreen = fullscreen;
  state_.panel = panel && !fullscreen;
  update(now);
}

void Show::apply(Command command, double now) {
  std::visit([&](auto c) { apply_command(c, now); }, command);
  update(now);
}

void Show::apply(const TransportCommand& command, double now) {
  player_.apply(command, now);
  update(now);
}

void Show::pointer_moved(double now) {
  if (!pointer_kept_hidden_) pointer_hides_at_ = now + kPointerSeconds;
  update(now);
}

const Show::State& Show::update(double now) {
  state_.player = player_.update(now);
  state_.pointer = now < pointer_hides_at_;
  return state_;
}

double Show::next_change() const {
  if (player_.moving()) return -kNever;
  return state_.pointer ? pointer_hides_at_ : kNever;
}

void Show::apply_command(ShowCommand command, double now) { player_.apply(command, now); }

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

void Show::apply_command(SlideCommand command, double /*now*/) {
  if (command == SlideCommand::WholeSlide) {
    state_.look.reset_zoom();
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
      state_.panel = !state_.panel;
      break;
    case WindowCommand::Quit:
      state_.quit = true;
      break;
  }
}

void Show::set_fullscreen(bool fullscreen) {
  if (fullscreen == state_.fullscreen) return;
  if (fullscreen) {
    windowed_panel_ = std::exchange(state_.panel, false);
  } else {
    state_.panel = windowed_panel_;
  }
  state_.fullscreen = fullscreen;
}

void Show::escape(double now) {
  const Blank blank = state_.player.blank;
  if (state_.help) {
    state_.help = false;
  } else if (blank != Blank::No) {
    player_.apply(blank == Blank::Black ? ShowCommand::Black : ShowCommand::White, now);
  } else {
    set_fullscreen(false);
  }
}

void Show::toggle_pointer(double now) {
  pointer_kept_hidden_ = state_.pointer;
  pointer_hides_at_ = state_.pointer ? now : now + kPointerSeconds;
}

}  // namespace rostrum::app
