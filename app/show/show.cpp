#include "show/show.h"

#include <algorithm>
#include <utility>

namespace rostrum::app {

Show::Audience Show::State::audience() const {
  if (!frozen) return {.player = player, .look = look, .tools = tools, .revision = revision};
  return {.player = {.t = frozen->t, .blank = player.blank},
          .look = frozen->look,
          .tools = {.marks = frozen->marks},
          .revision = revision};
}

Show::Show(const deck::Deck& timeline, bool fullscreen, double now, bool panel,
           const SpeakerOptions& stage)
    : player_(timeline, stage.mid_step),
      typed_(timeline, player_.steps()),
      options_(stage),
      steps_(overview_steps(timeline, player_.steps())),
      windowed_panel_(panel),
      view_panel_(panel),
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
  state_.panel = panel_shown();
  if (now >= news_end_) tell({}, now);
  return state_;
}

void Show::change_deck(const deck::Deck& timeline, const StepMatch& match, double now) {
  update(now);
  player_.change_deck(timeline, match, now);
  typed_.change_deck(timeline, player_.steps());
  tools_.change_deck(match);
  steps_ = overview_steps(timeline, player_.steps());
  if (state_.overview.open) app::change_deck(state_.overview, steps_, match);
  if (state_.frozen) state_.frozen->t = match.moment(state_.frozen->t);
  ++state_.revision;
  update(now);
}

double Show::next_change() const {
  // Seconds that nobody sees are nothing to wake up for.
  const double next_second = state_.presenter ? timer_.next_second() : kNever;
  return std::min({state_.overview.open ? kNever : player_.next_change(), typed_.forgotten_at(),
                   next_second, tools_.next_change(now_),
                   state_.pointer ? pointer_hides_at_ : kNever, news_end_});
}

void Show::tell(News news, double now) {
  news_end_ = news.wrong || news.text.empty() ? kNever : now + kNewsSeconds;
  state_.news = std::move(news);
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

}  // namespace rostrum::app
