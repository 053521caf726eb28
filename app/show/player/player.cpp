#include "show/player/player.h"

#include <algorithm>

namespace rostrum::app {
namespace {

// From 0 to 1, fast at first and at rest at the end: a step that is hurried must start at once.
double ease_out(double u) { return 1 - (1 - u) * (1 - u); }

}  // namespace

Player::Player(const scene::Timeline& timeline, MidStep mid_step)
    : stops_(timeline.stops),
      plays_(timeline.plays),
      duration_(timeline.duration),
      mid_step_(mid_step) {
  if (stops_.empty()) stops_.push_back({.time = duration_, .hold = 0});
  slide_starts_.reserve(timeline.slides.size());
  for (const scene::Slide& slide : timeline.slides) slide_starts_.push_back(slide.start);
  slide_steps_ = scene::SlideSteps{slide_starts_, stops_};
}

void Player::apply(ShowCommand command, double now) {
  update(now);
  const bool was_blank = state_.blank != Blank::No;
  if (command == ShowCommand::Black) return toggle(Blank::Black);
  if (command == ShowCommand::White) return toggle(Blank::White);

  state_.blank = Blank::No;
  if (command == ShowCommand::AutoRun) return auto_run();
  if (command == ShowCommand::LoopStep) return loop_step();
  if (command == ShowCommand::Next) {
    state_.auto_run = false;
    if (!was_blank) next();
    return;
  }
  forget_plans();
  switch (command) {
    case ShowCommand::Previous:
      if (!was_blank) previous();
      break;
    case ShowCommand::PlayBackwards:
      play_backwards();
      break;
    case ShowCommand::SkipStep:
      skip_step();
      break;
    case ShowCommand::NextSlide:
      next_slide();
      break;
    case ShowCommand::PreviousSlide:
      previous_slide();
      break;
    case ShowCommand::NextPlay:
      next_play();
      break;
    case ShowCommand::PreviousPlay:
      previous_play();
      break;
    case ShowCommand::Replay:
      replay();
      break;
    case ShowCommand::First:
      rest_at(0);
      break;
    case ShowCommand::Last:
      rest_at(stops_.back().time);
      break;
    default:  // done above
      break;
  }
}

void Player::seek(double t, double now) {
  update(now);
  forget_plans();
  rest_at(std::clamp(t, 0.0, duration_));
}

const Player::State& Player::update(double now) {
  const double passed = now - now_;
  now_ = now;
  if (!moving()) {
    update_hold(passed);
    return state_;
  }

  skipped_ += passed - std::clamp(passed, 0.0, kLongestLeap);
  if (state_.motion == Motion::Run) {
    update_run();
    return state_;
  }
  const double way = to_ - from_;
  const double played = elapsed() * transport_.speed;
  if (state_.motion == Motion::Rush) {
    const double part = elapsed() / std::min(kRushSeconds, way);
    if (part >= 1) {
      arrive();
    } else {
      state_.t = from_ + way * ease_out(part);
    }
  } else if (state_.motion == Motion::Forward) {
    if (played >= way) {
      arrive();
    } else {
      state_.t = from_ + played;
    }
  } else if (state_.motion == Motion::Loop) {
    update_loop(played);
  } else if (played >= -way) {
    rest_at(rest_before(step_));
  } else {
    state_.t = from_ - played;
  }
  return state_;
}

std::optional<std::size_t> Player::step() const {
  if (stepping()) return step_;
  return step_at(state_.t);
}

std::optional<std::size_t> Player::step_at(double t) const {
  const std::size_t next = reached(t);
  if (t > step_start(next)) return next;
  if (next == 0) return std::nullopt;
  return next - 1;
}

double Player::destination() const {
  switch (state_.motion) {
    case Motion::Rest:
      break;
    case Motion::Run:
      if (const auto current = step()) return step_end(*current);
      break;
    case Motion::Backward:
      return rest_before(step_);
    case Motion::Forward:
    case Motion::Rush:
    case Motion::Loop:
      return to_;
  }
  return state_.t;
}

std::size_t Player::slide() const {
  const auto after = std::upper_bound(slide_starts_.begin(), slide_starts_.end(), state_.t);
  const auto count = static_cast<std::size_t>(after - slide_starts_.begin());
  return count == 0 ? 0 : count - 1;
}

// How many stops lie at or before t.
std::size_t Player::reached(double t) const {
  const auto after =
      std::upper_bound(stops_.begin(), stops_.end(), t,
                       [](double time, const scene::Stop& stop) { return time < stop.time; });
  return static_cast<std::size_t>(after - stops_.begin());
}

// Where the show rests before that step is played.
double Player::rest_before(std::size_t step) const {
  return step == 0 ? 0.0 : stops_[step - 1].time;
}

double Player::step_start(std::size_t step) const {
  return step == 0 ? 0.0 : stops_[step - 1].time + stops_[step - 1].hold;
}

double Player::step_end(std::size_t step) const {
  return step < stops_.size() ? stops_[step].time : duration_;
}

void Player::rest_at(double t) {
  state_.t = t;
  state_.motion = Motion::Rest;
  state_.after_turn = AfterTurn::Turn;
}

void Player::run(Motion motion, std::size_t step, double from, double to) {
  const bool backward = motion == Motion::Backward;
  if (backward ? to >= from : to <= from) return rest_at(backward ? rest_before(step) : to);
  begin(motion, from);
  step_ = step;
  to_ = to;
  state_.after_turn = AfterTurn::Turn;
}

void Player::begin(Motion motion, double from) {
  state_.t = from;
  state_.motion = motion;
  from_ = from;
  since_ = now_;
  skipped_ = 0;
}

// The step that was played has come to its end.
void Player::arrive() {
  rest_at(to_);
  if (state_.queued > 0) {
    --state_.queued;
    start_next();
  } else if (state_.auto_run) {
    hold();
  }
}

void Player::start_next() {
  const std::size_t step = reached();
  if (step == stops_.size()) return;
  run(Motion::Forward, step, std::max(state_.t, step_start(step)), step_end(step));
}

void Player::next() {
  if (state_.motion == Motion::Loop) return next_in_loop();
  if (stepping()) return interrupt();
  if (!moving()) return start_next();
  const std::size_t step = reached();
  run(Motion::Rush, step, state_.t, step_end(step));
}

// Next in the middle of a step. A step that rushes to its end already jumps there.
void Player::interrupt() {
  const std::size_t steps_after = step_ + 1 < stops_.size() ? stops_.size() - 1 - step_ : 0;
  if (state_.motion == Motion::Rush) {
    if (steps_after == 0) return;
    rest_at(to_);
    start_next();
  } else if (mid_step_ == MidStep::Finish) {
    run(Motion::Rush, step_, state_.t, step_end(step_));
  } else if (mid_step_ == MidStep::Advance) {
    rest_at(step_end(step_));
    start_next();
  } else if (state_.motion == Motion::Backward) {
    run(Motion::Forward, step_, state_.t, step_end(step_));
  } else {
    state_.queued = std::min({state_.queued + 1, kMostQueued, steps_after});
  }
}

void Player::previous() {
  if (const auto current = step()) rest_at(rest_before(*current));
}

void Player::play_backwards() {
  if (state_.motion == Motion::Backward) return;
  if (const auto current = step()) {
    const double from = std::min(state_.t, step_end(*current));
    run(Motion::Backward, *current, from, step_start(*current));
  }
}

void Player::skip_step() {
  if (stepping()) return rest_at(step_end(step_));
  const std::size_t step = reached();
  if (step < stops_.size()) rest_at(step_end(step));
}

void Player::next_play() {
  const auto play = std::find_if(plays_.begin(), plays_.end(),
                                 [this](const scene::Play& p) { return p.end > state_.t; });
  if (play != plays_.end()) rest_at(play->end);
}

void Player::previous_play() {
  // Within a hold the play before it is the one that led to its stop.
  const auto current = stepping() ? step_ : reached();
  const double t = state_.t > step_start(current) ? state_.t : rest_before(current);
  const auto play = std::find_if(plays_.rbegin(), plays_.rend(),
                                 [t](const scene::Play& p) { return p.start < t; });
  if (play != plays_.rend()) rest_at(play->start);
}

void Player::replay() {
  if (const auto current = step()) {
    run(Motion::Forward, *current, step_start(*current), step_end(*current));
  }
}

void Player::toggle(Blank blank) { state_.blank = state_.blank == blank ? Blank::No : blank; }

}  // namespace rostrum::app
