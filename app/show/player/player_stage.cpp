// The player on stage: slide by slide, a step in a loop, running by itself, and what Next will do.
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "show/player/player.h"

namespace rostrum::app {

double Player::next_change() const {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  if (moving()) return -kNever;
  return state_.auto_run ? hold_ends_ : kNever;
}

void Player::forget_plans() {
  state_.auto_run = false;
  state_.queued = 0;
}

// Waiting is not an animation: a long time between two updates is nothing unusual, and counts.
void Player::update_hold(double passed) {
  if (!state_.auto_run) return;
  hold_ends_ += std::min(passed, 0.0);
  if (now_ < hold_ends_) return;
  start_next();
  if (!moving()) hold();
}

// At a stop of an automatic run.
void Player::hold() {
  const std::size_t next = reached();
  if (next == 0 || next >= stops_.size()) {
    state_.auto_run = false;
  } else {
    hold_ends_ = now_ + stops_[next - 1].hold / transport_.speed;
  }
}

void Player::update_loop(double played) {
  const double way = to_ - from_;
  if (played < way) {
    state_.t = from_ + played;
  } else if (state_.after_turn == AfterTurn::Turn) {
    // Each turn is a motion of its own, so that no error adds up.
    const double start = step_start(step_);
    begin(Motion::Loop, start + std::fmod(played - way, to_ - start));
  } else {
    const bool go_on = state_.after_turn == AfterTurn::NextStep;
    rest_at(to_);
    if (go_on) start_next();
  }
}

void Player::next_in_loop() {
  if (state_.after_turn != AfterTurn::NextStep) {
    state_.after_turn = AfterTurn::NextStep;
  } else {
    rest_at(to_);
    start_next();
  }
}

void Player::loop_step() {
  forget_plans();
  if (state_.motion == Motion::Loop) {
    const bool goes_on = state_.after_turn == AfterTurn::Turn;
    state_.after_turn = goes_on ? AfterTurn::Stop : AfterTurn::Turn;
    return;
  }
  const std::size_t current = step().value_or(0);
  const double start = step_start(current);
  const double end = step_end(current);
  if (start >= end) return;
  const bool within = start < state_.t && state_.t < end;
  run(Motion::Loop, current, within ? state_.t : start, end);
}

void Player::auto_run() {
  if (std::exchange(state_.auto_run, false)) return;
  forget_plans();
  if (state_.motion == Motion::Rush) {
    state_.auto_run = true;
    return;
  }
  const std::size_t current = stepping() ? step_ : reached();
  if (current >= stops_.size()) return;
  run(Motion::Forward, current, std::max(state_.t, step_start(current)), step_end(current));
  state_.auto_run = true;
  if (!moving()) hold();
}

void Player::show_slide(std::size_t slide) {
  rest_at(slide_steps_.count(slide) > 0 ? step_end(slide_steps_.step({.slide = slide}))
                                        : slide_starts_[slide]);
}

void Player::go_to(scene::SlideStep place, double now) {
  update(now);
  forget_plans();
  state_.blank = Blank::No;
  if (place.step == 0) return show_slide(place.slide);
  rest_at(step_end(slide_steps_.step(place)));
}

void Player::next_slide() {
  // Nothing of the first one has been seen yet.
  if (!step()) return show_slide(0);
  if (slide() + 1 < slide_steps_.slide_count()) show_slide(slide() + 1);
}

// From the first slide to its own first step, and from there to the start.
void Player::previous_slide() {
  if (slide() > 0) return show_slide(slide() - 1);
  const bool beyond = slide_steps_.count(0) > 0 && state_.t > step_end(0);
  rest_at(beyond ? step_end(0) : 0);
}

NextAction Player::next_action() const {
  using enum NextAction::What;
  if (state_.blank != Blank::No) return {.what = ShowSlide};
  const auto start = [this](NextAction::What what, std::size_t step) {
    return step < stops_.size() ? NextAction{.what = what, .step = step} : NextAction{};
  };
  switch (state_.motion) {
    case Motion::Rest:
      return start(Start, reached());
    case Motion::Run:
      return {.what = Finish, .step = reached()};
    case Motion::Rush:
      return start(StartAtOnce, step_ + 1);
    case Motion::Loop:
      if (state_.after_turn != AfterTurn::NextStep) return {.what = EndLoop, .step = step_};
      return start(CutLoop, step_ + 1);
    case Motion::Forward:
    case Motion::Backward:
      break;
  }
  const bool last = step_ + 1 >= stops_.size();
  if (mid_step_ == MidStep::Finish || (mid_step_ == MidStep::Advance && last)) {
    return {.what = Finish, .step = step_};
  }
  if (mid_step_ == MidStep::Advance) return {.what = StartAtOnce, .step = step_ + 1};
  if (state_.motion == Motion::Backward) return {.what = PlayForward, .step = step_};
  if (last) return {};
  const std::size_t waiting = std::min(state_.queued + 1, kMostQueued);
  return {.what = Queue, .step = std::min(step_ + waiting, stops_.size() - 1)};
}

Player::Progress Player::progress() const {
  if (duration_ <= 0) return {.begin = 1, .end = 1};
  const std::size_t next = reached();
  const bool held = !moving() && next > 0 && state_.t < step_start(next);
  const double begin = held ? stops_[next - 1].time : state_.t;
  const double end = held ? step_start(next) : state_.t;
  return {.begin = begin / duration_, .end = std::min(end / duration_, 1.0)};
}

}  // namespace rostrum::app
