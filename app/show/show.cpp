#include "show/show.h"

#include <algorithm>
#include <utility>

namespace rostrum::app {

Show::Audience Show::State::audience() const {
  if (!frozen) return {.player = player, .look = look, .tools = tools};
  return {.player = {.t = frozen->t, .blank = player.blank},
          .look = frozen->look,
          .tools = {.marks = frozen->marks}};
}

Show::Show(const scene::Timeline& timeline, bool fullscreen, double now, bool panel,
           const SpeakerOptions& stage)
    : player_(timeline, stage.mid_step),
      typed_(timeline, player_.steps()),
      options_(stage),
      steps_(overview_steps(timeline, player_.steps())),
      windowed_panel_(panel),
      pointer_hides_at_(now + kPointerSeconds) {
  state_.fullscreen = fullscreen;
  state_.presenter = stage.presenter;
  state_.swapped = stage.swapped;
  update(now);
}

bool Show::type(const Press& press, double now) {
  const TypedGoal::Answer answer = typed_.press(press, now);
  if (answer == TypedGoal::Answer::Go) {
    if (const auto goal = typed_.state().goal) player_.go_to(*goal, now);
    typed_.clear();
    start_timer(now);
  }
  update(now);
  return answer != TypedGoal::Answer::NotMine;
}

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

void Show::pointer_moved(double now) {
  if (!pointer_kept_hidden_) pointer_hides_at_ = now + kPointerSeconds;
  update(now);
}

const Show::State& Show::update(double now) {
  now_ = now;
  // The player stands still under the overview, so that the show comes back to where it was.
  state_.player = state_.overview.open ? player_.state() : player_.update(now);
  typed_.update(now);
  state_.typed = typed_.state();
  timer_.update(now);
  state_.timer = timer_.state();
  state_.tools = tools_.view(player_.step(), now);
  if (const auto zoomed = tools_.zooming(now)) {
    state_.look.zoom = zoomed->zoom;
    state_.look.center = zoomed->center;
  }
  state_.pointer = now < pointer_hides_at_ && !tools_.replaces_pointer();
  if (state_.tools.choosing_region) state_.pointer = true;
  // While the speaker's view is open the show's window is the audience's and has no panel.
  state_.panel = !state_.presenter && (state_.fullscreen ? fullscreen_panel_ : windowed_panel_);
  if (now >= hint_until_) state_.hint = Hint::None;
  return state_;
}

double Show::next_change() const {
  // Seconds that nobody sees are nothing to wake up for.
  const double next_second = state_.presenter ? timer_.next_second() : kNever;
  return std::min({state_.overview.open ? kNever : player_.next_change(), typed_.forgotten_at(),
                   next_second, tools_.next_change(now_),
                   state_.hint == Hint::None ? kNever : hint_until_,
                   state_.pointer ? pointer_hides_at_ : kNever});
}

void Show::look(const ViewState& look) {
  tools_.stop_zooming();
  state_.look = look;
}

std::optional<Pace> Show::pace() const {
  if (!options_.length || !timer_.state().started) return std::nullopt;
  const Player::Progress progress = player_.progress();
  return app::pace(timer_.seconds(), *options_.length, progress.begin, progress.end);
}

ShowPosition Show::position() const {
  const double time = player_.destination();
  ShowPosition position{.step = {},
                        .time = time,
                        .blank = state_.player.blank,
                        .frozen = {},
                        .timer = {.seconds = timer_.seconds(),
                                  .started = state_.timer.started,
                                  .paused = state_.timer.paused}};
  const scene::Steps& steps = player_.steps();
  if (const auto step = steps.step_at(time)) position.step = steps.in_slide(*step);
  if (state_.frozen) {
    const auto& [t, look, marks] = *state_.frozen;
    position.frozen = {.time = t, .zoom = look.zoom, .center = look.center};
  }
  return position;
}

ShowStage Show::stage() const {
  return {.options = {.mid_step = options_.mid_step,
                      .presenter = state_.presenter,
                      .swapped = state_.swapped,
                      .length = options_.length},
          .fullscreen = state_.fullscreen,
          .panel = windowed_panel_,
          .hold_at_stops = player_.transport().hold_at_stops};
}

bool Show::resume(const ShowPosition& position, double now) {
  const scene::Steps& steps = player_.steps();
  const auto there = steps.step_at(position.time);
  const bool same_time =
      position.time <= steps.duration() &&
      position.step == (there ? std::optional{steps.in_slide(*there)} : std::nullopt);
  if (same_time) {
    player_.seek(position.time, now);
  } else if (position.step && steps.has(*position.step)) {
    // The deck was changed since, and its steps are at other times.
    player_.seek(steps.end(steps.in_deck(*position.step)), now);
  } else {
    return false;
  }
  if (position.blank != Blank::No) {
    player_.apply(position.blank == Blank::Black ? ShowCommand::Black : ShowCommand::White, now);
  }
  if (position.frozen) {
    state_.frozen =
        Frozen{.t = std::min(position.frozen->time, steps.duration()), .look = {}, .marks = {}};
    state_.frozen->look.zoom = position.frozen->zoom;
    state_.frozen->look.center = position.frozen->center;
  }
  if (position.timer.started) {
    timer_.restore(position.timer.seconds, position.timer.paused, now);
  } else if (position.timer.paused) {
    timer_.toggle_pause(now);
  }
  update(now);
  return true;
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
      state_.presenter = !state_.presenter;
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
      toggle_panel(false, now);
      break;
    case WindowCommand::PanelNow:
      toggle_panel(true, now);
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

SpeakerTools::Context Show::tools_context() const {
  return {.step = player_.step(), .t = player_.state().t, .zoom = zoom_view(state_.look)};
}

bool Show::point(const PointerOnSlide& what, double now) {
  // A blank screen has nothing to point at; a click takes it away.
  const bool blank = state_.player.blank != Blank::No;
  const bool taken = !blank && !state_.overview.open && tools_.pointer(what, tools_context(), now);
  update(now);
  return taken;
}

bool Show::press_in_overview(const Press& pressed, double now) {
  if (!state_.overview.open || state_.help) return false;
  const OverviewAnswer answered = press(state_.overview, steps_, pressed);
  answer(answered, now);
  return answered.taken;
}

void Show::point_in_overview(const PointerOnSlide& what, double now) {
  if (what.kind == PointerOnSlide::Kind::Moved) {
    hover(state_.overview, steps_, what.at);
  } else if (what.kind == PointerOnSlide::Kind::Pressed) {
    answer(click(state_.overview, steps_, what.at), now);
  }
}

void Show::scroll_overview(int rows) { scroll(state_.overview, steps_, rows); }

void Show::answer(const OverviewAnswer& answer, double now) {
  if (!answer.close && !answer.go_to) return;
  state_.overview = {};
  if (answer.go_to) {
    leave_blank(now);
    player_.seek(steps_[*answer.go_to].time, now);
    start_timer(now);
  }
  update(now);
}

void Show::set_fullscreen(bool fullscreen) {
  if (fullscreen && !state_.fullscreen) fullscreen_panel_ = false;
  state_.fullscreen = fullscreen;
}

void Show::toggle_panel(bool in_fullscreen_too, double now) {
  if (state_.presenter) {
    state_.hint = Hint::PanelBesideView;
    hint_until_ = now + kHintSeconds;
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
